using System.Text;

namespace BrandShowcase.Svg;

/// <summary>Text inside XML.</summary>
public static class XmlText
{
    /// <summary>Appends <paramref name="text"/> for an element's content or a quoted attribute; what XML 1.0 can't hold is left out.</summary>
    public static void Append(StringBuilder to, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                to.Append(c).Append(text[++i]);
            else if (IsAllowed(c))
                to.Append(Escaped(c) ?? c.ToString());
        }
    }

    private static bool IsAllowed(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and < '\uD800') or (>= '\uE000' and <= '\uFFFD');

    private static string? Escaped(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => null,
    };
}
