using System.Globalization;
using System.Text;
using BrandShowcase.Search.Folding;

namespace BrandShowcase.Search.Tests.Terms;

/// <summary>Text to terms once more, word for word after FORMAT.md, with no thought of speed.</summary>
internal static class ReferenceTerms
{
    public static IEnumerable<string> Of(string text) => OfFolded(Fold.Of(text).EnumerateRunes().ToArray());

    /// <summary>As in titles, brands, slogans and secretaries.</summary>
    public static IEnumerable<string> BothWays(string text)
    {
        var folded = Fold.Of(text).EnumerateRunes().ToArray();
        return OfFolded(folded).Concat(OfFolded([.. folded.Where(rune => IsHan(rune) || IsLetter(rune))]));
    }

    private static IEnumerable<string> OfFolded(Rune[] text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var before = i > 0 && IsLetter(text[i - 1]) ? text[i - 1] : (Rune?)null;
            if (IsHan(text[i]))
            {
                var follows = i + 1 < text.Length && (IsHan(text[i + 1]) || IsLetter(text[i + 1]));
                yield return follows ? $"{text[i]}{text[i + 1]}" : $"{text[i]}$";
                if (before is { } letter)
                    yield return $"{text[i]}<{letter}";
            }
            else if (IsLetter(text[i]) && before is null)
            {
                foreach (var token in text.Skip(i).TakeWhile(IsLetter).Chunk(32))
                    yield return string.Concat(token);
            }
        }
    }

    private static bool IsHan(Rune rune) => rune.Value is 0x3005 or 0x3007
        || rune.Value is >= 0x3400 and <= 0x4DBF
        || rune.Value is >= 0x4E00 and <= 0x9FFF
        || rune.Value is >= 0xF900 and <= 0xFAFF
        || rune.Value is >= 0x20000 and <= 0x3FFFF;

    private static bool IsLetter(Rune rune) => !IsHan(rune) && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
