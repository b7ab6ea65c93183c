using System.Buffers;
using System.Text;

namespace BrandShowcase.Templating.Render;

/// <summary>Escapes text for the text and the quoted attributes of HTML.</summary>
internal static class HtmlEscape
{
    /// <summary>The characters that are escaped; both quotes, so that one escaping serves text and either attribute.</summary>
    public static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>The reference that stands for <paramref name="special"/>, one of <see cref="Special"/>.</summary>
    public static ReadOnlySpan<byte> ReferenceOf(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };

    /// <summary>The text, escaped.</summary>
    public static string ToMarkup(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;
        var markup = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (Special.Contains(c))
                markup.Append(Encoding.UTF8.GetString(ReferenceOf(c)));
            else
                markup.Append(c);
        }
        return markup.ToString();
    }
}
