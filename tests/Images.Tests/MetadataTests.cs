using System.Buffers.Binary;

namespace BrandShowcase.Images.Tests;

/// <summary>Pictures whose pixels are published as they are.</summary>
public sealed class MetadataTests
{
    // One pixel, and how it is shown.
    private static readonly byte[] GifPicture = [0x21, 0xF9, 4, 0, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
    private static readonly byte[] GifHead = [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6];
    private static readonly byte[] GifLoop = [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0];
    private static readonly byte[] Gif = [.. GifHead, .. GifLoop, .. GifPicture, 0x3B];

    [Fact]
    public void Of_a_GIF_its_pictures_and_their_times_stay()
    {
        byte[] comment = [0x21, 0xFE, 11, .. "SecretMaker"u8, 0];
        byte[] xmp = [0x21, 0xFF, 11, .. "XMP DataXMP"u8, .. "<x:xmpmeta>SecretMaker"u8, 1, .. Enumerable.Range(0, 256).Select(i => (byte)(255 - i)), 0];
        byte[] text = [0x21, 0x01, 12, .. new byte[12], 11, .. "SecretMaker"u8, 0];

        Clean("a.gif", [.. GifHead, .. comment, .. GifLoop, .. xmp, .. GifPicture, .. text, .. comment, 0x3B, .. "SecretMaker"u8]).ShouldBe(Gif);
        Clean("a.gif", [.. GifHead, .. GifLoop, .. GifPicture]).ShouldBe(Gif, "the last byte is missing in many files");
        Clean("a.gif", Gif).ShouldBe(Gif);
    }

    [Fact]
    public void Of_an_animated_WebP_its_pictures_and_their_times_stay()
    {
        var picture = Photos.Draw(RenditionFormat.WebP)[12..];
        byte[] frame = [.. new byte[16], .. picture];
        var clean = WebP([.. Chunk("VP8X", [0x02, .. new byte[9]]), .. Chunk("ANIM", new byte[6]), .. Chunk("ANMF", frame), .. Chunk("ANMF", frame)]);

        var whole = WebP(
        [
            .. Chunk("VP8X", [0x0E, .. new byte[9]]), .. Chunk("ANIM", new byte[6]), .. Chunk("ANMF", [.. frame, .. Chunk("EXIF", "SecretMaker"u8)]), .. Chunk("ANMF", frame),
            .. Chunk("EXIF", "SecretMaker"u8), .. Chunk("XMP ", "SecretMaker!"u8), .. Chunk("NOTE", "SecretMaker"u8),
        ]);

        Clean("a.webp", [.. whole, .. "SecretMaker"u8]).ShouldBe(clean);
        Clean("a.webp", clean).ShouldBe(clean);
        Photos.Draw(RenditionFormat.WebP).ShouldBe(Clean("a.webp", Photos.Draw(RenditionFormat.WebP)));
    }

    [Fact]
    public void Of_a_PNG_its_pixels_stay()
    {
        Clean("a.png", [.. Photos.PngWithNotes(), .. "SecretMaker"u8]).ShouldBe(Photos.Draw(RenditionFormat.Png));
        Clean("a.png", Photos.Draw(RenditionFormat.Png)).ShouldBe(Photos.Draw(RenditionFormat.Png));
    }

    [Fact]
    public void Of_a_JPEG_its_pixels_stay()
    {
        var jpeg = Photos.Draw(RenditionFormat.Jpeg);
        byte[] more = [0xFF, 0xFE, 0, 13, .. "SecretMaker"u8, 0xFF, 0xFF, 0xFF, 0xED, 0, 13, .. "SecretMaker"u8];

        Clean("a.jpg", Photos.JpegWithPlace()).ShouldBe(jpeg);
        // A second picture behind the first is what some cameras write, with the place in it.
        Clean("a.jpg", [.. jpeg[..2], .. more, .. jpeg[2..], .. Photos.JpegWithPlace()]).ShouldBe(jpeg);
    }

    [Fact]
    public void The_small_copy_in_a_JPEG_goes()
    {
        var jpeg = Photos.Draw(RenditionFormat.Jpeg);
        byte[] jfif = [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1];
        Clean("a.jpg", [.. jpeg[..2], 0xFF, 0xE0, 0, 19, .. jfif, 1, 1, 7, 7, 7, .. jpeg[2..]]).ShouldBe([.. jpeg[..2], 0xFF, 0xE0, 0, 16, .. jfif, 0, 0, .. jpeg[2..]]);
    }

    [Fact]
    public void A_JPEG_still_knows_which_side_is_up()
    {
        var cleaned = Clean("a.jpg", Photos.JpegWithPlace(orientation: 6));
        Photos.SizeOf("a.jpg", cleaned!).ShouldBe(new ImageSize(200, 300));
        cleaned.AsSpan().IndexOf("SecretMaker"u8).ShouldBe(-1);
        Photos.Encode(cleaned!, new(new(200, 300), RenditionFormat.Png)).ShouldBe(Photos.Encode(Photos.JpegWithPlace(orientation: 6), new(new(200, 300), RenditionFormat.Png)));
    }

    [Theory]
    [InlineData("53 65 63 72 65 74 FF 00 07", 0)]
    [InlineData("FF FF 00", 0)]
    [InlineData("00", 0)]
    [InlineData("FF D0", 0)]
    [InlineData("FF FF FF 00 FF", 1)]
    [InlineData("53 65 63 72 65 74 00 FF 01", 1)]
    public void Bytes_between_the_segments_of_a_JPEG_that_belong_to_nothing_go_as_browsers_pass_over_them(string stray, int segments)
    {
        var jpeg = Photos.Draw(RenditionFormat.Jpeg);
        var place = 2 + (segments == 0 ? 0 : 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(4)));
        byte[] withStrayBytes = [.. jpeg[..place], .. Convert.FromHexString(stray.Replace(" ", "", StringComparison.Ordinal)), .. jpeg[place..]];

        Clean("a.jpg", withStrayBytes).ShouldBe(Clean("a.jpg", jpeg));
        Photos.SizeOf("a.jpg", withStrayBytes).ShouldBe(new ImageSize(300, 200));
        Photos.Encode(withStrayBytes, new(new(150, 100), RenditionFormat.Png)).ShouldBe(Photos.Encode(jpeg, new(new(150, 100), RenditionFormat.Png)));
    }

