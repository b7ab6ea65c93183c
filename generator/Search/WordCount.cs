using BrandShowcase.Search.Folding;

namespace BrandShowcase.Search;

/// <summary>Counts the words of a text as word processors do for Chinese.</summary>
public static class WordCount
{
    /// <summary>The number of Chinese characters and of words and numbers of other scripts; punctuation does not count.</summary>
    public static int Of(string text)
    {
        var (count, wasLetter) = (0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = CharacterClasses.Of(rune);
            if (kind == CharacterClass.Han || (kind == CharacterClass.Letter && !wasLetter))
                count++;
            wasLetter = kind == CharacterClass.Letter;
        }
        return count;
    }
}
