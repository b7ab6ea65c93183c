namespace BrandShowcase.Diagnostics;

/// <summary>A half-open range of UTF-16 code units in a <see cref="SourceText"/>.</summary>
/// <param name="Start">The offset of the first code unit, from 0.</param>
/// <param name="Length">The number of code units; 0 marks a point between two of them.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The range from <paramref name="start"/> up to, but without, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));
}
