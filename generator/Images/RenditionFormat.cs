namespace BrandShowcase.Images;

/// <summary>The format of a rendition.</summary>
public enum RenditionFormat
{
    /// <summary>JPEG, for photographs where WebP is not known.</summary>
    Jpeg,

    /// <summary>PNG, without loss.</summary>
    Png,

    /// <summary>WebP with the small losses that suit photographs.</summary>
    WebP,

    /// <summary>WebP with hardly a loss, for drawings and screenshots.</summary>
    SharpWebP,
}
