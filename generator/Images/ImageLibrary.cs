using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using BrandShowcase.Images.Vips;

namespace BrandShowcase.Images;

/// <summary>libvips: makes renditions of pictures and draws SVG. Serves any number of threads.</summary>
public sealed class ImageLibrary
{
    // What is drawn is our own work and small.
    private static readonly TimeSpan LimitOfDrawing = TimeSpan.FromMinutes(1);

    // libvips is set up once in a process and never torn down.
    private static readonly Lazy<ImageLibrary?> Loaded = new(Load);

    private ImageLibrary() => Version = $"{VipsApi.Version(0)}.{VipsApi.Version(1)}.{VipsApi.Version(2)}";

    /// <summary>The version of libvips, such as <c>8.18.7</c>; another version may make other bytes.</summary>
    public string Version { get; }

    /// <summary>The library beside the program, or null if it does not lie there or does not suit the machine.</summary>
    public static ImageLibrary? Find() => Loaded.Value;

    /// <summary>Encodes a rendition: upright, in sRGB, without any metadata.</summary>
    /// <param name="picture">A JPEG, PNG or WebP file whose size was looked at before.</param>
    /// <param name="rendition">What to make of it.</param>
    /// <param name="limit">The longest that it may take.</param>
    /// <param name="output">Gets the file, if it is done.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ImageOutcome Encode(ReadOnlySpan<byte> picture, Rendition rendition, TimeSpan limit, IBufferWriter<byte> output, CancellationToken cancellation)
    {
        // Runs from here on: a JPEG that must be turned is decoded before it is saved.
        using var clock = new CancellationTokenSource(limit);
        using var image = FindThumbnail(picture, rendition.Size);
        return image is null ? ImageOutcome.Damaged : Save(image, rendition.Format, output, clock.Token, cancellation);
    }

    /// <summary>Finds the mean colour of a picture.</summary>
    /// <param name="picture">A JPEG, PNG or WebP file whose size was looked at before.</param>
    /// <param name="limit">The longest that it may take.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="color">The colour as <c>#rgb</c>; null if the picture may be transparent, or if it is not done.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ImageOutcome FindColor(ReadOnlySpan<byte> picture, TimeSpan limit, CancellationToken cancellation, out string? color)
    {
        using var clock = new CancellationTokenSource(limit);
        using var pixel = FindThumbnail(picture, new(1, 1));
        var bands = new ArrayBufferWriter<byte>();
        var outcome = pixel is null ? ImageOutcome.Damaged : Save(pixel, "rawsave_buffer", "", bands, clock.Token, cancellation);
        color = bands.WrittenSpan switch
        {
            [var grey] => $"#{Digit(grey)}{Digit(grey)}{Digit(grey)}",
            [var red, var green, var blue] => $"#{Digit(red)}{Digit(green)}{Digit(blue)}",
            _ => null,
        };
        return outcome;

        // Sixteen steps are enough for what is seen for a moment, and hide that processors round differently.
        static char Digit(byte value) => "0123456789abcdef"[(value + 8) / 17];
    }

    /// <summary>Draws an SVG file without transparency.</summary>
    /// <param name="svg">The file, which must be our own work: it is not looked at.</param>
    /// <param name="format">The format of the result.</param>
    /// <param name="output">Gets the file.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>False, and nothing is written, if it is no SVG or takes too long.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public bool TryDraw(ReadOnlySpan<byte> svg, RenditionFormat format, IBufferWriter<byte> output, CancellationToken cancellation)
    {
        using var clock = new CancellationTokenSource(LimitOfDrawing);
        using var file = VipsBlob.CopyOf(svg);
        using var load = new VipsOperation("svgload_buffer", "").With("buffer", file);
        using var drawing = load.FindImage();
        if (drawing is null)
            return false;
        using var flatten = new VipsOperation("flatten", "").With("in", drawing);
        using var image = flatten.FindImage();
        return image is not null && Save(image, format, output, clock.Token, cancellation) == ImageOutcome.Done;
    }

