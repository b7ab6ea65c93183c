using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Labels;
using BrandShowcase.Maps.Routes;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Layouts;

/// <summary>
/// A route to scale, north up. Stops that crowd are moved apart a little; if that would move one too far, there is no such
/// drawing. It is tried with more and more room around the line until every name stands beside its station.
/// </summary>
internal sealed class GeographicLayout
{
    private const int MostStops = 60;
    private const double LongestLeg = 100_000;

    // How far a stop may be moved from where it is, as a part of the picture's shorter side.
    private const double MostShift = 0.18;

    // Shifts below this many radii nobody notices.
    private const double NotableShift = 1.5;

    // The free margin beside the line as a part of the width, and how much higher the picture gets.
    private static readonly (double Margin, double Growth)[] TallAttempts = [(0.14, 1), (0.22, 1.15), (0.27, 1.45), (0.3, 1.9), (0.3, 2.4)];
    private static readonly (double Margin, double Growth)[] WideAttempts = [(0.1, 1), (0.16, 1.1), (0.18, 1.35), (0.22, 1.7)];

    private readonly RouteOutline route;
    private readonly MapFormat format;
    private readonly ImmutableArray<RouteWay?> legs;
    private readonly ImmutableArray<Point> metres;
    private readonly ImmutableArray<SpreadLine> pairs;
    private readonly ImmutableArray<ImmutableArray<TextBlock>> names;

    private GeographicLayout(RouteOutline route, MapFormat format, ImmutableArray<Wgs84> points)
    {
        (this.route, this.format, legs) = (route, format, route.Legs);
        var projection = new LocalProjection(points);
        metres = [.. points.Select(projection.Project)];
        pairs = [.. Enumerable.Range(0, points.Length - 1).Select(i => new SpreadLine(i, i + 1, Of: i))];
        names = [.. route.Stops.Select(stop => LineBreaker.Shapes(stop.Title, format.NameWidth, format.NameLines))];
    }

    /// <summary>The drawing, or null where stops lack coordinates or lie so that a line in walking order shows them better.</summary>
    internal static MapDrawing? Draw(RouteOutline route, MapFormat format)
    {
        var points = route.Stops.Select(stop => stop.Point).OfType<Wgs84>().ToImmutableArray();
        if (points.Length < route.Stops.Length || points.Length is < 2 or > MostStops || route.Legs.Any(leg => leg!.Metres > LongestLeg))
            return null;
        return new GeographicLayout(route, format, points).Draw();
    }

    private MapDrawing? Draw()
    {
        Attempt? best = null;
        foreach (var (margin, growth) in format.IsTall ? TallAttempts : WideAttempts)
        {
            if (Try(margin, growth) is not { } attempt)
                continue;
            if (best is null || attempt.Flaws < best.Flaws)
                best = attempt;
            if (best.Flaws == 0)
                break;
        }
        return best is null ? null : Compose(best);
    }

    private Attempt? Try(double margin, double growth)
    {
        var side = format.Width * margin;
        var (top, bottom) = (format.NameSize * 3.2, format.NameSize * 3.2);
        var width = format.Width - (side * 2);
        var natural = width / GeographicFit.Ratio(metres);
        var height = growth * (format.IsTall ? Math.Clamp(natural, width * 0.8, width * 1.6) : Math.Clamp(natural, width * 0.34, width * 0.58));
        var area = new Box(side, top, width, height);
        var fit = GeographicFit.Into(area, metres);
        var radius = format.StationRadius;
        if (StationSpread.Spread(fit.Points, pairs, area, (radius * 2) + 8, radius + (format.LineWidth / 2) + 3) is not { } centers)
            return null;
        var shift = centers.Zip(fit.Points, (moved, wanted) => moved.DistanceTo(wanted)).Max();
        if (shift > MostShift * Math.Min(area.Width, area.Height))
            return null;
        var lines = pairs.Select(pair => new LineSegment(centers[pair.From], centers[pair.To])).ToImmutableArray();
        var bounds = new Box(0, 0, format.Width, area.Bottom + bottom).Grow(-format.Margin / 2);
        var scene = new LabelScene(bounds, [.. centers.Zip(names, (center, shapes) => new LabelSite(center, radius, shapes))], lines, format.LineWidth, format.NameSize);
        return new(scene, LabelPlacer.Place(scene), fit.PixelsInMetre, shift > NotableShift * radius);
    }

    private MapDrawing Compose(Attempt attempt)
    {
        var stations = attempt.Scene.Sites.Select((site, i) => RouteWords.Station(route, i, site.Center, format)).ToImmutableArray();
        var placed = attempt.Names ?? [];
        var names = placed.Select((place, i) => NameLabels.Of(place, i, format)).ToImmutableArray();
        var distances = PlaceLegs(attempt.Scene, placed).ToImmutableArray();
        var key = KeyTable.Of(format, attempt.Scene.Bounds.Bottom, stations, isNamed: attempt.Names is not null);
        var notes = RouteWords.Notes(key.Note, distances, attempt.IsShifted ? [Wording.Shifted] : []);
        var footer = Footer.Compose(format, key.Bottom + 8, attempt.PixelsInMetre, RouteWords.Legend(stations), notes);
        return new()
        {
            Kind = MapDrawingKind.Geographic,
            Width = format.Width,
            Height = footer.Bottom,
            LineWidth = format.LineWidth,
            Title = RouteWords.Title(route),
            Description = RouteWords.Description(route, "上北下南的路线图", key.Note),
            Lines = [.. attempt.Scene.Lines.Select((line, i) => new RouteLine(i, i + 1, [line.From, line.To], legs[i]!.Metres, LinePattern.Solid))],
            Stations = stations,
            Labels = [.. names, .. distances, .. key.Labels, .. footer.Labels],
            Leaders = NameLabels.Leaders(placed),
            Symbols = footer.Symbols,
            ScaleBars = footer.ScaleBars,
            NorthArrows = footer.NorthArrows,
        };
    }

    private IEnumerable<Label> PlaceLegs(LabelScene scene, ImmutableArray<LabelCandidate> placed)
    {
        var placer = new LegPlacer(scene, placed);
        for (var i = 0; i < scene.Lines.Length; i++)
        {
            if (placer.Place(scene.Lines[i], Wording.Leg(legs[i]), format.SmallSize) is { } place)
                yield return new() { Role = LabelRole.Leg, Box = place.Box, Lines = place.Text.Lines, FontSize = format.SmallSize, Alignment = LabelAlignment.Middle };
        }
    }

    private sealed record Attempt(LabelScene Scene, ImmutableArray<LabelCandidate>? Names, double PixelsInMetre, bool IsShifted)
    {
        internal int Flaws => Names is { } names ? names.Count(name => name.Leader is not null) : int.MaxValue;
    }
}
