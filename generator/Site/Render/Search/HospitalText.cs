using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Search;

/// <summary>What the page of a hospital shows, with the matrix of its branches.</summary>
internal static class HospitalText
{
    public static void Add(Page<Hospital> page, SiteModel site, SearchText text)
    {
        var hospital = page.Content;
        text.AddNames(hospital.ShortTitle);
        text.AddLabels(hospital.City + hospital.District);
        text.AddPeople(hospital.Leaders);
        text.AddText(hospital.Address, hospital.Phone, hospital.Website);
        text.AddLabels([.. hospital.Campuses, .. site.ConsortiaOf(page).Select(consortium => consortium.Title)]);
        text.AddPictures(hospital.Cover);
        AddMatrix(page, site, text);
        foreach (var brand in hospital.Brands)
        {
            text.AddNames(brand.Name);
            text.AddText(brand.Kind?.Text, brand.Slogan, brand.Connotation?.Text);
            text.AddAchievements(brand.Achievements);
            text.AddNames([.. brand.Partners.Select(partner => partner.Name)]);
        }
        text.AddAchievements(hospital.Achievements);
        text.AddProgrammes(hospital.Programmes);
        text.AddPosts(hospital.Posts);
        text.AddPartners(hospital.Partners);
        text.AddActivities(site.ActivitiesOf(page));
        text.AddRoutes(site.RoutesOf(page));
        text.AddText([.. hospital.Goals]);
        foreach (var entry in hospital.History)
            text.AddLine(SearchText.YearOf(entry.Year), entry.Text);
    }

    /// <summary>Brands, slogans and secretaries count as text here: the page of the branch itself is to come first.</summary>
    private static void AddMatrix(Page<Hospital> page, SiteModel site, SearchText text)
    {
        var branches = site.BranchesOf(page);
        foreach (var branch in branches)
        {
            text.AddLabels(branch.Title);
            text.AddText(branch.Content.Brand.Name, branch.Content.Brand.Slogan, branch.Content.Secretary?.Name);
            if (branch.Content.Achievements.CountedServices is [var service, ..])
                text.AddLine(service.Metric, service.Quantity.In(service.Unit));
            else
                text.AddText(branch.Content.Achievements.Sentences.FirstOrDefault()?.Text);
        }
        text.AddLine([.. branches.Select(branch => branch.Content.Category?.Text).Distinct()]);
        text.AddLine([.. branches.SelectMany(branch => branch.Content.Achievements.Honours).Select(honour => honour.Level?.Text).Distinct()]);
        text.AddText(branches.Any(branch => branch.Content.Secretary is { IsDualLeader: true }) ? "双带头人" : null);
        foreach (var brand in page.Content.UnassignedBrands)
        {
            text.AddNames(brand.Name);
            text.AddText(brand.Note);
        }
    }
}
