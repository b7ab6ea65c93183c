using BrandShowcase.Search.Folding;
using BrandShowcase.Search.Terms;

namespace BrandShowcase.Search.Lists;

/// <summary>
/// A Han character, or the beginning of a word, is answered by the union of the lists of all terms that begin with it. Where those
/// are long, the union is stored as a list of its own.
/// </summary>
internal static class Unions
{
    private const int MaximumLengthOfParts = 8192;
    private const int MaximumPrefixLength = 3;

    /// <summary>The unions to store, in the order of their terms.</summary>
    /// <param name="terms">All terms with their lists, in order.</param>
    public static IReadOnlyList<Union> Find(ReadOnlySpan<EncodedTerm> terms)
    {
        var unions = new List<Union>();
        for (var length = 1; length <= MaximumPrefixLength; length++)
        {
            for (int first = 0, end; first < terms.Length; first = end)
            {
                var prefix = PrefixOf(terms[first].Term, length);
                end = first + 1;
                while (end < terms.Length && prefix.Length > 0 && terms[end].Term.AsSpan().StartsWith(prefix))
                    end++;
                var union = new Union(prefix.ToString(), first, end);
                if (prefix.Length > 0 && LengthOf(union, terms) > MaximumLengthOfParts)
                    unions.Add(union);
            }
        }
        unions.Sort((one, other) => string.CompareOrdinal(one.Term, other.Term));
        return unions;
    }

    /// <summary>The first code point of a term, or so many of a token; nothing if it has no more than that.</summary>
    private static ReadOnlySpan<char> PrefixOf(string term, int length)
    {
        var units = 0;
        foreach (var rune in term.EnumerateRunes())
        {
            if (length > 1 && CharacterClasses.IsHan(rune))
                return default;
            units += rune.Utf16SequenceLength;
            if (--length == 0)
                return term.AsSpan(0, units);
        }
        return default;
    }

    private static long LengthOf(Union union, ReadOnlySpan<EncodedTerm> terms)
    {
        var length = 0L;
        for (var i = union.First; i < union.End; i++)
            length += union.Has(terms[i].Term) ? terms[i].Length : 0;
        return length;
    }
}

/// <summary>The union of all lists whose terms begin with a prefix.</summary>
/// <param name="Prefix">The prefix.</param>
/// <param name="First">The number of the first such term.</param>
/// <param name="End">The number after the last.</param>
internal sealed record Union(string Prefix, int First, int End)
{
    /// <summary>The term under which it is stored.</summary>
    public string Term => Prefix + TermMarks.Union;

    /// <summary>Whether a term of the range belongs to it: not one that tells what stands before a character.</summary>
    public bool Has(string term) => term.Length == Prefix.Length || term[Prefix.Length] != TermMarks.Before;
}
