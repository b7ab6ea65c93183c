namespace BrandShowcase.Site.Model.Tokens;

/// <summary>A set of colours in which pages can be shown.</summary>
public enum ColorScheme
{
    /// <summary>Dark on light.</summary>
    Light,

    /// <summary>Light on dark.</summary>
    Dark,

    /// <summary>High contrast, for weak eyes: light on black.</summary>
    Contrast,

    /// <summary>On paper.</summary>
    Print,
}