    /// <summary>Whether the machine has a font for a character. Without one, drawings would have a box with its number there.</summary>
    public bool CanShow(Rune character)
    {
        // Boxes have one size; no font has these two code points, which Unicode will never assign.
        var missing = new Rune(character.IsBmp ? 0xFDD0 : 0x1FFFE);
        return FindInk(character) is { } ink && ink != FindInk(missing);
    }

    /// <summary>The size of what a character leaves on paper, or null if that is nothing.</summary>
    private static ImageSize? FindInk(Rune character)
    {
        using var set = new VipsOperation("text", "font=serif 100").With("text", character.ToString());
        using var ink = set.FindImage();
        return ink?.Size;
    }

    /// <summary>A picture in a size; null if its file is damaged as far as that can be seen at once.</summary>
    private static VipsImage? FindThumbnail(ReadOnlySpan<byte> picture, ImageSize size)
    {
        using var file = VipsBlob.CopyOf(picture);
        // Both sides are given, so that the size is the promised one and not one that rounding makes of it.
        // Cameras turn JPEG files only; the size of the others is that of their pixels as they lie.
        var isJpeg = picture.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]);
        using var thumbnail = new VipsOperation("thumbnail_buffer",
            $"width={size.Width},height={size.Height},size=force,output-profile=srgb,no-rotate={(isJpeg ? "false" : "true")}").With("buffer", file);
        // Told to the format's reader itself: the argument of the same name is lost on its way there.
        thumbnail.With("option-string", "[fail-on=error]");
        return thumbnail.FindImage();
    }

    private static ImageOutcome Save(VipsImage image, RenditionFormat format, IBufferWriter<byte> output, CancellationToken clock, CancellationToken cancellation)
    {
        var (saver, options) = format switch
        {
            RenditionFormat.Jpeg => ("jpegsave_buffer", "Q=80,optimize-coding=true,interlace=true,keep=none"),
            RenditionFormat.Png => ("pngsave_buffer", "compression=6,keep=none"),
            RenditionFormat.WebP => ("webpsave_buffer", "Q=78,effort=4,smart-subsample=true,keep=none"),
            RenditionFormat.SharpWebP => ("webpsave_buffer", "Q=60,near-lossless=true,keep=none"),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, message: null),
        };
        return Save(image, saver, options, output, clock, cancellation);
    }

    /// <summary>Makes the pixels and encodes them, unless <paramref name="clock"/> has run out or does so meanwhile.</summary>
    private static ImageOutcome Save(VipsImage image, string saver, string options, IBufferWriter<byte> output, CancellationToken clock, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (clock.IsCancellationRequested)
            return ImageOutcome.TookTooLong;
        using var tooLong = clock.Register(image.Kill);
        using var stopped = cancellation.Register(image.Kill);
        using var save = new VipsOperation(saver, options).With("in", image);
        using var file = save.FindBlob();
        cancellation.ThrowIfCancellationRequested();
        if (file is null)
            return clock.IsCancellationRequested ? ImageOutcome.TookTooLong : ImageOutcome.Damaged;
        file.CopyTo(output);
        return ImageOutcome.Done;
    }

    private static unsafe ImageLibrary? Load()
    {
        if (!NativeLibrary.TryLoad(VipsApi.Library, typeof(ImageLibrary).Assembly, DllImportSearchPath.AssemblyDirectory, out _))
            return null;
        // Complaints of the libraries inside go nowhere: what fails is reported by who asked for it.
        VipsApi.SetLogHandler(&Ignore, 0);
        if (VipsApi.Init("brandshowcase") != 0)
            return null;
        // The build's own threads keep the processors busy, and no picture is asked for twice.
        VipsApi.SetConcurrency(1);
        VipsApi.SetCacheMaximum(0);
        // What a name promises was looked at before; of all formats that the library knows, none but these is ever read.
        VipsApi.Block("VipsForeignLoad", 1);
        foreach (var format in new[] { "VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadSvg" })
            VipsApi.Block(format, 0);
        return new();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Ignore(nint domain, int level, nint message, nint data)
    {
    }
}
