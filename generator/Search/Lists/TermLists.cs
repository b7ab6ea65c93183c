using BrandShowcase.Search.Postings;

namespace BrandShowcase.Search.Lists;

/// <summary>Encodes the lists of all terms, and the stored unions among them.</summary>
internal static class TermLists
{
    private const int BatchLength = 1024;

    /// <summary>All terms with their lists, in order.</summary>
    public static EncodedTerm[] Encode(AllPostings postings, int pageCount, LevelCode code, ParallelOptions parallelism)
    {
        var terms = new EncodedTerm[postings.Count];
        Parallel.For(0, (terms.Length + BatchLength - 1) / BatchLength, parallelism, batch =>
        {
            var encoder = new TermEncoder(pageCount, code);
            var pages = new PageList();
            for (var i = batch * BatchLength; i < Math.Min((batch + 1) * BatchLength, terms.Length); i++)
            {
                pages.Clear();
                postings.Read(i, pages);
                terms[i] = encoder.Encode(postings.TermAt(i), pages);
            }
        });
        return Merge(terms, EncodeUnions(postings, terms, pageCount, code, parallelism));
    }

    private static EncodedTerm[] EncodeUnions(AllPostings postings, EncodedTerm[] terms, int pageCount, LevelCode code, ParallelOptions parallelism)
    {
        var unions = Unions.Find(terms);
        var encoded = new EncodedTerm[unions.Count];
        Parallel.For(0, unions.Count, parallelism, number => encoded[number] =
            new TermEncoder(pageCount, code).Encode(unions[number].Term, Unite(unions[number], postings, pageCount)));
        return encoded;
    }

    /// <summary>The pages of all lists of a union, each with the highest level that it has in one of them.</summary>
    private static PageList Unite(Union union, AllPostings postings, int pageCount)
    {
        var levels = new byte[pageCount];
        var pages = new PageList();
        for (var i = union.First; i < union.End; i++)
        {
            if (!union.Has(postings.TermAt(i)))
                continue;
            pages.Clear();
            postings.Read(i, pages);
            for (var j = 0; j < pages.Count; j++)
                levels[pages.Pages[j]] = Math.Max(levels[pages.Pages[j]], (byte)(pages.Levels[j] + 1));
        }
        pages.Clear();
        for (var page = 0; page < pageCount; page++)
        {
            if (levels[page] > 0)
                pages.Add(page, (byte)(levels[page] - 1));
        }
        return pages;
    }

    private static EncodedTerm[] Merge(EncodedTerm[] terms, EncodedTerm[] unions)
    {
        var merged = new EncodedTerm[terms.Length + unions.Length];
        var (term, union) = (0, 0);
        for (var i = 0; i < merged.Length; i++)
        {
            var isUnion = term == terms.Length || (union < unions.Length && string.CompareOrdinal(unions[union].Term, terms[term].Term) < 0);
            merged[i] = isUnion ? unions[union++] : terms[term++];
        }
        return merged;
    }
}
