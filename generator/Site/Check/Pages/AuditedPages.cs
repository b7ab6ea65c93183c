using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Pages;

/// <summary>The finished pages of a site.</summary>
/// <param name="All">The pages, by path.</param>
/// <param name="Pictures">How many bytes each published picture of the content has, by path.</param>
/// <param name="DeadInStyles">What style sheets name and is not there, by path.</param>
internal sealed record AuditedPages(ImmutableArray<AuditedPage> All, ImmutableArray<(Place Origin, long Bytes)> Pictures, ImmutableArray<DeadReference> DeadInStyles)
{
    /// <summary>The pages by path.</summary>
    public FrozenDictionary<string, AuditedPage> ByPath { get; } = All.ToFrozenDictionary(page => page.Path);

    /// <summary>
    /// One finding for each place in the sources. What stands in no source is a template's: it is told once, with the pages that
    /// have it.
    /// </summary>
    /// <param name="find">What to look for on a page.</param>
    /// <param name="findPlace">Where it stands in the source of a page, or null.</param>
    public IEnumerable<(T Found, Place Place, ImmutableArray<string> Pages)> Group<T>(Func<AuditedPage, IEnumerable<T>> find, Func<AuditedPage, T, Place?> findPlace) =>
        from page in All
        from found in find(page).Distinct()
        group page by (found, place: findPlace(page, found)) into same
        select (same.Key.found, same.Key.place ?? same.First().Origin, same.Select(page => Uri.UnescapeDataString(page.Page.Url.Value)).ToImmutableArray());
}
