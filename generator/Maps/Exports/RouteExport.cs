using System.Globalization;
using System.Text;
using BrandShowcase.Maps.Routes;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Exports;

/// <summary>
/// Files of a route for navigation devices and map programs, in UTF-8 and WGS-84. Stops without a coordinate are left out;
/// the numbers of the others stay.
/// </summary>
public static class RouteExport
{
    /// <summary>The route as GPX 1.1: a <c>rte</c> of its stops, which devices follow in order.</summary>
    public static byte[] ToGpx(RouteOutline route)
    {
        var gpx = new StringBuilder();
        gpx.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx version=\"1.1\" creator=\"BrandShowcase\" xmlns=\"http://www.topografix.com/GPX/1/1\">\n<rte>\n");
        AppendElement(gpx, "name", route.Title);
        foreach (var stop in Located(route))
        {
            gpx.Append($"<rtept lat=\"{Degrees(stop.Point.Latitude)}\" lon=\"{Degrees(stop.Point.Longitude)}\">\n");
            AppendElement(gpx, "name", stop.Name);
            gpx.Append("</rtept>\n");
        }
        return Encoding.UTF8.GetBytes(gpx.Append("</rte>\n</gpx>\n").ToString());
    }

    /// <summary>The route as KML 2.2: a placemark for each stop, and a line through them.</summary>
    public static byte[] ToKml(RouteOutline route)
    {
        var kml = new StringBuilder();
        kml.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document>\n");
        AppendElement(kml, "name", route.Title);
        var stops = Located(route).ToList();
        foreach (var stop in stops)
        {
            kml.Append("<Placemark>\n");
            AppendElement(kml, "name", stop.Name);
            kml.Append($"<Point><coordinates>{Pair(stop.Point)}</coordinates></Point>\n</Placemark>\n");
        }
        if (stops.Count > 1)
        {
            kml.Append("<Placemark>\n");
            AppendElement(kml, "name", route.Title);
            kml.Append($"<LineString><tessellate>1</tessellate><coordinates>{string.Join(' ', stops.Select(stop => Pair(stop.Point)))}</coordinates></LineString>\n</Placemark>\n");
        }
        return Encoding.UTF8.GetBytes(kml.Append("</Document>\n</kml>\n").ToString());
    }

    /// <summary>The route as GeoJSON (RFC 7946): a point for each stop with <c>number</c>, <c>title</c> and <c>url</c>, and a line through them.</summary>
    public static byte[] ToGeoJson(RouteOutline route) => GeoJsonWriter.Write(route.Title, [.. Located(route)]);

    internal static string Degrees(double value) => value.ToString("0.000000", CultureInfo.InvariantCulture);

    private static IEnumerable<LocatedStop> Located(RouteOutline route)
    {
        for (var i = 0; i < route.Stops.Length; i++)
        {
            if (route.Stops[i].Point is { } point)
                yield return new(i + 1, route.Stops[i].Title, point, route.Stops[i].Href);
        }
    }

    // Both formats give the longitude first.
    private static string Pair(Wgs84 point) => $"{Degrees(point.Longitude)},{Degrees(point.Latitude)}";

    private static void AppendElement(StringBuilder xml, string element, string text)
    {
        xml.Append('<').Append(element).Append('>');
        XmlText.Append(xml, text);
        xml.Append("</").Append(element).Append(">\n");
    }
}
