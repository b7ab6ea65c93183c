using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A path of a file beside a page or among a theme's assets, as it was written. The site's model says which asset it is.</summary>
/// <param name="Path">The path from the page's file, or from the theme's folder of assets.</param>
/// <param name="Place">Where it was written.</param>
public sealed record FileReference(string Path, Place Place);
