using System.Collections.Frozen;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Check.Names;

/// <summary>The names of a site: those of hospitals count everywhere, all others on the pages of their hospital.</summary>
internal sealed class NameRegister
{
    // A character is too much of a shorter name.
    private const int ShortestHospital = 5;

    private readonly FrozenDictionary<Page, RegisteredNames> byHospital;

    private NameRegister(NearNameIndex hospitals, FrozenDictionary<Page, RegisteredNames> byHospital) => (Hospitals, this.byHospital) = (hospitals, byHospital);

    /// <summary>The names of hospitals.</summary>
    public NearNameIndex Hospitals { get; }

    /// <summary>The names in the fields of a site.</summary>
    public static NameRegister Of(SiteModel site) => new(
        NearNameIndex.Of(site.Pages.Hospitals
            .SelectMany(page => new[] { page.Title, page.Content.ShortTitle }).OfType<string>().Where(name => name.Length >= ShortestHospital)),
        site.Pages.Hospitals.ToFrozenDictionary(page => (Page)page, page => NamesOf(site, page)));

    /// <summary>The names that count on a page: those of its hospital; none on pages of no hospital.</summary>
    public RegisteredNames NamesFor(Page page)
    {
        var hospital = page.Kind == PageKind.Hospital ? page : page.Parent;
        return hospital is null ? RegisteredNames.None : byHospital.GetValueOrDefault(hospital, RegisteredNames.None);
    }

    private static RegisteredNames NamesOf(SiteModel site, Page<Hospital> hospital)
    {
        var branches = site.BranchesOf(hospital);
        var activities = site.ActivitiesOf(hospital);
        return new(
            branches.Select(branch => branch.Content.Brand.Name)
                .Concat(hospital.Content.Brands.Select(brand => brand.Name))
                .Concat(hospital.Content.UnassignedBrands.Select(brand => brand.Name))
                .OfType<string>(),
            branches.Select(branch => branch.Title),
            branches.Select(branch => branch.Content.Secretary?.Name).OfType<string>()
                .Concat(hospital.Content.Leaders.Select(leader => leader.Name))
                .Concat(activities.SelectMany(activity => activity.Content.People.Select(person => person.Name))));
    }
}
