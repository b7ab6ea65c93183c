using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Write;

namespace BrandShowcase.Site.Plan;

/// <summary>The jobs that encode pictures. What was encoded by an earlier build is taken from its cache.</summary>
/// <param name="library">Encodes.</param>
/// <param name="cache">What earlier builds encoded, or null.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class PictureJobs(ImageLibrary library, RenditionCache? cache, CancellationToken cancellation)
{
    /// <summary>What encodes and draws.</summary>
    public ImageLibrary Library => library;

    /// <summary>The jobs of a picture: one for itself and one for each other size.</summary>
    public IEnumerable<OutputJob> Of(Asset picture)
    {
        yield return Job(picture.Path, picture.Main!.Value);
        foreach (var file in picture.Renditions)
            yield return Job(file.Path, file.Rendition);

        OutputJob Job(OutputPath path, Rendition rendition) =>
            new(path, Place.OfFile(picture.File.Path), (output, diagnostics) => Encode(picture, rendition, output, diagnostics));
    }

    /// <summary>The job of a drawing that is our own work.</summary>
    /// <param name="path">Where it is published, under the hash of the drawing.</param>
    /// <param name="origin">What it comes from.</param>
    /// <param name="svg">The drawing.</param>
    /// <param name="format">The format of the result.</param>
    /// <param name="fonts">The fingerprint of the fonts that it is set in.</param>
    public OutputJob OfDrawing(OutputPath path, Place origin, Func<byte[]> svg, RenditionFormat format, string fonts) => new(path, origin, (output, _) =>
    {
        Cached(KeyOf(path.Value, $"{format} {fonts}"), output, encoded =>
            library.TryDraw(svg(), format, encoded, cancellation) ? true : throw new InvalidOperationException($"The drawing for {path} is no SVG, or took too long"));
    });

    private void Encode(Asset picture, Rendition rendition, IBufferWriter<byte> output, DiagnosticBag diagnostics)
    {
        try
        {
            if (!Cached(KeyOf(picture.File.Hash!, rendition.Key), output, encoded => library.TryEncode(Read(picture), rendition, encoded, cancellation)))
                diagnostics.Add(FileMistakes.BrokenImage(picture.File.Path, Path.GetExtension(picture.File.Path)));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMistakes.CannotRead(picture.File.Path, refused.Message));
        }
    }

    private bool Cached(string key, IBufferWriter<byte> output, Func<IBufferWriter<byte>, bool> encode)
    {
        cancellation.ThrowIfCancellationRequested();
        if (cache?.TryRead(key, output) == true)
            return true;
        var encoded = new ArrayBufferWriter<byte>();
        if (!encode(encoded))
            return false;
        cache?.Store(key, encoded.WrittenSpan);
        output.Write(encoded.WrittenSpan);
        return true;
    }

    private static byte[] Read(Asset picture)
    {
        using var stream = picture.File.Open();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // The number changes whenever the options of an encoder do.
    private string KeyOf(string source, string what) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"1 {library.Version} {source} {what}")));
}
