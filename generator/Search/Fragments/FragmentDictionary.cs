using System.Text;
using BrandShowcase.Search.Compression;

namespace BrandShowcase.Search.Fragments;

/// <summary>Chooses what stands before every fragment: what the site's pages say again and again.</summary>
internal static class FragmentDictionary
{
    // Enough to know what is common. Every second page makes the dictionaries, some of the others measure them.
    private const int SampleSize = 512;
    private const int MostJudges = 64;
    private const int LongestSample = 4096;

    // A dictionary travels once, with the first query, and pays on the pages that are shown: those of three queries.
    private const int PagesShown = 30;

    // In UTF-16 units. Longer ones gain little, and the first query has to stay short.
    private static readonly int[] Lengths = [0, 500, 1000, 2000, 3000];

    /// <summary>The dictionary that saves a visitor the most; none if none does.</summary>
    public static DeflateDictionary Create(IReadOnlyList<SearchDocument> documents)
    {
        var count = Math.Min(SampleSize, documents.Count);
        var sample = Enumerable.Range(0, count).Select(i => Cut(Fragment.TextOf(documents[(int)((long)i * documents.Count / count)]))).ToArray();
        var makers = sample.Where((_, i) => i % 2 == 0).ToArray();
        var others = sample.Where((_, i) => i % 2 == 1).ToArray();
        var judges = others.Where((_, i) => i % Math.Max(1, others.Length / MostJudges) == 0).Select(Encoding.UTF8.GetBytes).ToArray();
        return judges.Length == 0
            ? DeflateDictionary.None
            : Lengths.Select(length => Create(makers, length)).MinBy(dictionary => Cost(dictionary, judges))!;
    }

    private static DeflateDictionary Create(IReadOnlyList<string> texts, int length) =>
        length == 0 ? DeflateDictionary.None : new(Encoding.UTF8.GetBytes(string.Concat(RepeatedPassages.Find(texts, length))));

    /// <summary>The bytes that a visitor loads, times the number of judges.</summary>
    private static long Cost(DeflateDictionary dictionary, byte[][] judges)
    {
        var own = Deflate.Compress(dictionary.Bytes, DeflateDictionary.None).Length;
        var pages = judges.Sum(text => (long)Deflate.Compress(text, dictionary).Length);
        return ((long)own * judges.Length) + (PagesShown * pages);
    }

    private static string Cut(string text) => text.Length > LongestSample ? text[..LongestSample] : text;
}
