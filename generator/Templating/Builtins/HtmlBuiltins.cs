using System.Net;
using System.Text;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>html</c>.</summary>
internal static class HtmlBuiltins
{
    private static readonly Parameter Text = new("text", DataTypes.Text);

    // Text, or markup as it is.
    private static readonly Parameter Markup = new("text", DataTypes.Any);

    public static BuiltinModule Module { get; } = new("html", new("HTML", "HTML"),
    [
        new("escape", [Markup], DataTypes.Html,
            new("转义成 HTML。HTML 模板里不需要它：写出的文字总会转义，也不会转义两次。", "Escapes text. HTML templates need it not: what they write is always escaped, and never twice."),
            a => a[0].IsNull || a[0].Kind == ValueKind.Html ? a[0] : MakeHtml(a, Html.FromText(a.TextOrEmpty(0))))
        { Example = new("{{ '<p>This is a paragraph</p>' | html.escape }}", "&lt;p&gt;This is a paragraph&lt;/p&gt;") },

        new("newline_to_br", [Markup], DataTypes.Html,
            new("在每个换行前插入 <br />。HTML 模板里，其余文字会转义。", "Puts <br /> before each line break. In HTML templates the rest is escaped."),
            BreakLines)
        { Example = new(@"{{ ""Hello\nworld"" | html.newline_to_br }}", "Hello<br />\nworld") },

        new("strip", [Markup], DataTypes.Text,
            new("去掉标签和注释。HTML 类型的值得到纯文字，字符引用也换成字符；结果写出时照样转义。", "Removes tags and comments. Of a value of type html it leaves plain text, with characters for references; it is escaped when it is written."),
            Strip)
        { Example = new("{{ '<p>This is a paragraph</p>' | html.strip }}", "This is a paragraph") },

        new("url_encode", [Text], DataTypes.Text,
            new("编码成网址的一部分，例如一个参数的值。", "Encodes text as a part of a URL, such as the value of a parameter."),
            a => Value.From(a.Text(0) is { } text ? Uri.EscapeDataString(text) : null))
        { Example = new("{{ 'john@liquid.com' | html.url_encode }}", "john%40liquid.com") },

        new("url_escape", [Text], DataTypes.Text,
            new("编码网址里不允许的字符，分隔符（/ ? & # 等）和已有的 %XX 保留。", "Encodes the characters that no URL may hold; delimiters such as / ? & # and existing %XX stay."),
            a => Value.From(a.Text(0) is { } text ? EscapeUrl(text) : null))
        { Example = new("{{ '<hello> & <scriban>' | html.url_escape }}", "%3Chello%3E%20&%20%3Cscriban%3E") },
    ]);

    private static Value MakeHtml(Arguments a, Html html) => a.IsHtml ? Value.From(html) : Value.From(html.Markup);

    private static Value BreakLines(Arguments a)
    {
        if (a[0].IsNull)
            return Value.Null;
        var isMarkup = a[0].Kind == ValueKind.Html;
        var source = a.IsHtml && !isMarkup ? Html.FromText(a.TextOrEmpty(0)).Markup : a[0].ToString();
        var markup = new StringBuilder(source.Length + 16);
        for (var i = 0; i < source.Length; i++)
        {
            var isBreak = source[i] == '\r' || (source[i] == '\n' && (i == 0 || source[i - 1] != '\r'));
            markup.Append(isBreak ? "<br />" : "").Append(source[i]);
        }
        return a.IsHtml || isMarkup ? Value.From(Html.FromTrustedMarkup(markup.ToString())) : Value.From(markup.ToString());
    }

    private static Value Strip(Arguments a)
    {
        if (a[0].IsNull)
            return Value.Null;
        var text = HtmlTags.Remove(a[0].ToString());
        return Value.From(a[0].Kind == ValueKind.Html ? WebUtility.HtmlDecode(text) : text);
    }

    private static string EscapeUrl(string text)
    {
        var url = new StringBuilder(text.Length + 16);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !MayStand(text, i))
                continue;
            url.Append(Uri.EscapeDataString(text[start..i]));
            if (i < text.Length)
                url.Append(text[i]);
            start = i + 1;
        }
        return url.ToString();
    }

    private static bool MayStand(string text, int index) => text[index] == '%'
        ? index + 2 < text.Length && char.IsAsciiHexDigit(text[index + 1]) && char.IsAsciiHexDigit(text[index + 2])
        : char.IsAsciiLetterOrDigit(text[index]) || "-_.~!*'();:@&=+$,/?#[]".Contains(text[index]);
}
