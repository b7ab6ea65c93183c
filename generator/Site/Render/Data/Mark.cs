using System.Globalization;

namespace BrandShowcase.Site.Render.Data;

/// <summary>The typographic mark of a name without a logo: its first characters that mean something.</summary>
internal static class Mark
{
    /// <summary>Up to five digits, or the first two characters of <paramref name="name"/>.</summary>
    public static string Of(string name)
    {
        var digits = name.TakeWhile(char.IsAsciiDigit).Take(5).Count();
        if (digits > 0)
            return name[..digits];
        var letters = new StringInfo(string.Concat(name.Where(char.IsLetterOrDigit)));
        return letters.LengthInTextElements <= 2 ? letters.String : letters.SubstringByTextElements(0, 2);
    }
}
