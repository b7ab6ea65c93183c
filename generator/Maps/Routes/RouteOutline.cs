using System.Collections.Immutable;

namespace BrandShowcase.Maps.Routes;

/// <summary>What a drawing and an export need to know of a route.</summary>
public sealed record RouteOutline
{
    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it leads through a building.</summary>
    public bool IsIndoor { get; init; }

    /// <summary>Its stops, in walking order.</summary>
    public required ImmutableArray<RouteStop> Stops { get; init; }

    /// <summary>The way from each stop to the next; null where one of the two has no coordinate.</summary>
    public ImmutableArray<RouteWay?> Legs => [.. Stops.Zip(Stops.Skip(1), RouteWay.Between)];

    /// <summary>The way along all stops, or null where a part of it is not known.</summary>
    public RouteWay? Way => RouteWay.Along(Legs);
}
