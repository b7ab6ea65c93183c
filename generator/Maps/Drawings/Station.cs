using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Routes;

namespace BrandShowcase.Maps.Drawings;

/// <summary>A stop as it is drawn: a shape with a number in it.</summary>
public sealed record Station
{
    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The whole name of what it stands for.</summary>
    public required string Title { get; init; }

    /// <summary>Its middle.</summary>
    public required Point Center { get; init; }

    /// <summary>Half its width and height.</summary>
    public required double Radius { get; init; }

    /// <summary>Its shape.</summary>
    public required StationShape Shape { get; init; }

    /// <summary>How exactly its place is known; to the door where it has none.</summary>
    public Precision Precision { get; init; }

    /// <summary>Whether its place is known no better than to the town.</summary>
    public bool IsApproximate => Precision >= Precision.Town;

    /// <summary>The address that it leads to.</summary>
    public string? Href { get; init; }
}
