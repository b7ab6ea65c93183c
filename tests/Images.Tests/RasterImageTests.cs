using System.Buffers.Binary;
using System.Text;

namespace BrandShowcase.Images.Tests;

public sealed class RasterImageTests
{
    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 2, 128, 0, 0, 1, 224, 8, 2, 0, 0, 0];

    [Fact]
    public void A_PNG_says_its_size_in_its_first_chunk() => SizeOf("a.png", Png).ShouldBe(new ImageSize(640, 480));

    [Fact]
    public void A_GIF_says_its_size_behind_its_signature() => SizeOf("a.GIF", [.. "GIF89a"u8, 0x80, 0x02, 0xE0, 0x01, 0, 0, 0]).ShouldBe(new ImageSize(640, 480));

    [Theory]
    [InlineData("VP8 ", "00000000 000000 9D012A 8002 E001")]
    [InlineData("VP8L", "00000000 2F 7FC27700 0000000000")]
    [InlineData("VP8X", "00000000 00000000 7F0200 DF0100")]
    public void A_WebP_says_its_size_in_each_of_its_three_forms(string chunk, string body) =>
        SizeOf("a.webp", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. Encoding.ASCII.GetBytes(chunk), .. Convert.FromHexString(body.Replace(" ", "", StringComparison.Ordinal))])
            .ShouldBe(new ImageSize(640, 480));

    [Fact]
    public void A_JPEG_says_its_size_behind_other_segments() => SizeOf("a.jpg", Jpeg(orientation: null)).ShouldBe(new ImageSize(640, 480));

    /// <summary>ITU-T T.81, B.1.1.2: any number of bytes 0xFF may stand before a marker.</summary>
    [Fact]
    public void A_JPEG_may_have_filling_before_its_markers()
    {
        var file = Jpeg(orientation: 6);
        SizeOf("a.jpg", [.. file[..2], 0xFF, 0xFF, .. file[2..^19], 0xFF, .. file[^19..]]).ShouldBe(new ImageSize(480, 640));
    }

    [Fact]
    public void A_JPEG_says_its_size_behind_any_amount_of_metadata()
    {
        var file = Jpeg(orientation: 6);
        byte[] much = [0xFF, 0xE1, 0xFF, 0xFF, .. new byte[65533]];
        SizeOf("a.jpg", [.. file[..2], .. Enumerable.Repeat(much, 20).SelectMany(segment => segment), .. file[2..]]).ShouldBe(new ImageSize(480, 640));
    }

    [Theory]
    [InlineData(1, 640, 480)]
    [InlineData(3, 640, 480)]
    [InlineData(6, 480, 640)]
    [InlineData(8, 480, 640)]
    public void A_JPEG_that_lies_on_its_side_is_shown_upright(int orientation, int width, int height) =>
        SizeOf("a.jpeg", Jpeg(orientation)).ShouldBe(new ImageSize(width, height));

    [Fact]
    public void A_file_of_another_format_than_its_name_has_no_size()
    {
        SizeOf("a.jpg", Png).ShouldBeNull();
        SizeOf("a.png", Jpeg(orientation: null)).ShouldBeNull();
    }

    [Fact]
    public void A_picture_without_width_has_no_size()
    {
        var file = Png.ToArray();
        file.AsSpan(16, 4).Clear();
        SizeOf("a.png", file).ShouldBeNull();
    }

    /// <summary>Content is untrusted: whatever the bytes are, the answer is a size or none.</summary>
    [Theory]
    [InlineData("a.jpg")]
    [InlineData("a.png")]
    [InlineData("a.gif")]
    [InlineData("a.webp")]
    public void A_file_that_is_cut_or_damaged_never_fails(string path)
    {
        byte[][] whole = [Jpeg(6), Png, [.. "GIF89a"u8, 1, 0, 1, 0], [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, .. new byte[20]]];
        foreach (var file in whole)
        {
            for (var length = 0; length <= file.Length; length++)
                SizeOf(path, file[..length]);
            for (var position = 0; position < file.Length; position++)
            {
                var damaged = file.ToArray();
                damaged.AsSpan(position, Math.Min(4, file.Length - position)).Fill(0xFF);
                SizeOf(path, damaged);
            }
        }
    }

    [Fact]
    public void An_Exif_segment_that_points_outside_itself_is_passed_over()
    {
        var file = Jpeg(orientation: 6);
        file.AsSpan(16, 4).Fill(0xFF);
        SizeOf("a.jpg", file).ShouldBe(new ImageSize(640, 480));
    }

    [Fact]
    public void A_PNG_moves_if_it_says_so_before_its_pixels()
    {
        var head = Photos.Draw(RenditionFormat.Png)[..33];
        byte[] note = [0, 0, 0, 2, .. "tEXt"u8, 1, 2, 0, 0, 0, 0], animation = [0, 0, 0, 8, .. "acTL"u8, .. new byte[12]], pixels = [0, 0, 0, 0, .. "IDAT"u8, 0, 0, 0, 0];

        IsAnimated([.. head, .. note, .. animation, .. pixels]).ShouldBeTrue();
        IsAnimated([.. head, .. note, .. pixels, .. animation]).ShouldBeFalse("then it is shown as a still picture");
        IsAnimated(Photos.Draw(RenditionFormat.Png)).ShouldBeFalse();
        IsAnimated([.. head, 0xFF, 0xFF, 0xFF, 0xFF, .. "tEXt"u8]).ShouldBeFalse();

        static bool IsAnimated(byte[] file)
        {
            using var stream = new MemoryStream(file);
            return ImageFile.IsAnimated("a.png", stream);
        }
    }

    private static ImageSize? SizeOf(string path, byte[] file)
    {
        using var stream = new MemoryStream(file);
        return ImageFile.FindSize(path, stream);
    }

    /// <summary>A JPEG of 640 by 480 pixels, its Exif directory at offset 20.</summary>
    private static byte[] Jpeg(int? orientation)
    {
        byte[] exif = orientation is null
            ? [0xFF, 0xE0, 0, 4, 0, 0]
            :
            [
                0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1,
                0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
            ];
        byte[] frame = [0xFF, 0xC0, 0, 17, 8, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(5), 480);
        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(7), 640);
        return [0xFF, 0xD8, .. exif, .. frame];
    }
}
