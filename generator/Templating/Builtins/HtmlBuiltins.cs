using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>html</c>.</summary>
internal static class HtmlBuiltins
{
    private static readonly Parameter Text = new("text", DataTypes.Text);

    public static BuiltinModule Module { get; } = new("html", new("HTML", "HTML"),
    [
        new("escape", [Text], DataTypes.Html,
            new("转义成 HTML。HTML 模板里不需要它：写出的文字总会转义，也不会转义两次。", "Escapes text. HTML templates need it not: what they write is always escaped, and never twice."),
            a => a[0].IsNull || a[0].Kind == ValueKind.Html ? a[0] : Escape(a))
        { Example = new("{{ '<p>This is a paragraph</p>' | html.escape }}", "&lt;p&gt;This is a paragraph&lt;/p&gt;") },

        new("url_encode", [Text], DataTypes.Text,
            new("编码成网址的一部分。", "Encodes text as a part of a URL."),
            a => Value.From(a.Text(0) is { } text ? Uri.EscapeDataString(text) : null))
        { Example = new("{{ 'john@liquid.com' | html.url_encode }}", "john%40liquid.com") },
    ]);

    private static Value Escape(Arguments a)
    {
        var html = Html.FromText(a.TextOrEmpty(0));
        return a.IsHtml ? Value.From(html) : Value.From(html.Markup);
    }
}
