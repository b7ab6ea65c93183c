using BrandShowcase.Images;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Plan;

namespace BrandShowcase.Site.Model;

/// <summary>A file of the content folder that is published as it is, at the same place in the site.</summary>
/// <param name="File">The file.</param>
/// <param name="Path">Where it is published.</param>
public sealed record Asset(AssetFile File, OutputPath Path)
{
    /// <summary>Its size in pixels, if it is a picture.</summary>
    public ImageSize? Size => File.Size;

    /// <summary>Its address inside the site, in plain text.</summary>
    public string Address => "/" + Path.Value;
}
