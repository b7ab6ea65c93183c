using System.Collections.Immutable;

namespace BrandShowcase.Svg;

/// <summary>Divides headings into the words that a line should not divide: those of the field, and the names of one site.</summary>
public sealed class WordList
{
    /// <summary>The most characters of a word: more fit on no line of a phone in the largest heading.</summary>
    public const int LongestWord = 8;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names;

    // Most characters begin no name, which is told without trying every length.
    private readonly Dictionary<char, int> longestByHead = [];

    /// <param name="names">The site's names; those of one or two characters, which occur in other words too, or of more than <see cref="LongestWord"/>, are left out.</param>
    public WordList(IEnumerable<string> names)
    {
        var known = names.Where(name => name.Length is > 2 and <= LongestWord).ToHashSet(StringComparer.Ordinal);
        this.names = known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in known)
            longestByHead[name[0]] = Math.Max(longestByHead.GetValueOrDefault(name[0]), name.Length);
    }

    /// <summary>
    /// The text in pieces: known words, and what stands between them. Pieces meet between two Chinese characters only, and a
    /// single character belongs to the word before it, as in 学习型, and so does 的. Takes time in proportion to the text.
    /// </summary>
    public ImmutableArray<string> Split(string text)
    {
        var pieces = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfWordOrRest(text, at);
            if (at - start > 1 && end - at > 1 && IsHan(text[at - 1]) && IsHan(text[at]) && IsHan(text[at + 1]) && text[at] != '的')
            {
                pieces.Add(text[start..at]);
                start = at;
            }
            at = end;
        }
        pieces.Add(text[start..]);
        return pieces.ToImmutable();
    }

    /// <summary>The end of the word that begins at a place or, where none does, the beginning of the next word.</summary>
    private int EndOfWordOrRest(string text, int at)
    {
        if (LengthAt(text.AsSpan(at)) is > 0 and var length)
            return at + length;
        var end = at + 1;
        while (end < text.Length && LengthAt(text.AsSpan(end)) == 0)
            end++;
        return end;
    }

    /// <summary>The length of the longest word that <paramref name="text"/> begins with; 0 if it begins with none.</summary>
    private int LengthAt(ReadOnlySpan<char> text)
    {
        var field = FieldWords.LengthAt(text);
        if (longestByHead.TryGetValue(text[0], out var longest))
        {
            for (var length = Math.Min(longest, text.Length); length > field; length--)
            {
                if (names.Contains(text[..length]))
                    return length;
            }
        }
        return field;
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';
}
