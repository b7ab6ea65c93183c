using System.Globalization;
using System.Text;

namespace BrandShowcase.Search.Folding;

/// <summary>What a folded code point is to the search (FORMAT.md, "Text to terms").</summary>
internal enum CharacterClass
{
    /// <summary>Punctuation, space, symbol: separates.</summary>
    Separator,

    /// <summary>A Han character, 々 or 〇.</summary>
    Han,

    /// <summary>Any other letter, mark or number.</summary>
    Letter,
}

/// <summary>Tells the classes apart.</summary>
internal static class CharacterClasses
{
    private static readonly CharacterClass[] OfUnits = [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => Find(unit))];

    /// <summary>The class of a folded code point.</summary>
    public static CharacterClass Of(Rune rune) => rune.IsBmp ? OfUnits[rune.Value] : Find(rune.Value);

    /// <summary>The class of a UTF-16 unit of folded text; half of a surrogate pair separates.</summary>
    public static CharacterClass Of(char unit) => OfUnits[unit];

    /// <summary>Whether the code point is a Han character.</summary>
    public static bool IsHan(Rune rune) => Of(rune) == CharacterClass.Han;

    private static CharacterClass Find(int codePoint) => codePoint switch
    {
        0x3005 or 0x3007 or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) => CharacterClass.Han,
        _ => IsLetter(CharUnicodeInfo.GetUnicodeCategory(codePoint)) ? CharacterClass.Letter : CharacterClass.Separator,
    };

    // The general categories L, M and N.
    private static bool IsLetter(UnicodeCategory category) => category <= UnicodeCategory.OtherNumber;
}
