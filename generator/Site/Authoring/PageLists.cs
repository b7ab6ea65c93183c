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
                PageList.Orphans => Orphans(site, today, pages),
                _ => pages.Where(pair => pair.Listed.State == PageState.Published),
            }).Select(pair => pair.Listed),
        ];
    }

    /// <summary>A list as JSON: an array of objects with <c>address</c>, <c>title</c>, <c>file</c>, <c>state</c> and <c>day</c>.</summary>
    public static string ToJson(ImmutableArray<ListedPage> pages) => JsonText.Of(new JsonArray([.. pages.Select(page => page.ToJson())]));

    private static IEnumerable<(Page Page, ListedPage Listed)> Orphans(SiteModel site, DateOnly today, IEnumerable<(Page Page, ListedPage Listed)> pages)
    {
        var links = PageLinks.Of(site);
        return pages.Where(pair =>
            pair.Page is { Source: not null, IsListed: true } && site.Pages.Sections.All(section => section != pair.Page) && pair.Page != site.Pages.Home
            && pair.Listed.State == PageState.Published
            && links.To(pair.Page).All(source => ListedPage.Of(source, today).State != PageState.Published));
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

    /// <summary>Pages to which no author of another page leads: visitors find them in lists alone.</summary>
    Orphans,
}
