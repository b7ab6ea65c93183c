using System.Buffers;
using System.Text;

namespace BrandShowcase.Site.Render;

/// <summary>Escapes text for XML.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "<>&\"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    /// <summary>The text as it stands between tags or in a quoted attribute. Characters that XML 1.0 does not have are left out.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                < 0x20 and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF => escaped,
                _ => escaped.Append(rune.ToString()),
            };
        }
        return escaped.ToString();
    }
}
