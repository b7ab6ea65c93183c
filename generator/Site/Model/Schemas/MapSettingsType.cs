using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Maps;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The map of site.yml. What a provider needs is asked for by its name, and the review number with its reason.</summary>
internal sealed partial class MapSettingsType : FieldType<MapSettings>
{
    private readonly FieldType<MapSettings> record = Is.RecordOf(Declare());

    public override LocalizedText Expectation => record.Expectation;

    internal override Shape Shape => record.Shape;

    internal override bool TryBind(YamlNode node, Binding binding, out MapSettings value)
    {
        if (!record.TryBind(node, binding, out value))
            return false;
        // A key whose value was refused was told already.
        bool Lacks(string key) => ((YamlMapping)node).Find(key) is null;
        if (value.Provider == MapProvider.Tianditu && Lacks("review_number"))
            binding.Report(MapMistakes.NoReviewNumber(binding.At(node)));
        if (value.Provider == MapProvider.Tianditu && Lacks("key"))
            binding.Report(MapMistakes.MissingSetting(binding.At(node), "tianditu", "key"));
        if (value.Provider == MapProvider.Custom && Lacks("tiles"))
            binding.Report(MapMistakes.MissingSetting(binding.At(node), "custom", "tiles"));
        if (value is { Provider: MapProvider.Custom, Tiles: not null } && (Lacks("review_number") || Lacks("attribution")))
            binding.Report(MapMistakes.UnnamedTiles(binding.At(node)));
        return true;
    }

    private static Schema<MapSettings> Declare()
    {
        var provider = Is.Optional("provider", Is.OneOf(("none", MapProvider.None), ("tianditu", MapProvider.Tianditu), ("custom", MapProvider.Custom)),
            "底图：none（没有底图，默认）、tianditu（天地图）、custom（自备瓦片）", "where tiles come from: none (the default), tianditu, or custom");
        var key = Is.Optional("key", Is.Matching(KeyForm(), "天地图的密钥，只有字母和数字", "a key of Tianditu: letters and digits"), "天地图的浏览器端密钥", "the key for Tianditu");
        var reviewNumber = Is.Optional("review_number", Is.Matching(ReviewNumberForm(), "完整的审图号，如 GS(2024)0650号", "a whole review number such as GS(2024)0650号"),
            "审图号，用天地图必须写", "the number under which the map was reviewed; a must for Tianditu");
        var layer = Is.Optional("layer", Is.OneOf(("vector", MapLayer.Vector), ("imagery", MapLayer.Imagery)), "天地图图层：vector（矢量，默认）或 imagery（影像）", "what Tianditu shows: vector (the default) or imagery");
        var tiles = Is.Optional("tiles", Is.Matching(TilesForm(), "瓦片地址，以 https:// 或 / 开头，含 {z}、{x}、{y}，如 /tiles/{z}/{x}/{y}.png", "addresses of tiles that begin with https:// or / and have {z}, {x} and {y}"),
            "自备瓦片的地址，如 /tiles/{z}/{x}/{y}.png", "the addresses of tiles of one's own, such as /tiles/{z}/{x}/{y}.png");
        var datum = Is.Optional("datum", Is.OneOf(("wgs84", Datum.Wgs84), ("cgcs2000", Datum.Cgcs2000), ("gcj02", Datum.Gcj02)), "自备瓦片的坐标系，默认 wgs84", "the datum of these tiles; wgs84 by default");
        var attribution = Is.Optional("attribution", Is.Text, "自备瓦片的数据来源，显示在地图上", "the source of these tiles, shown on the map");
        return new("map", new("地图设置", "the settings of maps"), [provider, key, reviewNumber, layer, tiles, datum, attribution],
            r => new()
            {
                Provider = r.Get(provider, MapProvider.None),
                Key = r.Find(key),
                ReviewNumber = r.Find(reviewNumber),
                Layer = r.Get(layer, MapLayer.Vector),
                Tiles = r.Find(tiles),
                Datum = r.Get(datum, Datum.Wgs84),
                Attribution = r.Find(attribution),
            });
    }

    [GeneratedRegex("^[A-Za-z0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyForm();

    [GeneratedRegex(@"^\p{L}.*\d{4}.*\d+号$", RegexOptions.CultureInvariant)]
    private static partial Regex ReviewNumberForm();

    // Leaflet refuses placeholders that it does not know.
    [GeneratedRegex(@"^(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})(https://[^\s/{}]+)?/([^\s{}]|\{[zxy]\})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TilesForm();
}
