using System.Buffers;
using BrandShowcase.Diagnostics;
using BrandShowcase.Maps.Exports;
using BrandShowcase.Maps.Routes;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Plan;

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

    /// <summary>One job for each file that holds the places of a route, in WGS-84.</summary>
    public static IEnumerable<OutputJob> Jobs(SiteModel site) => site.Pages.Routes.Where(HasCoordinates).SelectMany(route => new[]
    {
        Job(route, site, Gpx, RouteExport.ToGpx),
        Job(route, site, Kml, RouteExport.ToKml),
        Job(route, site, GeoJson, RouteExport.ToGeoJson),
    }).OfType<OutputJob>();

    /// <summary>The path of a file of the route, in the site.</summary>
    public static string PathOf(Page<Route> route, string file) => route.Url.Value[1..] + file;

    /// <summary>Whether a stop has a coordinate, without which there is nothing to export.</summary>
    public static bool HasCoordinates(Page<Route> route) => route.Content.Stops.Any(stop => stop.Location is not null);

    // A folder that cannot be a path is reported with its page.
    private static OutputJob? Job(Page<Route> route, SiteModel site, string file, Func<RouteOutline, byte[]> encode) =>
        OutputPath.Find(PathOf(route, file)) is { } path
            ? new(path, Place.OfFile(route.Source!.Text.Path), (output, _) => output.Write(encode(RouteOutlines.Of(route, route.Url.ToPermalink(site.Settings.BaseUrl)))))
            : null;
}
