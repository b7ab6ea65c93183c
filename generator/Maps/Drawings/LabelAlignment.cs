namespace BrandShowcase.Maps.Drawings;

/// <summary>Where the lines of a label stand in its room.</summary>
public enum LabelAlignment
{
    /// <summary>At the left edge.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Middle,

    /// <summary>At the right edge.</summary>
    End,
}
