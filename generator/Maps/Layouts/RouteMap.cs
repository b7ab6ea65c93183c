using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Routes;

namespace BrandShowcase.Maps.Layouts;

/// <summary>Draws a route.</summary>
public static class RouteMap
{
    /// <summary>
    /// The drawing of <paramref name="route"/>: to scale where every stop has a coordinate and the distances allow it,
    /// otherwise a line in walking order; indoors, vertical lines. On a sheet with no room for the names of all stops it is
    /// a line of numbers.
    /// </summary>
    /// <param name="route">The route, with any number of stops.</param>
    /// <param name="format">The width for which it is drawn.</param>
    public static MapDrawing Draw(RouteOutline route, MapFormat format)
    {
        if (route.Stops.IsEmpty)
            return DrawEmpty(route, format);
        var drawing = route.IsIndoor || route.Stops.Any(stop => stop.Floor is not null)
            ? ColumnLayout.Draw(route, format)
            : GeographicLayout.Draw(route, format) ?? (format.IsTall ? ColumnLayout.Draw(route, format) : SerpentineLayout.Draw(route, format));
        return format.IsOnSheet && drawing.Height > format.Width ? SerpentineLayout.DrawNumbers(route, format) : drawing;
    }

    /// <summary>The drawing of the stops of <paramref name="route"/> that are on <paramref name="floor"/> and have a place on its plan: over the plan, or as a line where the plan is too flat or too narrow to hold stations.</summary>
    /// <param name="route">The whole route, so that its stops keep their numbers.</param>
    /// <param name="floor">The floor, as the stops name it; null for those that name none.</param>
    /// <param name="plan">The plan of the floor.</param>
    /// <param name="format">The width for which it is drawn.</param>
    public static MapDrawing DrawFloor(RouteOutline route, string? floor, FloorPlan plan, MapFormat format) =>
        FloorPlanLayout.Draw(route, floor, plan, format) ?? ColumnLayout.DrawFloor(route, floor, format);

    private static MapDrawing DrawEmpty(RouteOutline route, MapFormat format)
    {
        var footer = Footer.Compose(format, format.Margin, pixelsInMetre: null, [], [Wording.NoStops]);
        return new()
        {
            Kind = MapDrawingKind.Schematic,
            Width = format.Width,
            Height = footer.Bottom,
            LineWidth = format.LineWidth,
            Title = RouteWords.Title(route),
            Description = Wording.NoStops,
            Labels = footer.Labels,
        };
    }
}
