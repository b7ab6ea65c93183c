using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Authoring.Pages;

/// <summary>Which pages their authors have led to which: by a link in the text, or by a field. Lists and navigation, which lead everywhere, do not count.</summary>
internal sealed class PageLinks
{
    private readonly FrozenDictionary<Page, ImmutableArray<Page>> sources;

    private PageLinks(FrozenDictionary<Page, ImmutableArray<Page>> sources) => this.sources = sources;

    /// <summary>The links of a site.</summary>
    public static PageLinks Of(SiteModel site)
    {
        var pages = site.Pages.All.DistinctBy(page => page.Url.Value).ToDictionary(page => page.Url.ToHref(site.Settings.BaseUrl));
        return new(site.Pages.All
            .SelectMany(page => Targets(page, site, pages).OfType<Page>().Distinct().Where(target => target != page).Select(target => (target, page)))
            .GroupBy(pair => pair.target, pair => pair.page)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray()));
    }

    /// <summary>The pages that lead to <paramref name="page"/>, in the order of lists.</summary>
    public ImmutableArray<Page> To(Page page) => sources.GetValueOrDefault(page, []);

    private static IEnumerable<Page?> Targets(Page page, SiteModel site, Dictionary<string, Page> pages)
    {
        var links = page.Source is null ? [] : site.TargetsOf(page).Links.Select(link => link.Href is { } href ? pages.GetValueOrDefault(href.Split('#')[0]) : null);
        var references = page switch
        {
            Page<Activity> activity => activity.Content.Branches.Select(site.Find),
            Page<Consortium> consortium => consortium.Content.Members.Append(consortium.Content.Parent).Select(site.Find),
            Page<Route> route => route.Content.Stops.Select(stop => stop.Page).Append(route.Content.Hospital).Append(route.Content.Consortium).Select(site.Find),
            _ => [],
        };
        return links.Concat(references);
    }
}
