using System.Collections.Immutable;
using System.Globalization;

namespace BrandShowcase.Maps.Routes;

/// <summary>The way from one stop to the next, or along several.</summary>
/// <param name="Metres">Its length as the crow flies, in metres.</param>
/// <param name="IsApproximate">Whether an end of it is known only to its town, district or city.</param>
/// <param name="IsWalkable">Whether people walk it.</param>
public sealed record RouteWay(double Metres, bool IsApproximate, bool IsWalkable)
{
    // A group walks 75 metres a minute, and streets are a third longer than the crow's flight.
    private const double MetresInMinute = 75;
    private const double Detour = 1.3;

    // Groups take a coach beyond an hour.
    private const int LongestWalkMinutes = 60;

    /// <summary>The distance with no more digits than are known: <c>约350米</c>, <c>约3.2公里</c>, <c>约16公里</c>; null where both ends are at one place, as far as is known.</summary>
    public string? Text => (IsApproximate, Metres) switch
    {
        (_, < 1) => null,
        (true, < 1_500) => "约1公里",
        (false, < 995) => string.Create(CultureInfo.InvariantCulture, $"约{Math.Max(10, Math.Round(Metres / 10) * 10):0}米"),
        (false, < 9_950) => string.Create(CultureInfo.InvariantCulture, $"约{Metres / 1000:0.#}公里"),
        _ => string.Create(CultureInfo.InvariantCulture, $"约{Metres / 1000:0}公里"),
    };

    /// <summary>How long the walk takes, in minutes, rounded up; null where nobody walks, or where the ends are not known well enough to tell.</summary>
    public int? WalkingMinutes => IsWalkable && !IsApproximate ? Minutes(Metres) : null;

    /// <summary>The way between two stops, or null where one has no coordinate.</summary>
    public static RouteWay? Between(RouteStop from, RouteStop to)
    {
        if (from.Point is not { } start || to.Point is not { } end)
            return null;
        var metres = start.DistanceTo(end);
        return new(metres, from.IsApproximate || to.IsApproximate, Minutes(metres) <= LongestWalkMinutes);
    }

    /// <summary>The way along <paramref name="legs"/>, or null where one of them is not known or there is none.</summary>
    public static RouteWay? Along(ImmutableArray<RouteWay?> legs) => legs.IsEmpty || legs.Contains(null)
        ? null
        : new(legs.Sum(leg => leg!.Metres), legs.Any(leg => leg!.IsApproximate), legs.All(leg => leg!.IsWalkable));

    private static int Minutes(double metres) => (int)Math.Ceiling(metres * Detour / MetresInMinute);
}
