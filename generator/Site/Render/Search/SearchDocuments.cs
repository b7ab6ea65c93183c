using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Search;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Search;

/// <summary>
/// The pages that the search finds: every page that its author wrote and that is published, with all content that it shows. Not in
/// it are the home page and pages that only list others (by kind, by tag), whose words would be found in place of the pages
/// themselves; nor the words of navigation and of the theme.
/// </summary>
internal static class SearchDocuments
{
    /// <summary>The documents in the order of the index: by hospital, pages of none last; within it by category, pages of none last; then in the order of lists.</summary>
    public static ImmutableArray<SearchDocument> Of(SiteModel site)
    {
        var hospitals = site.Pages.Hospitals.Select((page, index) => (Page: (Page)page, index)).ToFrozenDictionary(pair => pair.Page, pair => pair.index);
        var categories = site.Settings.Categories.Select((label, index) => (label.Key, index)).ToFrozenDictionary(pair => pair.Key, pair => pair.index);
        return
        [
            .. site.Pages.Written
                .Where(page => page.Kind != PageKind.Home)
                .Select(page => (Page: page, Hospital: HospitalOf(page, site)))
                .OrderBy(pair => pair.Hospital is null ? int.MaxValue : hospitals[pair.Hospital])
                .ThenBy(pair => CategoryOf(pair.Page) is { } category ? categories[category.Key] : int.MaxValue)
                .Select(pair => DocumentOf(pair.Page, pair.Hospital, site)),
        ];
    }

    private static Page? HospitalOf(Page page, SiteModel site) => page switch
    {
        Page<Hospital> => page,
        Page<Route> route => site.Find(route.Content.Hospital),
        _ => page.Parent as Page<Hospital>,
    };

    private static Label? CategoryOf(Page page) => (page as Page<Branch>)?.Content.Category;

    private static SearchDocument DocumentOf(Page page, Page? hospital, SiteModel site)
    {
        var branch = (page as Page<Branch>)?.Content;
        var text = TextOf(page, site);
        return new()
        {
            Url = PageUrl.Encode(page.Url.Value[1..]),
            Kind = KindOf(page.Kind),
            Year = YearOf(page),
            Title = page.Title,
            Brand = branch?.Brand.Name,
            Secretary = branch?.Secretary?.Name,
            Hospital = hospital?.Title,
            Category = branch?.Category?.Text,
            Slogan = SloganOf(page),
            Names = text.Names,
            Labels = text.Labels,
            Text = text.Text,
        };
    }

    private static string KindOf(PageKind kind) => kind switch
    {
        PageKind.Hospital => "hospital",
        PageKind.Branch => "branch",
        PageKind.Activity => "activity",
        PageKind.Consortium => "consortium",
        PageKind.Route => "route",
        PageKind.GuidePage => "guide",
        _ => throw new InvalidOperationException($"Pages of the kind {kind} are not searched"),
    };

    private static int? YearOf(Page page) => page switch
    {
        Page<Branch> branch => branch.Content.Brand.Since,
        Page<Activity> activity => activity.Content.Date?.Year,
        Page<Consortium> consortium => consortium.Content.Launched?.Year,
        _ => null,
    };

    private static string? SloganOf(Page page) => page switch
    {
        Page<Branch> branch => branch.Content.Brand.Slogan,
        Page<Hospital> { Content.Slogans: { IsEmpty: false } slogans } => string.Join(' ', slogans),
        Page<Consortium> consortium => consortium.Content.Idea,
        Page<Route> route => route.Content.Theme,
        _ => null,
    };

    private static SearchText TextOf(Page page, SiteModel site)
    {
        var text = new SearchText();
        switch (page)
        {
            case Page<Branch> branch:
                BranchText.Add(branch, site, text);
                break;
            case Page<Hospital> hospital:
                HospitalText.Add(hospital, site, text);
                break;
            case Page<Activity> activity:
                ActivityText.Add(activity, site, text);
                break;
            case Page<Consortium> consortium:
                ConsortiumText.Add(consortium, site, text);
                break;
            case Page<Route> route:
                RouteText.Add(route, site, text);
                break;
        }
        text.AddPage(page);
        return text;
    }
}
