using BrandShowcase.Images;
using BrandShowcase.Site.Plan;

namespace BrandShowcase.Site.Model;

/// <summary>A rendition of a picture with the place at which it is published.</summary>
/// <param name="PictureHash">The hash of the picture's file.</param>
/// <param name="Rendition">What it is.</param>
public sealed record RenditionFile(string PictureHash, Rendition Rendition)
{
    /// <summary>Where it is published: under a name that changes with the picture, so that browsers may keep it for ever.</summary>
    public OutputPath Path { get; } = OutputPath.Get($"assets/pictures/{PictureHash[..16]}-{Rendition.Size.Width}.webp");
}
