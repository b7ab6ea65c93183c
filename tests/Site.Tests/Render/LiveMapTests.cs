using System.Text;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.Render;

/// <summary>What pages get for interactive maps, and what site.yml says of them.</summary>
public sealed class LiveMapTests
{
    private const string Template = "{{ if route.map }}{{ route.map.script }}|{{ route.map.style }}|{{ route.map.stops }}|{{ route.map.tiles | array.join ' ' }}|{{ route.map.attribution }}|{{ route.map.review_number }}{{ else }}none{{ end }}";
    private const string Stops = "stops: [{ title: 甲, location: { lat: 39.914266, lng: 116.403988, datum: wgs84 } }, { title: 乙, location: { lat: 39.92, lng: 116.41, precision: town } }]";

    [Fact]
    public void Without_a_provider_a_route_has_its_points_in_WGS_84_and_no_tiles()
    {
        var parts = MapOf("", Stops).Split('|');

        parts[0].ShouldMatch(@"^/assets/leaflet/leaflet\.[0-9a-f]{10}\.js$");
        parts[1].ShouldMatch(@"^/assets/leaflet/leaflet\.[0-9a-f]{10}\.css$");
        parts[2].ShouldBe("""[{"number":1,"title":"甲","at":[39.914266,116.403988]},{"number":2,"title":"乙","at":[39.92,116.41],"approximate":true}]""");
        parts[3..].ShouldBe(["", "", ""]);
    }

    [Theory]
    [InlineData("", "vec", "cva")]
    [InlineData(", layer: imagery", "img", "cia")]
    public void Tianditu_has_its_labels_above_the_map_one_host_and_the_review_number(string more, string map, string labels)
    {
        var parts = MapOf($"map: {{ provider: tianditu, key: abc123, review_number: GS(2024)0650号{more} }}", Stops).Split('|');

        parts[3].ShouldBe($"{Address(map)} {Address(labels)}");
        parts[4..].ShouldBe(["天地图", "GS(2024)0650号"]);

        static string Address(string layer) =>
            $"https://t0.tianditu.gov.cn/{layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER={layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={{z}}&TILEROW={{y}}&TILECOL={{x}}&tk=abc123";
    }

    [Fact]
    public void Points_on_tiles_in_GCJ_02_are_converted_and_say_by_how_much()
    {
        var parts = MapOf("map: { provider: custom, tiles: '/tiles/{z}/{x}/{y}.png', datum: gcj02, attribution: 测绘院, review_number: GS(2024)0650号 }", Stops).Split('|');

        parts[2].ShouldStartWith("""[{"number":1,"title":"甲","at":[39.91567,116.410232],"shift":[0.001404,0.006244]}""");
        parts[3..].ShouldBe(["/tiles/{z}/{x}/{y}.png", "测绘院", "GS(2024)0650号"]);
    }

    [Theory]
    [InlineData("setting: indoor\nstops: [{ title: 甲, location: { lat: 28.9, lng: 120.0, datum: wgs84 } }]")]
    [InlineData("stops: [{ title: 甲 }, { title: 乙 }]")]
    public void A_route_indoors_or_without_coordinates_has_no_map_and_its_site_no_Leaflet(string keys)
    {
        var site = Build("", keys, WithLeaflet());

        site.CleanText("routes/r/index.html").TrimEnd().ShouldBe("none");
        site.Files.Keys.ShouldNotContain(path => path.StartsWith("assets/leaflet/", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_Leaflet_the_drawing_stays_and_one_warning_says_so()
    {
        var site = Build("", Stops, new MemorySiteFolder(new Dictionary<string, byte[]>()));

        site.ShouldOnlyReport("site.yml BRN0162");
        site.Text("routes/r/index.html").TrimEnd().ShouldBe("none");
    }

    [Fact]
    public void The_licence_goes_along() =>
        Build("", Stops, WithLeaflet()).Files.Keys.ShouldContain(path => path.StartsWith("assets/leaflet/LICENSE.", StringComparison.Ordinal));

    [Theory]
    [InlineData("map: { provider: tianditu, key: abc123 }", "site.yml:4:6 BRN0160")]
    [InlineData("map: { provider: tianditu, review_number: GS(2024)0650号 }", "site.yml:4:6 BRN0161")]
    [InlineData("map: { provider: custom }", "site.yml:4:6 BRN0161")]
    public void A_provider_without_what_it_needs_is_an_error(string settings, string expected) => Build(settings, Stops, WithLeaflet()).ShouldOnlyReport(expected);

    [Theory]
    [InlineData("")]
    [InlineData(", attribution: 测绘院")]
    [InlineData(", review_number: GS(2024)0650号")]
    public void Tiles_of_ones_own_should_name_their_source_and_review_number(string more) =>
        Build($"map: {{ provider: custom, tiles: '/tiles/{{z}}/{{x}}/{{y}}.png'{more} }}", Stops, WithLeaflet()).ShouldOnlyReport("site.yml:4:6 BRN0163");

    [Theory]
    [InlineData("http://tiles.example/{z}/{x}/{y}.png")]
    [InlineData("/tiles/{z}/{x}.png")]
    [InlineData("https://{s}.tiles.example/{z}/{x}/{y}.png")]
    [InlineData("tiles/{z}/{x}/{y}.png")]
    public void Addresses_of_tiles_are_checked(string tiles) =>
        Build($"map: {{ provider: custom, tiles: '{tiles}' }}", Stops, WithLeaflet()).ShouldOnlyReport("site.yml:4:33 BRN0103");

    private static string MapOf(string settings, string keys) =>
        System.Net.WebUtility.HtmlDecode(Build(settings, keys, WithLeaflet()).CleanText("routes/r/index.html").TrimEnd());

    private static MemorySiteFolder WithLeaflet() => new(new Dictionary<string, byte[]>
    {
        ["leaflet/leaflet.js"] = Encoding.UTF8.GetBytes("window.L = {};"),
        ["leaflet/leaflet.css"] = Encoding.UTF8.GetBytes("a { background: url(images/layers.png) }"),
        ["leaflet/images/layers.png"] = [1],
        ["leaflet/LICENSE"] = [2],
    });

    private static BuiltSite Build(string settings, string keys, ISiteFolder program) => TinySite.Build(
        $"""
        -- site.yml --
        title: 测试网站
        base_url: https://example.org/
        theme: test
        {settings}
        -- content/routes/r/index.md --
        ---
        title: 一条路线
        {keys}
        ---
        -- themes/test/layouts/route.sbn-html --
        {Template}
        """,
        options => options with { ProgramFolder = program });
}
