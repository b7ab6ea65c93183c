namespace BrandShowcase.Diagnostics;

/// <summary>A place as people count it. Never used to compute: offsets are.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character (Unicode scalar value) in the line, from 1.</param>
public readonly record struct LinePosition(int Line, int Column);
