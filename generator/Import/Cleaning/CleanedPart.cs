using BrandShowcase.Diagnostics;

namespace BrandShowcase.Import.Cleaning;

/// <summary>One kind of damage that was taken out of an article.</summary>
/// <param name="What">What it was.</param>
/// <param name="Count">How often, at least 1.</param>
/// <param name="Sample">The first one, as it stood there.</param>
public sealed record CleanedPart(LocalizedText What, int Count, string Sample);
