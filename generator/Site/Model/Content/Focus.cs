namespace BrandShowcase.Site.Model.Content;

/// <summary>Which part of a picture stays in sight where there is no room for all of it.</summary>
public enum Focus
{
    /// <summary>The middle.</summary>
    Center,

    /// <summary>The upper left.</summary>
    TopLeft,

    /// <summary>The top.</summary>
    Top,

    /// <summary>The upper right.</summary>
    TopRight,

    /// <summary>The left.</summary>
    Left,

    /// <summary>The right.</summary>
    Right,

    /// <summary>The lower left.</summary>
    BottomLeft,

    /// <summary>The bottom.</summary>
    Bottom,

    /// <summary>The lower right.</summary>
    BottomRight,
}
