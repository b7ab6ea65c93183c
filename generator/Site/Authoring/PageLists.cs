using System.Collections.Immutable;
using System.Text.Json.Nodes;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Authoring;

/// <summary>Lists of pages that authors ask for.</summary>
public static class PageLists
{
    /// <summary>The pages of a list, in the order in which the site lists them.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="list">Which pages.</param>
    /// <param name="today">The day for which to tell whether pages are published.</param>
    /// <param name="diagnostics">Gets what is wrong with the site.</param>
    /// <returns>The pages, or null if there is no site.</returns>
    public static ImmutableArray<ListedPage>? Find(ISiteFolder folder, PageList list, DateOnly today, DiagnosticBag diagnostics)
    {
        if (WholeSite.Load(folder, diagnostics) is not { Model: var site })
            return null;
        var pages = site.Pages.All.Select(page => (Page: page, Listed: ListedPage.Of(page, today)));
        return
        [
            .. (list switch
            {
                PageList.Drafts => pages.Where(pair => pair.Page.Header.IsDraft),
                PageList.Scheduled => pages.Where(pair => pair.Page.Source is not null && pair.Listed.State == PageState.Scheduled),
                PageList.Expired => pages.Where(pair => pair.Page.Source is not null && pair.Listed.State == PageState.Expired),
                PageList.Orphans => Orphans(folder, today, pages, diagnostics),
                _ => pages.Where(pair => pair.Listed.State == PageState.Published),
            }).Select(pair => pair.Listed),
        ];
    }

    /// <summary>A list as JSON: an array of objects with <c>address</c>, <c>title</c>, <c>file</c>, <c>state</c> and <c>day</c>.</summary>
    public static string ToJson(ImmutableArray<ListedPage> pages) => JsonText.Of(new JsonArray([.. pages.Select(page => page.ToJson())]));

    /// <summary>What check finds, so that both mean the same; with errors there are no finished pages to look at.</summary>
    private static IEnumerable<(Page Page, ListedPage Listed)> Orphans(ISiteFolder folder, DateOnly today, IEnumerable<(Page Page, ListedPage Listed)> pages, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        SiteBuild.Check(folder, new() { Today = today }, found);
        var findings = found.ToSorted();
        diagnostics.AddRange(findings.Where(finding => finding.Severity == Severity.Error));
        var files = findings.Where(PageMistakes.IsOrphan).Select(finding => finding.Place.Source.Path).ToHashSet(StringComparer.Ordinal);
        return pages.Where(pair => pair.Listed.File is { } file && files.Contains(file));
    }
}

/// <summary>A list of pages that authors ask for.</summary>
public enum PageList
{
    /// <summary>Drafts.</summary>
    Drafts,

    /// <summary>Pages whose first day is still to come.</summary>
    Scheduled,

    /// <summary>Pages whose last day is over.</summary>
    Expired,

    /// <summary>All pages that visitors see.</summary>
    Pages,

    /// <summary>Pages to which no other page links, as check finds them: visitors find them by searching only.</summary>
    Orphans,
}
