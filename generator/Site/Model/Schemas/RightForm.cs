using BrandShowcase.Diagnostics;
using BrandShowcase.Prose;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>How words in the wrong form are written right: a text where a list or a set of keys is wanted, and a list without its dashes.</summary>
internal static class RightForm
{
    // A longer text is not repeated in a message.
    private const int MostShown = 20;

    /// <summary>The remedy, or null where only the author knows it.</summary>
    /// <param name="node">What was written.</param>
    /// <param name="shape">What is wanted.</param>
    /// <param name="source">The file.</param>
    public static LocalizedText? Find(YamlNode node, Shape shape, SourceText source) => (node, shape) switch
    {
        (YamlScalar { Value.Length: > 0 } scalar, Shape.List list) when ItemOf(scalar.Value, list.Item) is { } item => IsInBrackets(node, source)
            ? Write($"[{InBrackets(item)}]")
            : new($"请另起一行，写成“  - {item.Words}”", $"write on a line of its own '  - {item.Words}'"),
        (YamlMapping { Entries: [var first, ..] }, Shape.List) => IsInBrackets(node, source)
            ? new("请在外面加一对方括号：[{ … }]", "put it in brackets: [{ … }]")
            : new($"请在“{first.Key.Value}”前面加“- ”，下面各行行首加 2 个空格", $"put '- ' before '{first.Key.Value}', and 2 spaces before the lines below"),
        (YamlScalar { Value.Length: > 0 } scalar, Shape.Keys) when ItemOf(scalar.Value, shape) is { } keys => IsInBrackets(node, source)
            ? Write(InBrackets(keys))
            : IsItem(node, source) ? Write($"- {keys.Words}") : new($"请另起一行，写成“  {keys.Words}”", $"write on a line of its own '  {keys.Words}'"),
        _ => null,
    };

    private static LocalizedText Write(string words) => new($"请写成“{words}”", $"write '{words}'");

    private static string InBrackets((string Words, bool HasKey) item) => item.HasKey ? $"{{ {item.Words} }}" : item.Words;

    /// <summary>The text as an item: behind the key that every such item has, or as it is if an item may be a text.</summary>
    private static (string Words, bool HasKey)? ItemOf(string text, Shape item)
    {
        var value = text.Length > MostShown ? "…" : YamlText.Value(text);
        if (item.Alternatives.Any(alternative => alternative is not (Shape.Keys or Shape.List)))
            return (value, false);
        var key = item.Alternatives.OfType<Shape.Keys>().SelectMany(keys => keys.Schema.Fields).FirstOrDefault(field => field.IsRequired && field.Type.Shape is Shape.Text);
        return key is null ? null : ($"{key.Key}: {value}", true);
    }

    /// <summary>Whether a value stands behind the dash of a list.</summary>
    private static bool IsItem(YamlNode node, SourceText source) => source.Text.AsSpan(0, node.Span.Start).TrimEnd(' ') is [.., '-'];

    /// <summary>Whether a value stands in brackets or braces, where no line can be begun.</summary>
    private static bool IsInBrackets(YamlNode node, SourceText source)
    {
        var before = source.Text.AsSpan(0, node.Span.Start);
        return node.IsInBrackets(source) || before[(before.LastIndexOf('\n') + 1)..].IndexOfAny('[', '{') >= 0;
    }
}
