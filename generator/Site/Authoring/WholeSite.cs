using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Authoring;

/// <summary>A site with all of its pages, published or not.</summary>
/// <param name="Model">The site.</param>
/// <param name="Loaded">What it was made of.</param>
internal sealed record WholeSite(SiteModel Model, LoadedSite Loaded)
{
    /// <summary>Loads a site. What is wrong in it is reported, and the rest is there all the same.</summary>
    /// <returns>The site, or null if there is none.</returns>
    public static WholeSite? Load(ISiteFolder folder, DiagnosticBag diagnostics)
    {
        // On the first of all days no page has expired.
        var options = new BuildOptions { Today = DateOnly.MinValue, Drafts = true, Future = true };
        return SiteLoader.Load(folder, options, diagnostics) is { } loaded ? new(SiteModel.Create(loaded, options, diagnostics), loaded) : null;
    }
}
