using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using BrandShowcase.Images.Vips;

namespace BrandShowcase.Images.Tests;

/// <summary>Pictures made for the tests, and what is in them.</summary>
internal static class Photos
{
    /// <summary>The library, which the tests need.</summary>
    public static ImageLibrary Library { get; } = ImageLibrary.Find() ?? throw new InvalidOperationException("libvips does not lie beside the tests: was npm there when they were built?");

    /// <summary>A drawing of 300 by 200 pixels: red on the left, white on the right.</summary>
    public static byte[] Svg { get; } = Encoding.UTF8.GetBytes(
        """<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#fff"/><rect width="150" height="200" fill="#c00000"/></svg>""");

    /// <summary>The drawing as a file of another format.</summary>
    public static byte[] Draw(RenditionFormat format)
    {
        var file = new ArrayBufferWriter<byte>();
        Library.TryDraw(Svg, format, file, CancellationToken.None).ShouldBeTrue();
        return file.WrittenSpan.ToArray();
    }

    /// <summary>A WebP that shows the ground behind it.</summary>
    public static byte[] TransparentWebP()
    {
        using var file = VipsBlob.CopyOf("""<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><circle r="9"/></svg>"""u8);
        using var load = new VipsOperation("svgload_buffer", "").With("buffer", file);
        using var image = load.FindImage();
        using var save = new VipsOperation("webpsave_buffer", "").With("in", image!);
        using var webp = save.FindBlob();
        var bytes = new ArrayBufferWriter<byte>();
        webp!.CopyTo(bytes);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>A JPEG as a camera writes it: with an orientation, a maker's name and the place where it was taken.</summary>
    public static byte[] JpegWithPlace(byte orientation = 1)
    {
        var jpeg = Draw(RenditionFormat.Jpeg);
        return [.. jpeg[..2], .. ExifSegment(orientation), .. jpeg[2..]];
    }

    /// <summary>A PNG with what programs write into it: a maker, and an Exif chunk.</summary>
    public static byte[] PngWithNotes()
    {
        var png = Draw(RenditionFormat.Png);
        // Behind the chunk IHDR. Readers of pictures heed the checksum of such chunks little, and the cleaner not at all.
        return [.. png[..33], .. PngChunk("tEXt", "Author\0SecretMaker"u8), .. PngChunk("eXIf", "MM\0*SecretMaker"u8), .. PngChunk("iTXt", "XML:com.adobe.xmp\0SecretMaker"u8), .. png[33..]];
    }

    /// <summary>The rendition of a picture, which must succeed.</summary>
    public static byte[] Encode(byte[] picture, Rendition rendition)
    {
        var file = new ArrayBufferWriter<byte>();
        Library.Encode(picture, rendition, TimeSpan.FromMinutes(1), file, CancellationToken.None).ShouldBe(ImageOutcome.Done);
        return file.WrittenSpan.ToArray();
    }

    /// <summary>The colour of a pixel of a PNG without transparency: red, green and blue.</summary>
    public static byte[] PixelOf(byte[] png, int x, int y)
    {
        using var file = VipsBlob.CopyOf(png);
        using var load = new VipsOperation("pngload_buffer", "").With("buffer", file);
        using var image = load.FindImage();
        using var save = new VipsOperation("rawsave_buffer", "").With("in", image!);
        using var raw = save.FindBlob();
        var pixels = new ArrayBufferWriter<byte>();
        raw!.CopyTo(pixels);
        return pixels.WrittenSpan.Slice(((y * image!.Size.Width) + x) * 3, 3).ToArray();
    }

    /// <summary>The size that a file says it has.</summary>
    public static ImageSize? SizeOf(string name, byte[] file)
    {
        using var stream = new MemoryStream(file);
        return ImageFile.FindSize(name, stream);
    }

    private static byte[] PngChunk(string type, ReadOnlySpan<byte> content)
    {
        byte[] chunk = [0, 0, 0, 0, .. Encoding.ASCII.GetBytes(type), .. content, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        return chunk;
    }

    /// <summary>An APP1 segment (CIPA DC-008): the first directory with maker, orientation and a pointer to the second, which holds a latitude.</summary>
    private static byte[] ExifSegment(byte orientation)
    {
        byte[] tiff =
        [
            .. "MM"u8, 0, 42, 0, 0, 0, 8,
            0, 3,
            0x01, 0x0F, 0, 2, 0, 0, 0, 12, 0, 0, 0, 50,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
            0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 62,
            0, 0, 0, 0,
            .. "SecretMaker\0"u8,
            0, 2,
            0x00, 0x01, 0, 2, 0, 0, 0, 2, (byte)'N', 0, 0, 0,
            0x00, 0x02, 0, 5, 0, 0, 0, 3, 0, 0, 0, 92,
            0, 0, 0, 0,
            0, 0, 0, 28, 0, 0, 0, 1, 0, 0, 0, 53, 0, 0, 0, 1, 0, 0, 0, 17, 0, 0, 0, 1,
        ];
        byte[] segment = [0xFF, 0xE1, 0, 0, .. "Exif\0\0"u8, .. tiff];
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(segment.Length - 2));
        return segment;
    }
}
