using System.Text.Json;
using System.Xml.Linq;
using BrandShowcase.Maps.Exports;
using BrandShowcase.Maps.Routes;

namespace BrandShowcase.Maps.Tests;

public sealed class RouteExportTests
{
    private const string Hostile = "甲 <b>&\"'</b> ]]>\u0001";

    private static readonly RouteOutline Route = new()
    {
        Title = Hostile,
        Stops =
        [
            new() { Title = Hostile, Point = new(28.89381, 120.04024) },
            new() { Title = "没有坐标" },
            new() { Title = "端岩村", Point = new(28.803, 120.1742201) },
        ],
    };

    [Fact]
    public void Gpx_has_a_route_point_for_each_located_stop()
    {
        XNamespace gpx = "http://www.topografix.com/GPX/1/1";
        var root = Parse(RouteExport.ToGpx(Route));
        root.Name.ShouldBe(gpx + "gpx");
        root.Attribute("version")!.Value.ShouldBe("1.1");
        root.Attribute("creator").ShouldNotBeNull();
        var route = root.Elements().ShouldHaveSingleItem();
        route.Element(gpx + "name")!.Value.ShouldBe("甲 <b>&\"'</b> ]]>");
        var points = route.Elements(gpx + "rtept").ToList();
        points.Select(point => (point.Attribute("lat")!.Value, point.Attribute("lon")!.Value)).ShouldBe([("28.893810", "120.040240"), ("28.803000", "120.174220")]);
        points.Select(point => point.Element(gpx + "name")!.Value).ShouldBe(["1 甲 <b>&\"'</b> ]]>", "3 端岩村"]);
    }

    [Fact]
    public void Kml_has_a_placemark_for_each_located_stop_and_a_line()
    {
        XNamespace kml = "http://www.opengis.net/kml/2.2";
        var root = Parse(RouteExport.ToKml(Route));
        root.Name.ShouldBe(kml + "kml");
        var placemarks = root.Element(kml + "Document")!.Elements(kml + "Placemark").ToList();
        placemarks.Count.ShouldBe(3);
        placemarks[0].Element(kml + "Point")!.Value.ShouldBe("120.040240,28.893810");
        placemarks[2].Element(kml + "LineString")!.Element(kml + "coordinates")!.Value.ShouldBe("120.040240,28.893810 120.174220,28.803000");
    }

    [Fact]
    public void GeoJson_has_a_point_for_each_located_stop_and_a_line()
    {
        using var json = JsonDocument.Parse(RouteExport.ToGeoJson(Route));
        json.RootElement.GetProperty("type").GetString().ShouldBe("FeatureCollection");
        var features = json.RootElement.GetProperty("features").EnumerateArray().ToList();
        features.Select(feature => feature.GetProperty("geometry").GetProperty("type").GetString()).ShouldBe(["Point", "Point", "LineString"]);
        features.ShouldAllBe(feature => feature.GetProperty("type").GetString() == "Feature");
        features[0].GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()).ShouldBe([120.04024, 28.89381]);
        features[1].GetProperty("properties").GetProperty("number").GetInt32().ShouldBe(3);
        features[2].GetProperty("properties").GetProperty("title").GetString().ShouldBe(Hostile);
    }

    [Fact]
    public void A_route_without_coordinates_gives_valid_empty_files()
    {
        var empty = Route with { Stops = [] };
        Parse(RouteExport.ToGpx(empty)).ShouldNotBeNull();
        Parse(RouteExport.ToKml(empty)).ShouldNotBeNull();
        using var json = JsonDocument.Parse(RouteExport.ToGeoJson(empty));
        json.RootElement.GetProperty("features").GetArrayLength().ShouldBe(0);
    }

    private static XElement Parse(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return XDocument.Load(stream).Root!;
    }
}
