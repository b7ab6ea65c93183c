using System.Buffers;
using System.Buffers.Binary;
using BrandShowcase.Images;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Render;

/// <summary>The icon that browsers ask for beside files that cannot name one, such as a picture: one of the theme's PNG files, in the form of ICO.</summary>
internal static class Favicon
{
    /// <summary>Where it is published.</summary>
    public const string Path = "favicon.ico";

    // The directory of the file has a byte for each side, in which 0 means 256.
    private const int LargestSide = 256;
    private const int HeaderBytes = 22;

    /// <summary>The smallest PNG file among the theme's icons; null if all are larger than ICO allows, or it has none.</summary>
    public static ThemeAsset? Find(Theme theme) =>
        theme.Icons.Select(icon => (Icon: icon, Size: SizeOf(icon)?.Width)).Where(pair => pair.Size <= LargestSide).OrderBy(pair => pair.Size).FirstOrDefault().Icon;

    /// <summary>Writes a PNG file as the only picture of an ICO file.</summary>
    public static void Encode(ThemeAsset icon, IBufferWriter<byte> output)
    {
        var size = SizeOf(icon)!.Value;
        var header = output.GetSpan(HeaderBytes)[..HeaderBytes];
        header.Clear();
        header[2] = 1; // the file holds icons
        header[4] = 1; // one
        (header[6], header[7]) = (unchecked((byte)size.Width), unchecked((byte)size.Height));
        header[10] = 1; // one plane
        header[12] = 32; // bits of a pixel
        BinaryPrimitives.WriteInt32LittleEndian(header[14..], icon.Bytes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header[18..], HeaderBytes);
        output.Advance(HeaderBytes);
        output.Write(icon.Bytes.Span);
    }

    private static ImageSize? SizeOf(ThemeAsset icon)
    {
        if (!icon.Name.EndsWith(".png", StringComparison.Ordinal))
            return null;
        using var bytes = new MemoryStream(icon.Bytes.ToArray());
        return ImageFile.FindSize(icon.Path, bytes);
    }
}
