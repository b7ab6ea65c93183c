using BrandShowcase.Images;

namespace BrandShowcase.Site.Load;

/// <summary>A file that is published as it is.</summary>
/// <param name="Path">Its path in the site's folder.</param>
/// <param name="Size">Its size in pixels, if it is a picture.</param>
/// <param name="Open">Opens it for reading.</param>
public sealed record AssetFile(string Path, ImageSize? Size, Func<Stream> Open);
