using System.Collections.Immutable;

namespace BrandShowcase.Maps.Routes;

/// <summary>What a drawing and an export need to know of a route.</summary>
public sealed record RouteOutline
{
    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>Its stops, in walking order.</summary>
    public required ImmutableArray<RouteStop> Stops { get; init; }

    /// <summary>Whether the legs tell how long the walk takes.</summary>
    public bool ShowsWalkingTime { get; init; }

    /// <summary>The distance from each stop to the next as the crow flies, in metres; null where one of the two has no coordinate.</summary>
    public ImmutableArray<double?> LegMetres =>
        [.. Stops.Zip(Stops.Skip(1), (from, to) => from.Point is { } a && to.Point is { } b ? a.DistanceTo(b) : (double?)null)];
}
