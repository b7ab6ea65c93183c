using System.Collections.Immutable;

namespace BrandShowcase.Images;

/// <summary>What cleaning an SVG file came to.</summary>
/// <param name="Bytes">The file without what was removed; null if it may be published as it is.</param>
/// <param name="Removed">What was removed, but for the notes of drawing programs: tags such as <c>&lt;script&gt;</c>, and attributes with their value.</param>
public sealed record SvgCleaning(byte[]? Bytes, ImmutableArray<string> Removed);
