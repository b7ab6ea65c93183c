namespace BrandShowcase.Images;

/// <summary>A picture as it is published: upright, in sRGB, without metadata.</summary>
/// <param name="Size">Its size in pixels.</param>
/// <param name="Format">Its format.</param>
public readonly record struct Rendition(ImageSize Size, RenditionFormat Format)
{
    /// <summary>What tells this rendition from others of the same picture, for names and caches: <c>800x600.webp</c>.</summary>
    public string Key => $"{Size.Width}x{Size.Height}.{Format.ToString().ToLowerInvariant()}";
}
