using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>Joins texts. Markup stays markup: what is joined to it is escaped, as it would be when it is written beside it.</summary>
internal static class Joining
{
    /// <summary>The parts one after another; null is an empty text.</summary>
    public static Value Join(Arguments a, ReadOnlySpan<Value> parts) => Join(a, parts, Value.Null);

    /// <summary>The parts with <paramref name="delimiter"/> between them; null is an empty text.</summary>
    public static Value Join(Arguments a, ReadOnlySpan<Value> parts, in Value delimiter)
    {
        var isMarkup = delimiter.Kind == ValueKind.Html;
        foreach (var part in parts)
            isMarkup |= part.Kind == ValueKind.Html;

        var between = TextOf(delimiter, isMarkup);
        var texts = new string[parts.Length];
        var length = (long)between.Length * parts.Length;
        for (var i = 0; i < parts.Length; i++)
        {
            texts[i] = TextOf(parts[i], isMarkup);
            length += texts[i].Length;
        }
        a.CheckLength(length);
        var joined = string.Join(between, texts);
        return isMarkup ? Value.From(Html.FromTrustedMarkup(joined)) : Value.From(joined);
    }

    private static string TextOf(in Value value, bool isMarkup) =>
        isMarkup && value.Kind != ValueKind.Html ? Html.FromText(value.ToString()).Markup : value.ToString();
}
