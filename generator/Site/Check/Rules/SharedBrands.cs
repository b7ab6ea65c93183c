using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Check.Names;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Branches that have the brand of another branch.</summary>
internal static class SharedBrands
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var files = site.Files.ToDictionary(file => file.Page);
        var first = new Dictionary<string, Page<Branch>>();
        foreach (var branch in site.Model.Pages.Branches)
        {
            if (branch.Content.Brand.Name is not { } brand || first.TryAdd(BrandName.Normalize(brand), branch))
                continue;
            var other = first[BrandName.Normalize(brand)];
            var owner = other.Parent == branch.Parent ? "" : other.Parent!.Title;
            yield return NameMistakes.SharedBrand(files[branch].PlaceOf("brand"), brand, owner + other.Title, files[other].PlaceOf("brand"));
        }
    }
}
