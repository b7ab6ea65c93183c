using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Schemas;

namespace BrandShowcase.Site.Authoring;

/// <summary>
/// Writes a Markdown file to begin a page with: every field of its type with a comment that says what it means. Fields that
/// most pages have are ready to be filled in, the others are switched off by a <c>#</c> at the start of the line.
/// </summary>
/// <param name="schema">The content type.</param>
/// <param name="settings">The site's settings, whose lists some fields choose from.</param>
/// <param name="language">The language of the comments.</param>
internal sealed class PageTemplate(Schema schema, SiteSettings settings, Language language)
{
    private readonly StringBuilder text = new();

    /// <summary>The text of the file.</summary>
    /// <param name="values">The values of some fields, by key.</param>
    public string Write(IReadOnlyDictionary<string, string> values)
    {
        var isLive = schema.Fields.ToLookup(field => field.Use != FieldUse.Optional || values.ContainsKey(field.Key));
        text.Append("---\n");
        Comment(("以 # 开头的行是说明，不会出现在网站上。先填下面这些；不知道的空着。", "Lines that begin with # explain, and are not published. Fill these in first; leave open what is not known."));
        foreach (var field in isLive[true])
        {
            text.Append('\n');
            Comment(Describe(field, field.Key == "draft" ? ("；写好后删去下面这一行", "; delete the line below when the page is ready") : ("", "")));
            text.Append(field.Key).Append(':').Append(values.TryGetValue(field.Key, out var value) ? " " + Yaml.Scalar(value) : "").Append('\n');
            if (!values.ContainsKey(field.Key))
                Example(field.Type.Shape);
        }
        text.Append('\n');
        Comment(("下面的字段用得着时，删去行首的 #，再填写。", "To use a field below, delete the # at the start of its lines, and fill it in."));
        foreach (var field in isLive[false])
        {
            text.Append('\n');
            Comment(Describe(field, ("", "")));
            text.Append('#').Append(field.Key).Append(":\n");
            Example(field.Type.Shape);
        }
        return text.Append("---\n\n").ToString();
    }

    private void Comment(LocalizedText comment) => text.Append("# ").Append(comment.In(language)).Append('\n');

    private LocalizedText Describe(Field field, LocalizedText more)
    {
        var hint = Hint(field.Type.Shape, field.Documentation.Zh);
        return ($"{field.Documentation.Zh}{hint.Zh}{more.Zh}", $"{field.Documentation.En}{hint.En}{more.En}");
    }

    /// <summary>What may be written, where <paramref name="documentation"/> does not tell it already.</summary>
    private LocalizedText Hint(Shape shape, string documentation)
    {
        return shape switch
        {
            Shape.YesNo => ("；写 true（是）或 false（否）", "; true or false"),
            Shape.Date => ("；写作 2024-07-01", "; such as 2024-07-01"),
            Shape.Number number when !Tells($"{number.Max:0}") => ($"；{number.Min:0} 到 {number.Max:0} 的数", $"; from {number.Min:0} to {number.Max:0}"),
            Shape.WebAddress => ("；以 https:// 开头", "; begins with https://"),
            Shape.Choice choice when !Tells(choice.Options[0].Key) => OneOf(choice.Options),
            Shape.OneLabel labels => labels.Find(settings) is var list && list.Any(label => Tells(label.Key)) ? ("", "") : OneOf(list.Select(label => new ShapeOption(label.Key, label.Text))),
            Shape.List { Item: Shape.Text or Shape.PageName } => ("；写成 [甲, 乙]", "; as [one, two]"),
            _ => ("", ""),
        };

        bool Tells(string word) => documentation.Contains(word, StringComparison.Ordinal);
    }

    private static LocalizedText OneOf(IEnumerable<ShapeOption> options)
    {
        var all = options.Select(option => option.Label is null ? option.Key : $"{option.Key}（{option.Label}）").ToArray();
        return ($"；可以写 {string.Join('、', all)}", $"; one of {string.Join(", ", all)}");
    }

    /// <summary>The lines below a key that show how its keys and items are written, switched off.</summary>
    private void Example(Shape shape)
    {
        foreach (var alternative in shape.Alternatives)
        {
            if (alternative is Shape.Keys keys)
                Lines(keys, "  ", "  ");
            else if (alternative is Shape.List list)
                Items(list.Item);
        }
    }

    private void Items(Shape item)
    {
        foreach (var keys in item.Alternatives.OfType<Shape.Keys>())
            Lines(keys, "  - ", "    ");
    }

    private void Lines(Shape.Keys keys, string indentation, string indentationBelow)
    {
        foreach (var field in keys.Schema.Fields)
        {
            var required = field.IsRequired ? new LocalizedText("（必填）", " (required)") : ("", "");
            text.Append($"#{indentation}{field.Key}: {Inline(field.Type.Shape)}".TrimEnd()).Append(' ');
            Comment(Describe(field, required));
            indentation = indentationBelow;
        }
    }

    /// <summary>The value of a key inside an item, on the line of the key: empty, but for its brackets and keys.</summary>
    private static string Inline(Shape shape) => shape.Alternatives.FirstOrDefault(alternative => alternative is Shape.Keys or Shape.List) switch
    {
        Shape.Keys keys => $"{{ {string.Join(", ", keys.Schema.Fields.Select(field => $"{field.Key}: {Inline(field.Type.Shape)}")).TrimEnd()} }}",
        Shape.List list => $"[{Inline(list.Item)}]",
        _ => "",
    };
}
