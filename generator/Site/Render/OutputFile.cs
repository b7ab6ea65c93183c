using BrandShowcase.Site.Plan;

namespace BrandShowcase.Site.Render;

/// <summary>One finished file of the site: what Render hands to Write.</summary>
/// <param name="Path">Where it goes in the output folder.</param>
/// <param name="Bytes">Its whole content.</param>
public readonly record struct OutputFile(OutputPath Path, ReadOnlyMemory<byte> Bytes);