    /// <summary>Content is untrusted: whatever the bytes are, the answer is a picture or none.</summary>
    [Theory]
    [InlineData("a.jpg")]
    [InlineData("a.png")]
    [InlineData("a.gif")]
    [InlineData("a.webp")]
    public void A_file_that_is_cut_or_damaged_never_fails_and_grows_little(string path)
    {
        byte[][] files = [Photos.JpegWithPlace(6), Photos.PngWithNotes(), Gif, WebP([.. Chunk("VP8X", new byte[10]), .. Chunk("ANMF", [.. new byte[16], .. Photos.Draw(RenditionFormat.WebP)[12..]])])];
        foreach (var file in files)
        {
            for (var position = 0; position < Math.Min(file.Length, 1000); position++)
            {
                Clean(path, file[..position]);
                var damaged = file.ToArray();
                damaged.AsSpan(position, Math.Min(3, file.Length - position)).Fill(0xFF);
                if (Clean(path, damaged) is { } cleaned)
                    cleaned.Length.ShouldBeLessThanOrEqualTo(file.Length + 10);
            }
        }
    }

    [Theory]
    [InlineData("a.jpg", RenditionFormat.Jpeg)]
    [InlineData("a.png", RenditionFormat.Png)]
    [InlineData("a.webp", RenditionFormat.WebP)]
    public void A_file_that_is_cut_off_is_not_whole(string path, RenditionFormat format) => Clean(path, Photos.Draw(format)[..^2]).ShouldBeNull();

    [Fact]
    public void A_GIF_that_is_cut_off_is_not_whole() => Clean("a.gif", Gif[..^2]).ShouldBeNull();

    private static byte[]? Clean(string path, byte[] file) => ImageFile.RemoveMetadata(path, file);

    private static byte[] Chunk(string type, ReadOnlySpan<byte> content)
    {
        byte[] chunk = [.. type.Select(c => (byte)c), 0, 0, 0, 0, .. content, .. new byte[content.Length % 2]];
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), content.Length);
        return chunk;
    }

    private static byte[] WebP(byte[] chunks)
    {
        byte[] file = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. chunks];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }
}
