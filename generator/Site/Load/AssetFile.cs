using BrandShowcase.Images;

namespace BrandShowcase.Site.Load;

/// <summary>A file of the content folder that is published.</summary>
/// <param name="Path">Its path in the site's folder.</param>
/// <param name="Size">Its size in pixels, if it is a picture.</param>
/// <param name="Hash">The SHA-256 of its content in hexadecimal digits, if it is a picture of which renditions are made; null for what is published as it is.</param>
/// <param name="Open">Opens it for reading.</param>
public sealed record AssetFile(string Path, ImageSize? Size, string? Hash, Func<Stream> Open)
{
    /// <summary>Its bytes.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public byte[] Read()
    {
        using var stream = Open();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
