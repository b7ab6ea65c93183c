using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BrandShowcase.Maps.Exports;

/// <summary>Writes GeoJSON (RFC 7946).</summary>
internal static class GeoJsonWriter
{
    // Chinese stays legible; the default encoder still escapes what could end a script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    internal static byte[] Write(string title, ImmutableArray<LocatedStop> stops)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var stop in stops)
                WritePoint(json, stop);
            if (stops.Length > 1)
                WriteLine(json, title, stops);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    private static void WritePoint(Utf8JsonWriter json, LocatedStop stop)
    {
        StartFeature(json, "Point");
        WritePosition(json, stop.Point);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteNumber("number", stop.Number);
        json.WriteString("title", stop.Title);
        if (stop.Href is { } href)
            json.WriteString("url", href);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, string title, ImmutableArray<LocatedStop> stops)
    {
        StartFeature(json, "LineString");
        json.WriteStartArray();
        foreach (var stop in stops)
            WritePosition(json, stop.Point);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("title", title);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void StartFeature(Utf8JsonWriter json, string geometry)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("geometry");
        json.WriteString("type", geometry);
        json.WritePropertyName("coordinates");
    }

    private static void WritePosition(Utf8JsonWriter json, Wgs84 point)
    {
        json.WriteStartArray();
        json.WriteRawValue(RouteExport.Degrees(point.Longitude));
        json.WriteRawValue(RouteExport.Degrees(point.Latitude));
        json.WriteEndArray();
    }
}
