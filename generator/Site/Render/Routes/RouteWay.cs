using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Maps.Routes;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Routes;

/// <summary>The way from one stop to the next, or along a whole route.</summary>
/// <param name="Metres">The straight line, in metres.</param>
/// <param name="IsApproximate">Whether an end of it is known only to its town, district or city.</param>
/// <param name="IsWalkable">Whether people walk it.</param>
internal sealed record RouteWay(double Metres, bool IsApproximate, bool IsWalkable)
{
    // Groups take a coach beyond an hour; the drawings keep the same limit.
    private const int LongestWalkMinutes = 60;

    /// <summary>The distance without more digits than are known: <c>约350米</c>, <c>约3.2公里</c>, <c>约16公里</c>; null for none.</summary>
    public string? Text => (IsApproximate, Metres) switch
    {
        // Both ends are in one place, as far as is known.
        (_, < 1) => null,
        (true, < 1_500) => "约1公里",
        (false, < 995) => string.Create(CultureInfo.InvariantCulture, $"约{Math.Max(10, Math.Round(Metres / 10) * 10):0}米"),
        (false, < 9_950) => string.Create(CultureInfo.InvariantCulture, $"约{Metres / 1000:0.#}公里"),
        _ => string.Create(CultureInfo.InvariantCulture, $"约{Metres / 1000:0}公里"),
    };

    /// <summary>How long the walk takes, in minutes; null where nobody walks, or where the ends are not known well enough to tell.</summary>
    public int? WalkingMinutes => IsWalkable && !IsApproximate ? WalkingTime.Minutes(Metres) : null;

    /// <summary>The way between two stops, or null where one has no coordinate.</summary>
    public static RouteWay? Find(Stop from, Stop to)
    {
        if (from.Location is not { } start || to.Location is not { } end)
            return null;
        var metres = start.Coordinate.ToWgs84().DistanceTo(end.Coordinate.ToWgs84());
        return new(metres, start.IsApproximate || end.IsApproximate, WalkingTime.Minutes(metres) <= LongestWalkMinutes);
    }

    /// <summary>The way along all stops, or null where that between two of them is not known.</summary>
    public static RouteWay? Along(ImmutableArray<Stop> stops)
    {
        var legs = stops.Zip(stops.Skip(1), Find).ToArray();
        return legs.Length == 0 || legs.Contains(null)
            ? null
            : new(legs.Sum(leg => leg!.Metres), legs.Any(leg => leg!.IsApproximate), legs.All(leg => leg!.IsWalkable));
    }
}
