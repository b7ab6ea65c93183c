using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Plan;

/// <summary>The jobs that encode pictures, and the colours that stand for pictures until they are there. What an earlier build made is taken from its cache.</summary>
/// <param name="library">Encodes.</param>
/// <param name="options">Where the cache is, how long a picture may take, and what stops the work.</param>
internal sealed class PictureJobs(ImageLibrary library, BuildOptions options)
{
    private readonly PixelBudget budget = new(ImageFile.MaximumPixels);
    private readonly ConcurrentDictionary<string, Lazy<string?>> colors = new();

    /// <summary>What encodes and draws.</summary>
    public ImageLibrary Library => library;

    /// <summary>The mean colour of a photograph, as CSS writes it; null for what is published as it is, and for what may be transparent or cannot be read.</summary>
    public string? FindColor(Asset picture) => picture is { File.Hash: { } hash, Main.Format: not RenditionFormat.Png }
        ? colors.GetOrAdd(hash, _ => new(() => MakeColor(picture))).Value
        : null;

    /// <summary>The jobs of a picture: one for itself and one for each other size.</summary>
    public IEnumerable<OutputJob> Of(Asset picture)
    {
        yield return Job(picture.Path, picture.Main!.Value);
        foreach (var file in picture.Renditions)
            yield return Job(file.Path, file.Rendition) with { IsNamedByContent = true };

        OutputJob Job(OutputPath path, Rendition rendition) =>
            new(path, Place.OfFile(picture.File.Path), (output, diagnostics) => Encode(picture, rendition, output, diagnostics));
    }

    /// <summary>The job of a drawing that is our own work.</summary>
    /// <param name="path">Where it is published, under the hash of the drawing.</param>
    /// <param name="origin">What it comes from.</param>
    /// <param name="svg">The drawing.</param>
    /// <param name="format">The format of the result.</param>
    /// <param name="fonts">The fingerprint of the fonts that it is set in.</param>
    public OutputJob OfDrawing(OutputPath path, Place origin, ReadOnlyMemory<byte> svg, RenditionFormat format, string fonts) => new(path, origin, (output, _) =>
    {
        Cached(KeyOf(path.Value, $"{format} {fonts}"), output, encoded =>
            library.TryDraw(svg.Span, format, encoded, options.Cancellation) ? ImageOutcome.Done : throw new InvalidOperationException($"The drawing for {path} is no SVG, or took too long"));
    });

    private void Encode(Asset picture, Rendition rendition, IBufferWriter<byte> output, DiagnosticBag diagnostics)
    {
        try
        {
            var outcome = Encode(picture, rendition, output);
            if (outcome == ImageOutcome.Damaged)
                diagnostics.Add(FileMistakes.BrokenImage(picture.File.Path, Path.GetExtension(picture.File.Path)));
            else if (outcome == ImageOutcome.TookTooLong)
                diagnostics.Add(ImageMistakes.TookTooLong(picture.File.Path, options.PictureTimeLimit));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMistakes.CannotRead(picture.File.Path, refused.Message));
        }
    }

    private string? MakeColor(Asset picture)
    {
        try
        {
            // That a picture has no colour is found out once too: its entry is empty.
            var color = new ArrayBufferWriter<byte>();
            var narrowest = picture.Renditions[0].Rendition;
            Cached(KeyOf(picture.File.Hash!, $"colour {narrowest.Key}"), color, made =>
            {
                // Its own job finds the small picture in the cache; to decode the large one takes many times as long.
                var small = new ArrayBufferWriter<byte>();
                var outcome = Encode(picture, narrowest, small);
                if (outcome != ImageOutcome.Done)
                    return outcome;
                outcome = library.FindColor(small.WrittenSpan, options.PictureTimeLimit, options.Cancellation, out var found);
                made.Write(Encoding.ASCII.GetBytes(found ?? ""));
                return outcome;
            });
            return color.WrittenCount == 0 ? null : Encoding.ASCII.GetString(color.WrittenSpan);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The job of the picture reports it.
            return null;
        }
    }

    private ImageOutcome Encode(Asset picture, Rendition rendition, IBufferWriter<byte> output) => Cached(KeyOf(picture.File.Hash!, rendition.Key), output, encoded =>
        budget.Spend(picture.File.Size!.Value, () => library.Encode(picture.File.Read(), rendition, options.PictureTimeLimit, encoded, options.Cancellation)));

    private ImageOutcome Cached(string key, IBufferWriter<byte> output, Func<IBufferWriter<byte>, ImageOutcome> make)
    {
        options.Cancellation.ThrowIfCancellationRequested();
        if (options.Cache?.TryRead(key, output) == true)
            return ImageOutcome.Done;
        var made = new ArrayBufferWriter<byte>();
        var outcome = make(made);
        if (outcome != ImageOutcome.Done)
            return outcome;
        options.Cache?.Store(key, made.WrittenSpan);
        output.Write(made.WrittenSpan);
        return outcome;
    }

    // The number changes whenever the options of an encoder do.
    private string KeyOf(string source, string what) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"1 {library.Version} {source} {what}")));
}
