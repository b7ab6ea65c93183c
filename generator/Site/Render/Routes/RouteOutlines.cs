using BrandShowcase.Maps.Routes;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Routes;

/// <summary>Routes as drawings and exports want them.</summary>
internal static class RouteOutlines
{
    /// <summary>The anchor of a stop on its route's page.</summary>
    /// <param name="number">The stop's number, from 1.</param>
    public static string AnchorOf(int number) => $"stop-{number}";

    /// <summary>The outline of a route whose stops lead to their anchors on <paramref name="address"/>; empty on the route's own page.</summary>
    public static RouteOutline Of(Page<Route> page, string address = "") => new()
    {
        Title = page.Title,
        IsIndoor = page.Content.Setting == RouteSetting.Indoor,
        Stops = [.. page.Content.Stops.Select((stop, index) => StopOf(stop) with { Href = $"{address}#{AnchorOf(index + 1)}" })],
    };

    /// <summary>The way between two stops, or null where one has no coordinate.</summary>
    public static RouteWay? WayBetween(Stop from, Stop to) => RouteWay.Between(StopOf(from), StopOf(to));

    /// <summary>How exactly a point is known; to the door where content does not say.</summary>
    public static Precision PrecisionOf(Location? location) => location?.Precision?.Key switch
    {
        "campus" => Precision.Campus,
        "town" => Precision.Town,
        "district" => Precision.District,
        "city" => Precision.City,
        _ => Precision.Site,
    };

    private static RouteStop StopOf(Stop stop) => new()
    {
        Title = stop.Title,
        Point = stop.Location?.Coordinate.ToWgs84(),
        Precision = PrecisionOf(stop.Location),
        Floor = stop.Floor,
        At = stop.At is { } at ? new PlanPosition((double)at.X, (double)at.Y) : null,
    };
}
