using System.Collections.Immutable;

namespace BrandShowcase.Import.Reading;

/// <summary>A picture of an article.</summary>
/// <param name="Source">Where the article takes it from, for people.</param>
/// <param name="Description">What the article says that it shows, or empty.</param>
/// <param name="Bytes">The file, or empty if it cannot be had.</param>
internal sealed record ArticlePicture(string Source, string Description, ImmutableArray<byte> Bytes)
{
    /// <summary>The ending of the file's name by its first bytes, with the dot; null for what is no picture that browsers show.</summary>
    public string? Extension => Bytes.AsSpan() switch
    {
        [0xFF, 0xD8, 0xFF, ..] => ".jpg",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => ".png",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => ".gif",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ".webp",
        _ => null,
    };
}
