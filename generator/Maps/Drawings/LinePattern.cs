namespace BrandShowcase.Maps.Drawings;

/// <summary>How a line is drawn, so that lines tell themselves apart without colour.</summary>
public enum LinePattern
{
    /// <summary>Unbroken.</summary>
    Solid,

    /// <summary>In dashes.</summary>
    Dashed,

    /// <summary>In dots.</summary>
    Dotted,
}
