using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A path of a file beside a page, as content writes it. The site's model says which asset it is.</summary>
/// <param name="Path">The path from the page's file.</param>
/// <param name="Place">Where it was written.</param>
public sealed record FileReference(string Path, Place Place);
