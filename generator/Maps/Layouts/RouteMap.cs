using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Routes;

namespace BrandShowcase.Maps.Layouts;

/// <summary>Draws a route.</summary>
public static class RouteMap
{
    /// <summary>
    /// The drawing of <paramref name="route"/>: to scale where every stop has a coordinate and the distances allow it,
    /// otherwise a line in walking order; indoors, a line for each floor.
    /// </summary>
    /// <param name="route">The route, with any number of stops.</param>
    /// <param name="format">The width for which it is drawn.</param>
    public static MapDrawing Draw(RouteOutline route, MapFormat format)
    {
        if (route.Stops.IsEmpty)
            return DrawEmpty(route, format);
        if (route.Stops.Any(stop => stop.Floor is not null))
            return ColumnLayout.Draw(route, format);
        return GeographicLayout.Draw(route, format)
            ?? (format.IsTall ? ColumnLayout.Draw(route, format) : SerpentineLayout.Draw(route, format));
    }

    /// <summary>The drawing of the stops of <paramref name="route"/> that are on <paramref name="floor"/>, over the plan of that floor.</summary>
    /// <param name="route">The whole route, so that its stops keep their numbers.</param>
    /// <param name="floor">The floor, as the stops name it; null for those that name none.</param>
    /// <param name="plan">The plan of the floor.</param>
    /// <param name="format">The width for which it is drawn.</param>
    public static MapDrawing DrawFloor(RouteOutline route, string? floor, FloorPlan plan, MapFormat format) =>
        FloorPlanLayout.Draw(route, floor, plan, format);

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
