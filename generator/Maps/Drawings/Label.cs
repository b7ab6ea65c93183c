using System.Collections.Immutable;
using BrandShowcase.Maps.Geometry;

namespace BrandShowcase.Maps.Drawings;

/// <summary>A text and the room it takes.</summary>
public sealed record Label
{
    /// <summary>What it tells.</summary>
    public required LabelRole Role { get; init; }

    /// <summary>Its room.</summary>
    public required Box Box { get; init; }

    /// <summary>Its lines, from the top.</summary>
    public required ImmutableArray<string> Lines { get; init; }

    /// <summary>The size of its type, at least 12.</summary>
    public required double FontSize { get; init; }

    /// <summary>Where its lines stand in the room.</summary>
    public LabelAlignment Alignment { get; init; }

    /// <summary>The index of the station it names, or null.</summary>
    public int? Station { get; init; }

    /// <summary>Whether the end of the name was cut off.</summary>
    public bool IsShortened { get; init; }
}
