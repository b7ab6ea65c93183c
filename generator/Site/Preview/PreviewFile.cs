using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Preview;

/// <summary>A file of a previewed site, as it would be published.</summary>
/// <param name="Bytes">Its content.</param>
/// <param name="Origin">What it comes from.</param>
/// <param name="IsNamedByContent">Whether its path holds the hash of its content, so that browsers may keep it for ever.</param>
/// <param name="Mistakes">What went wrong when it was rendered; with an error among them, it would not be published.</param>
public sealed record PreviewFile(ReadOnlyMemory<byte> Bytes, Place Origin, bool IsNamedByContent, ImmutableArray<Diagnostic> Mistakes);
