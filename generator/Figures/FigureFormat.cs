namespace BrandShowcase.Figures;

/// <summary>For which width a figure is drawn. Text keeps its size; what changes is how much stands side by side.</summary>
/// <param name="Name">What ids inside end with.</param>
/// <param name="Width">The width in CSS pixels.</param>
/// <param name="TextSize">The size of text in CSS pixels.</param>
internal sealed record FigureFormat(string Name, double Width, double TextSize)
{
    /// <summary>For a desk and for paper: the column of a page beside its titles.</summary>
    internal static FigureFormat Wide { get; } = new("wide", 840, 15);

    /// <summary>For a phone of 360 pixels, whose page keeps 16 free on either side.</summary>
    internal static FigureFormat Tall { get; } = new("tall", 324, 13);

    internal bool IsTall => Width < 560;
}
