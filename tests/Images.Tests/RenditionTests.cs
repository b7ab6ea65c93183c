using System.Buffers;
using BrandShowcase.Images.Vips;

namespace BrandShowcase.Images.Tests;

public sealed class RenditionTests
{
    private static readonly ImageSize Small = new(150, 100);

    [Theory]
    [InlineData(RenditionFormat.Jpeg, "a.jpg")]
    [InlineData(RenditionFormat.Png, "a.png")]
    [InlineData(RenditionFormat.WebP, "a.webp")]
    [InlineData(RenditionFormat.SharpWebP, "a.webp")]
    public void A_rendition_has_the_promised_size_and_format(RenditionFormat format, string name) =>
        Photos.SizeOf(name, Photos.Encode(Photos.Draw(RenditionFormat.Jpeg), new(Small, format))).ShouldBe(Small);

    [Theory]
    [InlineData(RenditionFormat.Jpeg)]
    [InlineData(RenditionFormat.Png)]
    [InlineData(RenditionFormat.WebP)]
    public void No_rendition_has_the_place_where_a_photograph_was_taken_or_any_other_metadata(RenditionFormat format)
    {
        var photograph = Photos.JpegWithPlace();
        Contains(photograph, "Exif"u8).ShouldBeTrue();
        Contains(photograph, "SecretMaker"u8).ShouldBeTrue();

        var rendition = Photos.Encode(photograph, new(Small, format));

        Contains(rendition, "Exif"u8).ShouldBeFalse();
        Contains(rendition, "EXIF"u8).ShouldBeFalse();
        Contains(rendition, "eXIf"u8).ShouldBeFalse();
        Contains(rendition, "SecretMaker"u8).ShouldBeFalse();
        Contains(rendition, [0, 0, 0, 28, 0, 0, 0, 1, 0, 0, 0, 53]).ShouldBeFalse();
    }

    /// <summary>Orientation 6: the camera was turned, what it wrote on the left belongs to the top.</summary>
    [Fact]
    public void A_photograph_that_lies_on_its_side_is_set_upright()
    {
        var photograph = Photos.JpegWithPlace(orientation: 6);
        Photos.SizeOf("a.jpg", photograph).ShouldBe(new ImageSize(200, 300));

        var rendition = Photos.Encode(photograph, new(new(200, 300), RenditionFormat.Png));

        Photos.SizeOf("a.png", rendition).ShouldBe(new ImageSize(200, 300));
        ShouldBeNear(Photos.PixelOf(rendition, 100, 20), [0xC0, 0, 0]);
        ShouldBeNear(Photos.PixelOf(rendition, 100, 280), [0xFF, 0xFF, 0xFF]);
    }

    /// <summary>In Display P3 the same red has other numbers; a rendition has no profile, so that its numbers must be those of sRGB.</summary>
    [Fact]
    public void Colours_are_turned_into_sRGB()
    {
        var wide = InDisplayP3();
        Contains(wide, "ICC_PROFILE"u8).ShouldBeTrue();

        var rendition = Photos.Encode(wide, new(Small, RenditionFormat.Png));

        Contains(rendition, "iCCP"u8).ShouldBeFalse();
        ShouldBeNear(Photos.PixelOf(rendition, 30, 50), [0xC0, 0, 0]);
    }

    [Fact]
    public void Work_that_takes_too_long_is_told_apart_from_damage()
    {
        var file = new ArrayBufferWriter<byte>();
        Photos.Library.Encode(Photos.Draw(RenditionFormat.Jpeg), new(Small, RenditionFormat.WebP), TimeSpan.Zero, file, CancellationToken.None).ShouldBe(ImageOutcome.TookTooLong);
        file.WrittenCount.ShouldBe(0);
    }

    [Theory]
    [InlineData(RenditionFormat.Jpeg)]
    [InlineData(RenditionFormat.WebP)]
    public void The_colour_of_a_picture_is_the_mean_of_its_pixels(RenditionFormat format)
    {
        // Half of it is #c00000, half of it white: #df8080, which is on the edge between two steps.
        FindColor(Photos.Draw(format), out var color).ShouldBe(ImageOutcome.Done);
        color.ShouldBeOneOf("#d77", "#d88");
    }

