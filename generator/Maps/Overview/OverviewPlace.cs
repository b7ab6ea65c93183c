using System.Collections.Immutable;
using BrandShowcase.Maps.Routes;

namespace BrandShowcase.Maps.Overview;

/// <summary>A hospital or a route on the overview.</summary>
public sealed record OverviewPlace
{
    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it is a hospital or a route.</summary>
    public required OverviewPlaceKind Kind { get; init; }

    /// <summary>Where it is: one point of a hospital, the stops of a route in walking order; none where that is not known.</summary>
    public ImmutableArray<Wgs84> Points { get; init; } = [];

    /// <summary>How exactly the first point is known.</summary>
    public Precision Precision { get; init; }

    /// <summary>The city or county it is in, for the heading of its group.</summary>
    public string? Region { get; init; }

    /// <summary>The address that it leads to.</summary>
    public string? Href { get; init; }
}
