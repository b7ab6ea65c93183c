using BrandShowcase.Search.Tests.Terms;

namespace BrandShowcase.Search.Tests.Index;

/// <summary>What the index must say of documents: each term with its pages and their levels, found out with no thought of speed.</summary>
internal static class TrueTerms
{
    public static SortedDictionary<string, SortedDictionary<int, int>> Of(IReadOnlyList<SearchDocument> documents)
    {
        var terms = new SortedDictionary<string, SortedDictionary<int, int>>(StringComparer.Ordinal);
        for (var page = 0; page < documents.Count; page++)
        {
            foreach (var (term, level) in LevelsOf(documents[page]))
            {
                if (!terms.TryGetValue(term, out var pages))
                    terms[term] = pages = [];
                pages[page] = Math.Max(level, pages.GetValueOrDefault(page));
            }
        }
        return terms;
    }

    private static IEnumerable<(string Term, int Level)> LevelsOf(SearchDocument document) =>
    [
        .. Short(document.Title, 6), .. Short(document.Brand, 6),
        .. Short(document.Slogan, 5), .. Short(document.Secretary, 5),
        .. document.Names.SelectMany(ReferenceTerms.Of).Select(term => (term, 5)),
        .. document.Labels.Append(document.Hospital ?? "").SelectMany(ReferenceTerms.Of).Select(term => (term, 4)),
        .. document.Text.SelectMany(ReferenceTerms.Of).CountBy(term => term)
            .Select(counted => (counted.Key, counted.Value switch { 1 => 0, 2 => 1, 3 or 4 => 2, _ => 3 })),
    ];

    private static IEnumerable<(string Term, int Level)> Short(string? field, int level) =>
        ReferenceTerms.BothWays(field ?? "").Select(term => (term, level));
}
