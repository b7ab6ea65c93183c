using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Routes;

/// <summary>The files that visitors take along of a route, beside its page.</summary>
internal static class RouteFiles
{
    /// <summary>The route as a GPX file.</summary>
    public const string Gpx = "route.gpx";

    /// <summary>The route as a KML file.</summary>
    public const string Kml = "route.kml";

    /// <summary>The route as a GeoJSON file.</summary>
    public const string GeoJson = "route.geojson";

    /// <summary>The route's page with everything it needs inside.</summary>
    public const string Standalone = "route.html";

    /// <summary>The path of a file of the route, in the site.</summary>
    public static string PathOf(Page<Route> route, string file) => route.Url.Value[1..] + file;

    /// <summary>Whether a stop has a coordinate, without which there is nothing to export.</summary>
    public static bool HasCoordinates(Page<Route> route) => route.Content.Stops.Any(stop => stop.Location is not null);
}
