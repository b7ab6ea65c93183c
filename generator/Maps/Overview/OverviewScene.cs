using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Labels;
using BrandShowcase.Maps.Layouts;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Overview;

/// <summary>The map in a frame of the overview, before its names are placed.</summary>
/// <param name="Labels">What the names must keep clear of.</param>
/// <param name="Lines">The lines of the routes.</param>
/// <param name="PixelsInMetre">The scale.</param>
internal sealed record OverviewScene(LabelScene Labels, ImmutableArray<RouteLine> Lines, double PixelsInMetre)
{
    private const double MostHeight = 300;

    private static readonly LinePattern[] Patterns = [LinePattern.Solid, LinePattern.Dashed, LinePattern.Dotted];

    /// <summary>Lays out <paramref name="places"/> from <paramref name="at"/> on; null where they are all at one place or don't come apart.</summary>
    internal static OverviewScene? TryLayOut(ImmutableArray<OverviewPlace> places, MapFormat format, Point at, double width)
    {
        var points = places.SelectMany(place => place.Points).ToImmutableArray();
        if (PlaceGroups.AreAtOnePlace(points))
            return null;
        var projection = new LocalProjection(points);
        ImmutableArray<Point> metres = [.. points.Select(projection.Project)];
        var radius = format.StationRadius;
        var (side, above) = (Math.Max(width * 0.16, radius + 4), format.NameSize * 2.6);
        var room = width - (side * 2);
        var height = Math.Clamp(room / GeographicFit.Ratio(metres), Math.Min(room * 0.5, MostHeight), MostHeight) + (above * 2);
        var bounds = new Box(at.X, at.Y, width, height);
        var fit = GeographicFit.Into(new(at.X + side, at.Y + above, room, height - (above * 2)), metres);

        var routes = Routes(places, fit.Points);
        var spread = Spread(routes);
        // Where the lines of many routes leave the stations no room, the stations tell more than the lines.
        if (spread is null)
        {
            routes = [];
            spread = Spread(routes);
        }
        if (spread is not { } centers)
            return null;
        ImmutableArray<RouteLine> lines = [.. routes.Select((route, i) => new RouteLine(route.Station, route.Station, [centers[route.Station], .. route.Halts], Metres: null, Patterns[i % Patterns.Length]))];
        var sites = places.Select((place, i) => new LabelSite(centers[i], radius, LineBreaker.Shapes(place.Title, Math.Min(format.NameWidth, width / format.NameSize * 0.8), format.NameLines)));
        return new(new(bounds, [.. sites], [.. lines.SelectMany(line => line.Segments)], OverviewPanel.LineWidth, format.NameSize), lines, fit.PixelsInMetre);

        ImmutableArray<Point>? Spread(ImmutableArray<(int Station, ImmutableArray<Point> Halts)> routes) => StationSpread.Spread(
            FirstsOf(places, fit.Points), LinesOf(routes, places.Length), bounds.Grow(-radius), (radius * 2) + 6, radius + RouteLine.HaltRadius + 3, [.. routes.SelectMany(route => route.Halts)]);
    }

    private static ImmutableArray<Point> FirstsOf(ImmutableArray<OverviewPlace> places, ImmutableArray<Point> points)
    {
        var firsts = ImmutableArray.CreateBuilder<Point>(places.Length);
        var next = 0;
        foreach (var place in places)
        {
            firsts.Add(points[next]);
            next += place.Points.Length;
        }
        return firsts.MoveToImmutable();
    }

    // The routes that have a line: the index of each one's station, and its stops after the first.
    private static ImmutableArray<(int Station, ImmutableArray<Point> Halts)> Routes(ImmutableArray<OverviewPlace> places, ImmutableArray<Point> points)
    {
        var routes = ImmutableArray.CreateBuilder<(int, ImmutableArray<Point>)>();
        var next = 0;
        foreach (var (i, place) in places.Index())
        {
            if (place.Points.Length > 1)
                routes.Add((i, [.. points.AsSpan(next + 1, place.Points.Length - 1)]));
            next += place.Points.Length;
        }
        return routes.ToImmutable();
    }

    // From a route's station to its first halt, and on from halt to halt; halts are counted on from the stations.
    private static ImmutableArray<SpreadLine> LinesOf(ImmutableArray<(int Station, ImmutableArray<Point> Halts)> routes, int stations)
    {
        var lines = ImmutableArray.CreateBuilder<SpreadLine>();
        var halt = stations;
        foreach (var route in routes)
        {
            for (var i = 0; i < route.Halts.Length; i++, halt++)
                lines.Add(new(i == 0 ? route.Station : halt - 1, halt, Of: route.Station));
        }
        return lines.ToImmutable();
    }
}
