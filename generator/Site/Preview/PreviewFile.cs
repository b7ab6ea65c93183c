using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Preview;

/// <summary>A file of a previewed site, as it would be published.</summary>
/// <param name="Bytes">Its content.</param>
/// <param name="Origin">What it comes from.</param>
/// <param name="Mistakes">What went wrong when it was rendered; with an error among them, it would not be published.</param>
public sealed record PreviewFile(ReadOnlyMemory<byte> Bytes, Place Origin, ImmutableArray<Diagnostic> Mistakes);
