using System.Collections.Immutable;

namespace BrandShowcase.Svg;

/// <summary>A text broken into lines.</summary>
/// <param name="Lines">Its lines, none with a space at its ends.</param>
/// <param name="Width">The width of the longest line in em.</param>
/// <param name="IsShortened">Whether the end was cut off and replaced by an ellipsis.</param>
public sealed record TextBlock(ImmutableArray<string> Lines, double Width, bool IsShortened)
{
    /// <summary>The height of a line in em.</summary>
    public const double LineHeight = 1.3;

    /// <summary>How far below the middle of a line its base line is, in em, for Chinese and Latin letters alike.</summary>
    public const double Baseline = 0.36;

    /// <summary>Its height in em.</summary>
    public double Height => Lines.Length * LineHeight;

    /// <summary>The block of one line.</summary>
    public static TextBlock Of(string line) => new([line], TextWidth.Of(line), IsShortened: false);
}
