using BrandShowcase.Search.Postings;

namespace BrandShowcase.Search.Lists;

/// <summary>Encodes terms, the hot ones of a large site in two tiers. One encoder serves one thread.</summary>
/// <param name="pageCount">How many pages the site has.</param>
/// <param name="code">The code of the levels.</param>
internal sealed class TermEncoder(int pageCount, LevelCode code)
{
    private const int MaximumPagesOfOneTier = 8_000;
    private const int PagesOfFirstTier = 2_000;

    private readonly ListEncoder lists = new(pageCount, code);
    private readonly PageList first = new();
    private readonly PageList rest = new();

    /// <summary>Whether a site of so many pages has lists in two tiers.</summary>
    public static bool HasTiers(int pageCount) => pageCount > 30_000;

    /// <summary>Encodes a term with its pages.</summary>
    public EncodedTerm Encode(string term, PageList pages)
    {
        if (!HasTiers(pageCount) || pages.Count <= MaximumPagesOfOneTier)
            return new(term, pages.Count, lists.Encode(pages.Pages, pages.Levels), default);
        Split(pages);
        return new(term, pages.Count, lists.Encode(first.Pages, first.Levels), lists.Encode(rest.Pages, rest.Levels));
    }

    /// <summary>Puts the pages of the highest levels, among equals those of the lowest numbers, in the first tier.</summary>
    private void Split(PageList pages)
    {
        Span<int> left = stackalloc int[Level.Count];
        foreach (var level in pages.Levels)
            left[level]++;
        var free = PagesOfFirstTier;
        for (var level = Level.Count - 1; level >= 0; level--)
        {
            left[level] = Math.Min(left[level], free);
            free -= left[level];
        }
        first.Clear();
        rest.Clear();
        for (var i = 0; i < pages.Count; i++)
        {
            var level = pages.Levels[i];
            (left[level]-- > 0 ? first : rest).Add(pages.Pages[i], level);
        }
    }
}
