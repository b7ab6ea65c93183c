using System.Buffers;

namespace BrandShowcase.Images;

/// <summary>What the bytes of a picture say about it. The name's ending says which format they must have.</summary>
public static class ImageFile
{
    /// <summary>The most pixels that a picture may have: more than any camera makes, and not so many that a small file could exhaust the memory.</summary>
    public const long MaximumPixels = 150_000_000;

    // In all formats but JPEG the size stands in the first bytes.
    private const int HeaderBytes = 30;

    /// <summary>Whether a file of this name is a picture.</summary>
    public static bool IsPicture(string path) => FormatOf(path) is not null;

    /// <summary>Whether a file of this name is a drawing, which has no pixels.</summary>
    public static bool IsDrawing(string path) => FormatOf(path) == ImageFormat.Svg;

    /// <summary>The size of the picture in <paramref name="stream"/>, or null if the bytes are not of the format that the name promises.</summary>
    /// <param name="path">The file's name.</param>
    /// <param name="stream">The file's bytes; read from the start.</param>
    public static ImageSize? FindSize(string path, Stream stream)
    {
        stream.Position = 0;
        var format = FormatOf(path);
        if (format == ImageFormat.Svg)
            return SvgFile.FindSize(stream);
        var size = format == ImageFormat.Jpeg ? RasterHeader.FindJpegSize(stream) : FindSize(format, HeaderOf(stream));
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    /// <summary>Removes from a drawing what could run or load something.</summary>
    /// <param name="stream">The bytes of an SVG file; read from the start.</param>
    /// <exception cref="System.Xml.XmlException">The file is no XML, or names what it does not hold.</exception>
    public static SvgCleaning Clean(Stream stream)
    {
        stream.Position = 0;
        return SvgCleaner.Clean(stream);
    }

    /// <summary>Whether the picture moves, which a rendition would not.</summary>
    /// <param name="path">The file's name.</param>
    /// <param name="stream">The file's bytes; read from the start.</param>
    public static bool IsAnimated(string path, Stream stream) => FormatOf(path) switch
    {
        ImageFormat.Gif => true,
        ImageFormat.Png => RasterHeader.IsAnimatedPng(stream),
        ImageFormat.WebP => RasterHeader.IsAnimatedWebP(HeaderOf(stream)),
        _ => false,
    };

    /// <summary>A picture without what is no picture: where and by whom it was taken, notes of programs. Its pixels stay as they are, and so do files that have none.</summary>
    /// <param name="path">The file's name.</param>
    /// <param name="file">The bytes of the file.</param>
    /// <returns>The file, or null if it is a picture and not whole.</returns>
    public static byte[]? RemoveMetadata(string path, ReadOnlySpan<byte> file)
    {
        if (FormatOf(path) is not { } format || format == ImageFormat.Svg)
            return file.ToArray();
        var cleaned = new ArrayBufferWriter<byte>(Math.Max(file.Length, 1));
        var isWhole = format switch
        {
            ImageFormat.Jpeg => RasterCleaner.TryCleanJpeg(file, cleaned),
            ImageFormat.Png => RasterCleaner.TryCleanPng(file, cleaned),
            ImageFormat.Gif => RasterCleaner.TryCleanGif(file, cleaned),
            _ => RasterCleaner.TryCleanWebP(file, cleaned),
        };
        return isWhole ? cleaned.WrittenSpan.ToArray() : null;
    }

    private static ImageSize? FindSize(ImageFormat? format, ReadOnlySpan<byte> header) => format switch
    {
        ImageFormat.Png => RasterHeader.FindPngSize(header),
        ImageFormat.Gif => RasterHeader.FindGifSize(header),
        ImageFormat.WebP => RasterHeader.FindWebPSize(header),
        _ => null,
    };

    private static byte[] HeaderOf(Stream stream)
    {
        stream.Position = 0;
        var header = new byte[Math.Min(stream.Length, HeaderBytes)];
        stream.ReadExactly(header);
        return header;
    }

    private static ImageFormat? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" => ImageFormat.Jpeg,
        ".png" => ImageFormat.Png,
        ".gif" => ImageFormat.Gif,
        ".webp" => ImageFormat.WebP,
        ".svg" => ImageFormat.Svg,
        _ => null,
    };

    private enum ImageFormat
    {
        Jpeg,
        Png,
        Gif,
        WebP,
        Svg,
    }
}
