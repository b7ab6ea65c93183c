using System.Globalization;
using System.Text;

namespace BrandShowcase.Svg;

/// <summary>How wide a text is without knowing its font: generous, so that no text in a common font is wider than its room.</summary>
public static class TextWidth
{
    private const double Han = 1;
    private const double Emoji = 1.4;

    /// <summary>The width of <paramref name="text"/> in em.</summary>
    public static double Of(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width;
    }

    private static double Of(Rune rune)
    {
        if (rune.IsAscii)
            return OfAscii((char)rune.Value);
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        return rune.Value switch
        {
            0xB7 => Han, // the interpunct of Chinese names
            < 0x2000 => 0.85, // other alphabets
            >= 0x1F000 and <= 0x1FAFF => Emoji,
            _ => Han, // Chinese, its punctuation, and what Chinese fonts draw as wide as it
        };
    }

    // The widest form of each letter in the sans-serif fonts of the four common systems.
    private static double OfAscii(char c) => c switch
    {
        ' ' => 0.34,
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '!' or '\'' or '|' or '`' => 0.36,
        'f' or 't' or 'r' or 'I' or 'J' or '(' or ')' or '[' or ']' or '{' or '}' or '/' or '\\' or '-' or '"' or '*' or '^' => 0.5,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => 1,
        >= 'A' and <= 'Z' or '&' or '+' or '=' or '<' or '>' or '~' or '#' => 0.78,
        < ' ' => 0,
        _ => 0.62,
    };
}
