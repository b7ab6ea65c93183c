using System.Collections.Immutable;
using BrandShowcase.Figures;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Render.Facts;

namespace BrandShowcase.Site.Render.Data;

/// <summary>What list pages show of the whole site, computed once.</summary>
internal sealed class Overviews
{
    // Rendered by many threads, wanted by few pages.
    private readonly Lazy<ImmutableArray<PartnerGroup>> partners;
    private readonly Lazy<WallView> wall;
    private readonly Lazy<Figure?> partnerNetwork;

    /// <summary>Those of <paramref name="site"/>.</summary>
    /// <param name="site">The site.</param>
    /// <param name="strings">The words of its figures.</param>
    public Overviews(SiteModel site, ThemeStrings strings)
    {
        partners = new(() => GroupPartners(site));
        wall = new(() => BuildWall(site));
        partnerNetwork = new(() => PartnerFigure.Find(Partners, strings));
        Years =
        [
            .. site.Pages.Activities
                .GroupBy(activity => activity.Content.Date?.Year)
                .OrderByDescending(group => group.Key ?? int.MinValue)
                .Select(group => new ActivityYear(group.Key, [.. group])),
        ];
    }

    /// <summary>Partners by kind, in the order of site.yml; those without a kind last.</summary>
    public ImmutableArray<PartnerGroup> Partners => partners.Value;

    /// <summary>Branches and their partners; null where there is nothing to draw.</summary>
    public Figure? PartnerNetwork => partnerNetwork.Value;

    /// <summary>Honours by level, highest first, and year, latest first; what is unknown comes last.</summary>
    public WallView Wall => wall.Value;

    /// <summary>Activities by year, latest first; those without a date last.</summary>
    public ImmutableArray<ActivityYear> Years { get; }

    private static ImmutableArray<PartnerGroup> GroupPartners(SiteModel site)
    {
        var entries = Holders(site).SelectMany(pair => pair.Partners.Select(partner => new PartnerEntry(partner, pair.Holder)));
        var order = site.Settings.PartnerKinds.ToList();
        return [.. entries.GroupBy(entry => entry.Partner.Kind).OrderBy(group => Position(order, group.Key)).Select(group => new PartnerGroup(group.Key, [.. group]))];
    }

    private static WallView BuildWall(SiteModel site)
    {
        var entries = Holders(site).SelectMany(pair => pair.Achievements.Honours.Select(honour => new WallEntry(honour, pair.Holder)));
        var order = site.Settings.HonourLevels.ToList();
        return new(
        [
            .. entries.GroupBy(entry => entry.Honour.Level).OrderBy(group => Position(order, group.Key)).Select(group => new WallGroup(group.Key,
            [
                .. group.GroupBy(entry => entry.Honour.Year).OrderByDescending(year => year.Key ?? int.MinValue).Select(year => new WallYear(year.Key, [.. year])),
            ])),
        ]);
    }

    private static int Position(List<Label> order, Label? label) => label is null ? int.MaxValue : order.IndexOf(label);

    private static IEnumerable<(HolderView Holder, Achievements Achievements, ImmutableArray<Partner> Partners)> Holders(SiteModel site)
    {
        foreach (var hospital in site.Pages.Hospitals)
        {
            var holder = new HolderView(null, hospital, null);
            yield return (holder, hospital.Content.Achievements, hospital.Content.Partners);
            foreach (var brand in hospital.Content.Brands)
                yield return (holder, brand.Achievements, brand.Partners);
            foreach (var branch in site.BranchesOf(hospital))
                yield return (new(branch, hospital, null), branch.Content.Achievements, branch.Content.Partners);
        }
        foreach (var consortium in site.Pages.Consortia)
            yield return (new(null, null, consortium), consortium.Content.Achievements, []);
        foreach (var activity in site.Pages.Activities)
            yield return (new(null, activity.Parent as Page<Hospital>, activity.Parent as Page<Consortium>), activity.Content.Achievements, []);
    }
}
