using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Labels;
using BrandShowcase.Maps.Layouts;
using BrandShowcase.Maps.Text;

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
        var projection = new LocalProjection(points);
        ImmutableArray<Point> metres = [.. points.Select(projection.Project)];
        if (PlaceGroups.AreAtOnePlace(points))
            return null;
        var radius = format.StationRadius;
        var (side, above) = (Math.Max(width * 0.16, radius + 4), format.NameSize * 2.6);
        var room = width - (side * 2);
        var height = Math.Clamp(room / GeographicFit.Ratio(metres), Math.Min(room * 0.5, MostHeight), MostHeight) + (above * 2);
        var bounds = new Box(at.X, at.Y, width, height);
        var area = new Box(at.X + side, at.Y + above, room, height - (above * 2));
        var fit = GeographicFit.Into(area, metres);

        ImmutableArray<int> firsts = [.. places.Select((_, i) => places.Take(i).Sum(place => place.Points.Length))];
        var near = bounds.Grow(-radius);
        if (StationSpread.Spread([.. firsts.Select(first => fit.Points[first])], [], near, (radius * 2) + 6, clear: 0) is not { } centers)
            return null;
        var lines = ImmutableArray.CreateBuilder<RouteLine>();
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i].Points.Length > 1)
                lines.Add(new(i, i, [centers[i], .. fit.Points.AsSpan(firsts[i] + 1, places[i].Points.Length - 1)], Metres: null, Patterns[lines.Count % Patterns.Length]));
        }
        var sites = places.Select((place, i) => new LabelSite(centers[i], radius, LineBreaker.Shapes(place.Title, Math.Min(format.NameWidth, width / format.NameSize * 0.8), format.NameLines)));
        return new(new(bounds, [.. sites], [.. lines.SelectMany(line => line.Segments)], OverviewPanel.LineWidth, format.NameSize), lines.ToImmutable(), fit.PixelsInMetre);
    }
}