    [Fact]
    public void A_picture_that_may_be_transparent_has_no_colour_and_is_not_damaged()
    {
        FindColor(Photos.TransparentWebP(), out var color).ShouldBe(ImageOutcome.Done);
        color.ShouldBeNull();
    }

    [Fact]
    public void A_damaged_picture_has_no_colour()
    {
        FindColor(Photos.Draw(RenditionFormat.Jpeg)[..^400], out var color).ShouldBe(ImageOutcome.Damaged);
        color.ShouldBeNull();
    }

    [Fact]
    public void A_JPEG_that_is_cut_off_is_refused() => Refused(Photos.Draw(RenditionFormat.Jpeg)[..^400]);

    [Fact]
    public void A_PNG_that_is_cut_off_is_refused() => Refused(Photos.Draw(RenditionFormat.Png)[..400]);

    [Fact]
    public void A_WebP_that_is_cut_off_is_refused() => Refused(Photos.Draw(RenditionFormat.WebP)[..^100]);

    [Fact]
    public void Text_is_refused() => Refused("hello"u8.ToArray());

    /// <summary>The library knows many formats whose readers nobody has attacked on purpose; they are switched off.</summary>
    [Fact]
    public void A_format_that_is_not_published_is_refused() => Refused([.. "P6 2 2 255\n"u8, .. new byte[12]]);

    [Fact]
    public void The_same_picture_gives_the_same_bytes()
    {
        var rendition = new Rendition(Small, RenditionFormat.WebP);
        var picture = Photos.Draw(RenditionFormat.Jpeg);
        var first = Photos.Encode(picture, rendition);
        Parallel.For(0, 8, _ => Photos.Encode(picture, rendition).ShouldBe(first));
    }

    [Fact]
    public void Work_that_is_cancelled_gives_nothing()
    {
        var file = new ArrayBufferWriter<byte>();
        Should.Throw<OperationCanceledException>(() => Photos.Library.Encode(Photos.Draw(RenditionFormat.Jpeg), new(Small, RenditionFormat.WebP), TimeSpan.FromMinutes(1), file, new(canceled: true)));
        file.WrittenCount.ShouldBe(0);
    }

    [Fact]
    public void A_font_for_Chinese_is_told_from_none()
    {
        Photos.Library.CanShow(new('国')).ShouldBeTrue();
        Photos.Library.CanShow(new('一')).ShouldBeTrue();
        Photos.Library.CanShow(new('口')).ShouldBeTrue();
        Photos.Library.CanShow(new(0xFDD1)).ShouldBeFalse();
        Photos.Library.CanShow(new(0x3FFFD)).ShouldBeFalse();
    }

    private static ImageOutcome FindColor(byte[] picture, out string? color) => Photos.Library.FindColor(picture, TimeSpan.FromMinutes(1), CancellationToken.None, out color);

    private static void Refused(byte[] file)
    {
        var output = new ArrayBufferWriter<byte>();
        Photos.Library.Encode(file, new(Small, RenditionFormat.WebP), TimeSpan.FromMinutes(1), output, CancellationToken.None).ShouldBe(ImageOutcome.Damaged);
        output.WrittenCount.ShouldBe(0);
    }

    private static byte[] InDisplayP3()
    {
        using var file = VipsBlob.CopyOf(Photos.Draw(RenditionFormat.Png));
        using var load = new VipsOperation("pngload_buffer", "").With("buffer", file);
        using var image = load.FindImage();
        using var transform = new VipsOperation("icc_transform", "output-profile=p3,input-profile=srgb").With("in", image!);
        using var wide = transform.FindImage();
        using var save = new VipsOperation("jpegsave_buffer", "Q=95,subsample-mode=off").With("in", wide!);
        using var jpeg = save.FindBlob();
        var bytes = new ArrayBufferWriter<byte>();
        jpeg!.CopyTo(bytes);
        return bytes.WrittenSpan.ToArray();
    }

    private static void ShouldBeNear(byte[] colour, byte[] expected) =>
        colour.Zip(expected).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) <= 6, $"{Convert.ToHexString(colour)} is not {Convert.ToHexString(expected)}");

    private static bool Contains(ReadOnlySpan<byte> file, ReadOnlySpan<byte> bytes) => file.IndexOf(bytes) >= 0;
}
