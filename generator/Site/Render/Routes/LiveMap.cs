using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BrandShowcase.Maps;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Plan;

namespace BrandShowcase.Site.Render.Routes;

/// <summary>What a page needs to turn the drawing of a route into an interactive map.</summary>
/// <param name="Script">The address of Leaflet's script.</param>
/// <param name="Style">The address of its style sheet.</param>
/// <param name="Stops">The stops that have a coordinate, as JSON.</param>
/// <param name="Tiles">The addresses of tiles, from the bottom, with <c>{z}</c>, <c>{x}</c> and <c>{y}</c>.</param>
/// <param name="Attribution">Whom to name as their source.</param>
/// <param name="ReviewNumber">The number under which they were reviewed.</param>
internal sealed record LiveMap(string Script, string Style, string Stops, ImmutableArray<string> Tiles, string? Attribution, string? ReviewNumber)
{
    // Chinese stays legible; the default encoder still escapes what could end an attribute.
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Whether a route can be shown on a map: outdoors, with a coordinate at least.</summary>
    public static bool Suits(Page<Route> route) => route.Content.Setting == RouteSetting.Outdoor && RouteFiles.HasCoordinates(route);

    /// <summary>The map of a route, or null where there can be none.</summary>
    public static LiveMap? Find(Page<Route> route, SiteSettings settings, ThemeAssets assets)
    {
        if (!Suits(route) || assets.FindHref("leaflet/leaflet.js") is not { } script || assets.FindHref("leaflet/leaflet.css") is not { } style)
            return null;
        var map = settings.Map;
        return map.Provider switch
        {
            MapProvider.Tianditu => new(script, style, StopsOf(route.Content, Datum.Cgcs2000), TiandituTiles(map), "天地图", map.ReviewNumber),
            MapProvider.Custom => new(script, style, StopsOf(route.Content, map.Datum), [TilesOf(map, settings.BaseUrl)], map.Attribution, map.ReviewNumber),
            _ => new(script, style, StopsOf(route.Content, Datum.Wgs84), [], null, null),
        };
    }

    /// <summary>The map and its labels, which are a layer of their own, in Web Mercator. One host for all, so that one has to be allowed.</summary>
    private static ImmutableArray<string> TiandituTiles(MapSettings map)
    {
        return map.Layer == MapLayer.Imagery ? [Address("img"), Address("cia")] : [Address("vec"), Address("cva")];

        string Address(string layer) =>
            $"{map.TileOrigin}/{layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER={layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles"
            + $"&TILEMATRIX={{z}}&TILEROW={{y}}&TILECOL={{x}}&tk={map.Key}";
    }

    private static string TilesOf(MapSettings map, BaseAddress baseUrl) => map.Tiles!.StartsWith('/') ? baseUrl.Path + map.Tiles[1..] : map.Tiles;

    /// <summary>
    /// Each stop with its number, its title, its point in the datum of the tiles, and where that differs the shift from
    /// WGS-84, which places the visitor's own position; all as latitude and longitude.
    /// </summary>
    private static string StopsOf(Route route, Datum datum)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonOptions))
        {
            json.WriteStartArray();
            foreach (var (index, stop) in route.Stops.Index().Where(stop => stop.Item.Location is not null))
                WriteStop(json, index + 1, stop, datum);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteStop(Utf8JsonWriter json, int number, Stop stop, Datum datum)
    {
        var location = stop.Location!;
        var point = location.Coordinate.ToWgs84();
        json.WriteStartObject();
        json.WriteNumber("number", number);
        json.WriteString("title", stop.Title);
        if (datum == Datum.Gcj02)
        {
            var shown = point.ToGcj02();
            WritePair(json, "at", shown.Latitude, shown.Longitude);
            WritePair(json, "shift", shown.Latitude - point.Latitude, shown.Longitude - point.Longitude);
        }
        else
        {
            // CGCS2000 is WGS-84 within centimetres.
            WritePair(json, "at", point.Latitude, point.Longitude);
        }
        if (location.IsApproximate)
            json.WriteBoolean("approximate", true);
        json.WriteEndObject();
    }

    // A millionth of a degree is a decimetre.
    private static void WritePair(Utf8JsonWriter json, string name, double latitude, double longitude)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(Math.Round(latitude, 6));
        json.WriteNumberValue(Math.Round(longitude, 6));
        json.WriteEndArray();
    }
}
