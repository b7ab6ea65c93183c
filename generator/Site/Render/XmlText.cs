using System.Text;

namespace BrandShowcase.Site.Render;

/// <summary>Escapes text for XML.</summary>
internal static class XmlText
{
    /// <summary>The text as it stands between tags or in a quoted attribute. Characters that XML 1.0 does not have are left out.</summary>
    public static string Escape(string text)
    {
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
