using System.Text.RegularExpressions;
using BrandShowcase.Site.Model;
using BrandShowcase.Svg;

namespace BrandShowcase.Site.Render;

/// <summary>The names of a site, which lines should not divide.</summary>
internal static partial class SiteWords
{
    /// <summary>The names of hospitals, consortia, branches and brands, without the place that they begin with and in the parts between which a reader pauses.</summary>
    public static WordList Of(SiteModel site)
    {
        var hospitals = site.Pages.Hospitals.SelectMany(page => page.Content.Brands.Select(brand => brand.Name).Concat([page.Title, page.Content.ShortTitle]));
        var consortia = site.Pages.Consortia.SelectMany(page => new[] { page.Title, page.Content.ShortTitle });
        var branches = site.Pages.Branches.SelectMany(page => new[] { page.Title, page.Content.Brand.Name });
        return new(hospitals.Concat(consortia).Concat(branches).OfType<string>().SelectMany(PartsOf));
    }

    private static IEnumerable<string> PartsOf(string name) => Part().Matches(name).Select(part => part.Groups["name"].Value);

    // 路桥区第三人民医院医共体 may break behind 路桥区 and before 医共体.
    [GeneratedRegex(@"(\p{IsCJKUnifiedIdeographs}{0,3}[省市州县区])*(?<name>\p{IsCJKUnifiedIdeographs}+?(医院|(?!\p{IsCJKUnifiedIdeographs})))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
