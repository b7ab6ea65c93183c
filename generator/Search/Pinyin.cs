using System.Text;
using BrandShowcase.Search.Folding;
using BrandShowcase.Search.Readings;

namespace BrandShowcase.Search;

/// <summary>Puts Chinese texts in the order of their pinyin, as a reader looks for them in a list, and writes them in Latin letters.</summary>
public static class Pinyin
{
    /// <summary>The initial of texts that begin with no letter.</summary>
    public const char NoInitial = '#';

    private const int LongestPersonName = 3;

    // One more than a person's name has: with it, a text is no such name.
    private const int LongestBeginning = LongestPersonName + 1;

    // Beginnings that are not read as their first character usually is; longer ones stand before shorter ones.
    private static readonly (string Beginning, string Reading)[] Beginnings =
    [
        ("长子", "zhang"), ("长者", "zhang"), ("长", "chang"), ("重庆", "chong"), ("重阳", "chong"), ("重走", "chong"), ("重塑", "chong"), ("厦", "xia"),
        ("乐清", "yue"), ("六安", "lu"), ("蚌埠", "beng"), ("单县", "shan"), ("都", "du"), ("地", "di"), ("率", "shuai"), ("参茸", "shen"), ("尉", "yu"),
    ];

    // Characters that are read otherwise when they are a family name.
    private static readonly (string Beginning, string Reading)[] FamilyNames =
    [
        ("万俟", "mo"), ("单", "shan"), ("曾", "zeng"), ("解", "xie"), ("仇", "qiu"), ("区", "ou"), ("查", "zha"), ("朴", "piao"), ("翟", "zhai"), ("盖", "ge"),
        ("缪", "miao"), ("覃", "qin"), ("秘", "bi"), ("员", "yun"), ("种", "chong"), ("洗", "xian"), ("折", "she"), ("黑", "he"), ("乐", "yue"),
    ];

    /// <summary>
    /// The letter under which a list files a text: the initial of its first character's reading, or its first Latin letter. Punctuation
    /// in front is passed over.
    /// </summary>
    /// <returns><c>A</c> to <c>Z</c>, or <see cref="NoInitial"/> for texts that begin with a digit, with another script, or have no letters.</returns>
    public static char InitialOf(string text)
    {
        // Folding goes letter by letter, so that the first few tell how the first is read.
        var letters = Letters(text).Take(LongestBeginning).ToArray();
        var first = letters.Length == 0 ? "" : ReadingOfFirst(letters);
        return first.Length > 0 && char.IsAsciiLetterLower(first[0]) ? char.ToUpperInvariant(first[0]) : NoInitial;
    }

    /// <summary>
    /// A key for sorting by ordinal comparison: syllable after syllable, then the text itself, so that different texts have different
    /// keys. A few well-known beginnings (长治, 重庆), and family names in texts of two or three characters, are read as they should be.
    /// </summary>
    public static string SortKeyOf(string text) => string.Join(' ', Syllables(text)) + '\0' + text;

    /// <summary>
    /// The text in lower-case ASCII letters, digits and hyphens, for file names and addresses: the readings of Chinese characters run
    /// together, hyphens between words and around what is Latin already. Other scripts are left out.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many characters the result may have; whole readings are left out beyond.</param>
    /// <returns>The name; empty for a text without a Chinese character, Latin letter or digit.</returns>
    public static string ToLatin(string text, int longest)
    {
        var latin = new StringBuilder();
        var wasHan = false;
        foreach (var word in Words(text))
        {
            var startsWord = true;
            foreach (var (character, reading) in Readings(word).Where(letter => letter.Reading.All(char.IsAsciiLetterOrDigit)))
            {
                var isHan = CharacterClasses.IsHan(character);
                var hyphen = latin.Length > 0 && (startsWord || isHan != wasHan) ? "-" : "";
                if (latin.Length + hyphen.Length + reading.Length > longest)
                    return latin.ToString();
                latin.Append(hyphen).Append(reading);
                (startsWord, wasHan) = (false, isHan);
            }
        }
        return latin.ToString();
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in Fold.Of(text).EnumerateRunes())
        {
            if (CharacterClasses.Of(rune) != CharacterClass.Separator)
            {
                word.Append(rune);
                continue;
            }
            if (word.Length > 0)
                yield return word.ToString();
            word.Clear();
        }
        if (word.Length > 0)
            yield return word.ToString();
    }

    private static IEnumerable<string> Syllables(string text) => Readings(text).Select(letter => letter.Reading);

    /// <summary>The characters with their readings, and what stands between them letter by letter, folded.</summary>
    private static IEnumerable<(Rune Character, string Reading)> Readings(string text)
    {
        var letters = Letters(text).ToArray();
        for (var i = 0; i < letters.Length; i++)
            yield return (letters[i], i == 0 ? ReadingOfFirst(letters) : ReadingOf(letters[i]));
    }

    private static IEnumerable<Rune> Letters(string text)
    {
        var folded = new char[Fold.MaximumLength];
        foreach (var rune in text.EnumerateRunes())
        {
            var length = Fold.Write(rune, folded);
            for (var i = 0; i < length;)
            {
                Rune.DecodeFromUtf16(folded.AsSpan(i, length - i), out var letter, out var consumed);
                i += consumed;
                if (CharacterClasses.Of(letter) != CharacterClass.Separator)
                    yield return letter;
            }
        }
    }

    /// <summary>How the first of these letters is read: all of a text, or enough to tell a person's name from a longer text.</summary>
    private static string ReadingOfFirst(ReadOnlySpan<Rune> letters) =>
        (IsPersonName(letters) ? FindBeginning(FamilyNames, letters) : null) ?? FindBeginning(Beginnings, letters) ?? ReadingOf(letters[0]);

    private static string? FindBeginning((string Beginning, string Reading)[] entries, ReadOnlySpan<Rune> letters)
    {
        foreach (var (beginning, reading) in entries)
        {
            if (StartsWith(letters, beginning))
                return reading;
        }
        return null;
    }

    private static bool StartsWith(ReadOnlySpan<Rune> letters, string beginning)
    {
        // No character of a beginning needs two units.
        if (letters.Length < beginning.Length)
            return false;
        for (var i = 0; i < beginning.Length; i++)
        {
            if (letters[i].Value != beginning[i])
                return false;
        }
        return true;
    }

    private static string ReadingOf(Rune letter) => ReadingTable.Unihan.Of(letter) is [var usual, ..] ? usual : letter.ToString();

    private static bool IsPersonName(ReadOnlySpan<Rune> letters)
    {
        if (letters.Length is < 2 or > LongestPersonName)
            return false;
        foreach (var letter in letters)
        {
            if (!CharacterClasses.IsHan(letter))
                return false;
        }
        return true;
    }
}
