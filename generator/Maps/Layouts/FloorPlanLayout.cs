using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Labels;
using BrandShowcase.Maps.Routes;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Layouts;

/// <summary>The stops of a floor over the author's plan of it.</summary>
internal static class FloorPlanLayout
{
    // A plan that is higher is drawn narrower, so that it can be seen whole: on a screen by scrolling a little on a phone.
    private const double HighestWide = 0.9;
    private const double HighestTall = 1.6;

    // A plan that holds no more stations than these side by side tells nothing of where they are.
    private const int LeastStations = 3;

    /// <summary>The drawing, or null where the plan is too flat or too narrow to hold stations.</summary>
    internal static MapDrawing? Draw(RouteOutline route, string? floor, FloorPlan plan, MapFormat format)
    {
        var stops = StopsOn(route, floor);
        var room = new Box(format.Margin, format.Margin, format.Width - (format.Margin * 2), format.Width * (format.IsTall ? HighestTall : HighestWide));
        var image = Fit(plan, room);
        var radius = format.StationRadius;
        if (Math.Min(image.Width, image.Height) < radius * 2 * LeastStations && !stops.IsEmpty)
            return null;
        ImmutableArray<Point> wanted = [.. stops.Select(stop => On(image.Grow(-radius), route.Stops[stop].At!.Value))];
        ImmutableArray<SpreadLine> pairs = [.. Enumerable.Range(0, Math.Max(0, stops.Length - 1)).Where(i => stops[i + 1] == stops[i] + 1).Select(i => new SpreadLine(i, i + 1, Of: i))];
        // Stops that can't come apart stay where the author put them.
        var centers = StationSpread.Spread(wanted, pairs, image.Grow(-radius), (radius * 2) + 4, clear: 0) ?? wanted;
        var lines = pairs.Select(pair => new LineSegment(centers[pair.From], centers[pair.To])).ToImmutableArray();
        ImmutableArray<ImmutableArray<TextBlock>> names = [.. stops.Select(stop => LineBreaker.Shapes(route.Stops[stop].Title, format.NameWidth, format.NameLines))];
        var beside = room with { Height = image.Height };
        var scene = new LabelScene(beside, [.. centers.Zip(names, (center, shapes) => new LabelSite(center, radius, shapes))], lines, format.LineWidth, format.NameSize);
        var places = LabelPlacer.Place(scene);
        var placed = places ?? [];
        ImmutableArray<Station> stations = [.. stops.Select((stop, i) => RouteWords.Station(route, stop, centers[i], format))];
        var key = KeyTable.Of(format, image.Bottom, stations, isNamed: places is not null);
        var footer = Footer.Compose(format, key.Bottom + 10, pixelsInMetre: null, RouteWords.Legend(stations), RouteWords.Notes(key.Note, []));
        return new()
        {
            Kind = MapDrawingKind.FloorPlan,
            Width = format.Width,
            Height = footer.Bottom,
            LineWidth = format.LineWidth,
            Title = RouteWords.Title(route, floor),
            Description = RouteWords.Description($"{floor}平面图上的站点，共 {stations.Length} 站", stations, key.Note),
            Plan = new(plan.Href, image),
            Lines = [.. pairs.Select((pair, i) => new RouteLine(pair.From, pair.To, [lines[i].From, lines[i].To], Metres: null, LinePattern.Solid))],
            Stations = stations,
            Labels = [.. placed.Select((place, i) => NameLabels.Of(place, i, format)), .. key.Labels, .. footer.Labels],
            Leaders = NameLabels.Leaders(placed),
            Symbols = footer.Symbols,
        };
    }

    /// <summary>The indices of the stops that have a place on the plan of <paramref name="floor"/>.</summary>
    internal static ImmutableArray<int> StopsOn(RouteOutline route, string? floor) =>
        [.. Enumerable.Range(0, route.Stops.Length).Where(i => route.Stops[i].Floor == floor && route.Stops[i].At is not null)];

    // As large as it fits, in the middle.
    private static Box Fit(FloorPlan plan, Box room)
    {
        var scale = Math.Min(room.Width / plan.Width, room.Height / plan.Height);
        var width = plan.Width * scale;
        return new(room.Center.X - (width / 2), room.Y, width, plan.Height * scale);
    }

    private static Point On(Box image, PlanPosition at) =>
        new(image.X + (Math.Clamp(at.X, 0, 100) / 100 * image.Width), image.Y + (Math.Clamp(at.Y, 0, 100) / 100 * image.Height));
}
