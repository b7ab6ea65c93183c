using System.Globalization;
using System.Text;

namespace BrandShowcase.Site.Render.Data;

/// <summary>The typographic mark of a name without a logo: its first characters that mean something.</summary>
internal static class Mark
{
    private const int MostDigits = 5;
    private const int MostLetters = 4;

    /// <summary>Up to five digits, a Latin word of up to four letters or the initial of a longer one, or the first two characters of <paramref name="name"/>.</summary>
    public static string Of(string name)
    {
        var start = string.Concat(name.EnumerateRunes().SkipWhile(rune => !Rune.IsLetterOrDigit(rune)));
        var digits = start.TakeWhile(char.IsAsciiDigit).Take(MostDigits).Count();
        if (digits > 0)
            return start[..digits];
        var word = start.TakeWhile(char.IsAsciiLetter).Count();
        if (word > 0)
            return start[..(word <= MostLetters ? word : 1)];
        var letters = new StringInfo(string.Concat(name.EnumerateRunes().Where(Rune.IsLetterOrDigit)));
        return letters.LengthInTextElements <= 2 ? letters.String : letters.SubstringByTextElements(0, 2);
    }
}
