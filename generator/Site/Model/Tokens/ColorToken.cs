using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Model.Tokens;

/// <summary>A colour of a theme: its value in each scheme, and the grounds on which it must be legible.</summary>
public sealed record ColorToken
{
    /// <summary>The value in the light scheme.</summary>
    public ColorValue? Light { get; init; }

    /// <summary>The value in the dark scheme.</summary>
    public ColorValue? Dark { get; init; }

    /// <summary>The value in the scheme of high contrast.</summary>
    public ColorValue? Contrast { get; init; }

    /// <summary>The value on paper.</summary>
    public ColorValue? Print { get; init; }

    /// <summary>The colours on which it is used for text.</summary>
    public ImmutableArray<string> TextOn { get; init; } = [];

    /// <summary>The colours on which it draws the edges of controls, or other shapes that carry meaning.</summary>
    public ImmutableArray<string> ControlOn { get; init; } = [];

    /// <summary>The value in a scheme, for which that of another stands where it has none of its own; null if it has none at all.</summary>
    public ColorValue? Find(ColorScheme scheme) => scheme switch
    {
        ColorScheme.Light => Light ?? Dark,
        ColorScheme.Dark => Dark ?? Light,
        ColorScheme.Contrast => Contrast ?? Dark ?? Light,
        _ => Print ?? Light ?? Dark,
    };

    /// <summary>This colour, and where it says nothing, <paramref name="below"/>.</summary>
    public ColorToken Over(ColorToken below) => new()
    {
        Light = Light ?? below.Light,
        Dark = Dark ?? below.Dark,
        Contrast = Contrast ?? below.Contrast,
        Print = Print ?? below.Print,
        TextOn = TextOn.IsEmpty ? below.TextOn : TextOn,
        ControlOn = ControlOn.IsEmpty ? below.ControlOn : ControlOn,
    };
}

/// <summary>A colour as it was written.</summary>
/// <param name="Color">The colour.</param>
/// <param name="Place">Where it was written.</param>
public readonly record struct ColorValue(SrgbColor Color, Place Place);
