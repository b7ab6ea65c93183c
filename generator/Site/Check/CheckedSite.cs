using System.Collections.Immutable;
using BrandShowcase.Site.Check.Pages;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Check;

/// <summary>What an editor reads: the sources of the pages, and the pages themselves.</summary>
/// <param name="Model">The site.</param>
/// <param name="Files">The files of its pages, in the order of the pages.</param>
/// <param name="Terms">The words that are not to be used.</param>
/// <param name="Pages">The finished pages; null where only the sources are checked.</param>
internal sealed record CheckedSite(SiteModel Model, ImmutableArray<CheckedFile> Files, TermList Terms, AuditedPages? Pages)
{
    /// <summary>The words of all files.</summary>
    public IEnumerable<Passage> Passages => Files.SelectMany(file => file.Passages);

    /// <summary>All that is published of the files, also what is not the site's own words.</summary>
    public IEnumerable<Passage> Published => Files.SelectMany(file => file.Passages.Concat(file.Foreign));

    /// <summary>The sources of a site.</summary>
    public static CheckedSite Of(SiteModel model, TermList terms, BuildOptions options)
    {
        var pages = PagesOf(model);
        var files = new CheckedFile[pages.Length];
        Parallel.For(0, pages.Length, options.Parallelism, i => files[i] = CheckedFile.Of(pages[i]));
        return new(model, [.. files], terms, Pages: null);
    }

    /// <summary>The pages that have a file, one for each file.</summary>
    public static Page[] PagesOf(SiteModel model) => [.. model.Pages.All.Where(page => page.Source is not null).DistinctBy(page => page.Source)];
}
