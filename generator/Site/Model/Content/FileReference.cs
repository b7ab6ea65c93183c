using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A path of a file of the site or of a theme, as it was written. The site's model says which asset it is.</summary>
/// <param name="Path">The path from the page's file; from the site's folder if site.yml names it; from the theme's folder of assets.</param>
/// <param name="Place">Where it was written.</param>
public sealed record FileReference(string Path, Place Place);
