using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Labels;
using BrandShowcase.Maps.Routes;
using BrandShowcase.Maps.Text;

namespace BrandShowcase.Maps.Layouts;

/// <summary>The stops of a floor over the author's plan of it.</summary>
internal static class FloorPlanLayout
{
    internal static MapDrawing Draw(RouteOutline route, string? floor, FloorPlan plan, MapFormat format)
    {
        var width = format.Width - (format.Margin * 2);
        var image = new Box(format.Margin, format.Margin, width, width * plan.Height / plan.Width);
        var stops = Enumerable.Range(0, route.Stops.Length).Where(i => route.Stops[i].Floor == floor && route.Stops[i].At is not null).ToImmutableArray();
        var radius = format.StationRadius;
        ImmutableArray<Point> wanted = [.. stops.Select(stop => On(image.Grow(-radius), route.Stops[stop].At!.Value))];
        var pairs = Enumerable.Range(0, Math.Max(0, stops.Length - 1)).Where(i => stops[i + 1] == stops[i] + 1).Select(i => (From: i, To: i + 1)).ToImmutableArray();
        // Stops that can't come apart stay where the author put them.
        var centers = StationSpread.Spread(wanted, pairs, image.Grow(-radius), (radius * 2) + 4, clear: 0) ?? wanted;
        var lines = pairs.Select(pair => new LineSegment(centers[pair.From], centers[pair.To])).ToImmutableArray();
        ImmutableArray<ImmutableArray<TextBlock>> names = [.. stops.Select(stop => LineBreaker.Shapes(route.Stops[stop].Title, format.NameWidth, format.NameLines))];
        var scene = new LabelScene(image, [.. centers.Zip(names, (center, shapes) => new LabelSite(center, radius, shapes))], lines, format.LineWidth, format.NameSize);
        var places = LabelPlacer.Place(scene);
        var placed = places ?? [];
        ImmutableArray<Station> stations = [.. stops.Select((stop, i) => RouteWords.Station(route, stop, centers[i], format))];
        var key = places is not null ? new KeyTable([], image.Bottom) : KeyTable.Compose(format, image.Bottom + 16, stations);
        var footer = Footer.Compose(format, key.Bottom + 10, pixelsInMetre: null, RouteWords.Legend(stations), [Wording.Disclaimer]);
        return new()
        {
            Kind = MapDrawingKind.FloorPlan,
            Width = format.Width,
            Height = footer.Bottom,
            LineWidth = format.LineWidth,
            Title = floor is null ? RouteWords.Title(route) : $"{RouteWords.Title(route)}（{floor}）",
            Description = Describe(floor, stations),
            Plan = new(plan.Href, image),
            Lines = [.. pairs.Select((pair, i) => new RouteLine(pair.From, pair.To, [lines[i].From, lines[i].To], Metres: null, LinePattern.Solid))],
            Stations = stations,
            Labels = [.. placed.Select((place, i) => NameLabels.Of(place, i, format)), .. key.Labels, .. footer.Labels],
            Leaders = NameLabels.Leaders(placed),
            Symbols = footer.Symbols,
        };
    }

    private static Point On(Box image, PlanPosition at) =>
        new(image.X + (Math.Clamp(at.X, 0, 100) / 100 * image.Width), image.Y + (Math.Clamp(at.Y, 0, 100) / 100 * image.Height));

    private static string Describe(string? floor, ImmutableArray<Station> stations) =>
        $"{floor}平面图上的站点，共 {stations.Length} 站：{string.Join("、", stations.Select(station => $"{station.Number} {station.Title}"))}。";
}
