using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Pages;

/// <summary>The finished pages of a site.</summary>
/// <param name="All">The pages, by path.</param>
/// <param name="Pictures">How many bytes each published picture of the content has, by path.</param>
internal sealed record AuditedPages(ImmutableArray<AuditedPage> All, ImmutableArray<(Place Origin, long Bytes)> Pictures)
{
    /// <summary>The pages by path.</summary>
    public FrozenDictionary<string, AuditedPage> ByPath { get; } = All.ToFrozenDictionary(page => page.Path);

    /// <summary>
    /// One finding for each cause: what stands on many pages is a template's and told once, of the first of them, with the number
    /// of the others.
    /// </summary>
    /// <param name="find">What to look for on a page.</param>
    public IEnumerable<(T Found, AuditedPage Page, int Others)> Group<T>(Func<AuditedPage, IEnumerable<T>> find) =>
        All
            .SelectMany(page => find(page).Distinct().Select(found => (found, page)))
            .GroupBy(pair => pair.found, pair => pair.page)
            .Select(group => (group.Key, group.First(), group.Count() - 1));
}
