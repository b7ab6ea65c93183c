using System.Globalization;
using System.Text;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>
/// Gives headings their fragments. Letters, marks and digits of any script, <c>-</c> and <c>_</c> stay; ASCII letters
/// become lower-case; white space becomes one <c>-</c>; everything else goes. Nothing left gives <c>section</c>.
/// What occurs again in the body gets <c>-2</c>, <c>-3</c> and so on: <c>## 品牌 Story：一</c> is <c>#品牌-story一</c>.
/// </summary>
public sealed class HeadingIds
{
    private readonly HashSet<string> taken = [];

    /// <summary>The next free fragment for a heading of this text.</summary>
    public string Add(string text)
    {
        var slug = Slug(text);
        var id = slug;
        for (var number = 2; !taken.Add(id); number++)
            id = $"{slug}-{number}";
        return id;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && Rune.IsLetter(rune))
                slug.Append((char)(rune.Value | 0x20));
            else if (Rune.IsLetterOrDigit(rune) || IsMark(rune) || rune.Value is '_' or '-')
                slug.Append(rune.ToString());
            else if (Rune.IsWhiteSpace(rune) && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        var trimmed = slug.ToString().Trim('-');
        return trimmed.Length == 0 ? "section" : trimmed;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
