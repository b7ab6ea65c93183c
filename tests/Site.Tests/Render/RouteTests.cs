using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using QRCoder;

namespace BrandShowcase.Site.Tests.Render;

/// <summary>What routes become: links, distances, drawings, QR codes and files to take along.</summary>
public sealed class RouteTests
{
    private const string Links =
        "{{ for stop in route.stops }}{{ for link in stop.map_links }}{{ link.app }} {{ link.name }} {{ link.url }}\n{{ end }}{{ end }}";

    [Fact]
    public void Each_map_application_gets_its_own_order_and_datum()
    {
        // 天安门 in WGS-84, one of the published vectors for BD-09.
        var links = WebUtility.HtmlDecode(Text("stops: [{ title: 天安门, location: { lat: 39.914266, lng: 116.403988, datum: wgs84 } }]", Links));

        links.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(
        [
            "amap 高德地图 https://uri.amap.com/marker?position=116.410232,39.915670&name=%E5%A4%A9%E5%AE%89%E9%97%A8&src=example.org&coordinate=gaode&callnative=1",
            "baidu 百度地图 https://api.map.baidu.com/marker?location=39.921966,116.416616&title=%E5%A4%A9%E5%AE%89%E9%97%A8&content=%E5%A4%A9%E5%AE%89%E9%97%A8&coord_type=bd09ll&output=html&src=webapp.brandshowcase.example.org",
            "tencent 腾讯地图 https://apis.map.qq.com/uri/v1/marker?marker=coord:39.915670,116.410232;title:%E5%A4%A9%E5%AE%89%E9%97%A8;addr:%E5%A4%A9%E5%AE%89%E9%97%A8&referer=example.org",
            "apple 苹果地图 https://maps.apple.com/?ll=39.915670,116.410232&q=%E5%A4%A9%E5%AE%89%E9%97%A8",
        ]);
    }

    [Fact]
    public void A_point_picked_in_another_datum_leads_to_the_same_place()
    {
        var picked = new[] { "lat: 39.914266, lng: 116.403988, datum: wgs84", "lat: 39.914266, lng: 116.403988, datum: cgcs2000", "lat: 39.9219658, lng: 116.4166156, datum: bd09" };

        picked.Select(location => Text($"stops: [{{ title: 天安门, location: {{ {location} }} }}]", Links)).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    // 0.001° of latitude are 111.2 m; a group walks 75 m a minute, and streets are a third longer.
    [InlineData("lat: 28.901, lng: 120", "约110米 2 true")]
    [InlineData("lat: 28.918, lng: 120", "约2公里 35 true")]
    [InlineData("lat: 28.92, lng: 120.01", "约2.4公里 43 true")]
    [InlineData("lat: 29.0, lng: 120", "约11公里  false")]
    // Where only the town is known, neither metres nor minutes are.
    [InlineData("lat: 28.92, lng: 120.01, precision: town", "约2公里  true")]
    [InlineData("lat: 28.901, lng: 120, precision: city", "约1公里  true")]
    [InlineData("lat: 28.9, lng: 120, precision: town", "  true")]
    public void Distances_and_times_promise_no_more_than_is_known(string second, string expected)
    {
        var stops = $"stops:\n  - {{ title: 甲, location: {{ lat: 28.9, lng: 120.0, datum: wgs84 }} }}\n  - {{ title: 乙, location: {{ {second}, datum: wgs84 }} }}";

        Text(stops, "{{ w = route.stops[0].way }}{{ w.distance }} {{ w.minutes }} {{ w.walkable }}").ShouldBe(expected);
        Text(stops, "{{ w = route.way }}{{ w.distance }} {{ w.minutes }} {{ w.walkable }}").ShouldBe(expected);
    }

    [Fact]
    public void A_total_that_misses_a_part_is_left_out()
    {
        const string template = "{{ if route.way }}{{ route.way.distance }}{{ else }}unknown{{ end }} {{ route.stay ?? 'unknown' }}";

        Text("setting: indoor\nstops: [{ title: 甲, minutes: 5 }, { title: 乙, minutes: 7 }]", template).ShouldBe("unknown 12");
        Text("setting: indoor\nstops: [{ title: 甲, minutes: 5 }, { title: 乙 }]", template).ShouldBe("unknown unknown");
        Text("stops: [{ title: 甲, minutes: 5, location: { lat: 28.9, lng: 120.0, datum: wgs84 } }]", template).ShouldBe("unknown 5");
    }

    [Fact]
    public void A_stop_knows_its_neighbours_its_address_and_its_floor() =>
        Text(
            "setting: indoor\nstops: [{ title: 甲, floor: 1 }, { title: 乙, floor: 地下一层 }, { title: 丙 }]",
            "{{ for s in route.stops }}{{ s.previous.title }}[{{ s.title }}]{{ s.next.title }} {{ s.anchor }} {{ s.permalink }} {{ s.indoor }} {{ s.floor }}\n{{ end }}{{ route.floors | array.join ',' }}")
            .ShouldBe(
                "[甲]乙 stop-1 https://example.org/routes/r/#stop-1 true 1楼\n甲[乙]丙 stop-2 https://example.org/routes/r/#stop-2 true 地下一层\n乙[丙] stop-3 https://example.org/routes/r/#stop-3 true \n1楼,地下一层");

    [Theory]
    [InlineData("0579-87101234", "tel:057987101234")]
    [InlineData("（0579）8710 1234 转 8001", "tel:057987101234")]
    [InlineData("预约电话：400-123-4567", "tel:4001234567")]
    [InlineData("+86 579 87101234", "tel:+8657987101234")]
    [InlineData("87101234、87105678", "tel:87101234")]
    [InlineData("见院办公告", "")]
    public void A_telephone_number_can_be_dialled(string phone, string expected) =>
        Text($"setting: indoor\nphone: '{phone}'", "{{ route.rules.phone_url }}").ShouldBe(expected);

    [Fact]
    public void A_QR_code_holds_the_address_of_its_stop()
    {
        var html = Text("stops: [{ title: 甲, location: { lat: 28.9, lng: 120.0, datum: wgs84 } }, { title: '乙\"<b>', location: { lat: 28.91, lng: 120.0, datum: wgs84 } }]", "{{ route.stops[1].qr }}");

        var svg = XElement.Parse(html);
        svg.Attribute("role")!.Value.ShouldBe("img");
        svg.Attribute("aria-label")!.Value.ShouldBe("二维码：第2站 乙\"<b>");
        DarkModules(svg).ShouldBe(Expected("https://example.org/routes/r/#stop-2"));
    }

    [Fact]
    public void A_booking_address_has_a_QR_code_too() =>
        DarkModules(XElement.Parse(Text("setting: indoor\nbooking_url: https://example.org/book?id=1", "{{ route.booking_qr }}"))).ShouldBe(Expected("https://example.org/book?id=1"));

    [Theory]
    [InlineData("stops: [{ title: 甲, location: { lat: 28.9, lng: 120.0, datum: wgs84 } }]", 1)]
    [InlineData("stops: [{ title: 甲 }, { title: 乙 }]", 1)]
    [InlineData("stops:\n  - { title: 甲, location: { lat: 28.9, lng: 120.1, precision: town } }\n  - { title: 乙, location: { lat: 28.9, lng: 120.1, precision: town } }", 1)]
    [InlineData("stops:\n  - { title: 甲, location: { lat: 28.9, lng: 120.1, datum: wgs84 } }\n  - { title: 乙, location: { lat: 30.6, lng: 114.3, datum: wgs84 } }", 1)]
    [InlineData("stops: [{ title: 永康市第一人民医院门诊大楼一楼大厅东侧抗日救护队史料陈列专区第一展柜前的集合点位置, location: { lat: 28.9, lng: 120.0, datum: wgs84 } }, { title: 乙, location: { lat: 28.91, lng: 120.0, datum: wgs84 } }]", 1)]
    [InlineData("setting: indoor\nfloor_plan: plan.svg\nstops: [{ title: 甲, at: { x: 10, y: 20 } }, { title: 乙, at: { x: 90, y: 20 } }]", 1)]
    [InlineData("setting: indoor\nfloor_plan: [{ floor: 1, src: plan.svg }, { floor: 2, src: plan.svg }]\nstops: [{ title: 甲, floor: 1, at: { x: 10, y: 20 } }, { title: 乙, floor: 2, at: { x: 90, y: 20 } }]", 2)]
    // 1 and 1楼 are one floor.
    [InlineData("setting: indoor\nfloor_plan: plan.svg\nstops: [{ title: 甲, floor: 1, at: { x: 10, y: 20 } }, { title: 乙, floor: 1楼, at: { x: 90, y: 20 } }]", 1)]
    // One of the stops is on no plan: a line through all comes first.
    [InlineData("setting: indoor\nfloor_plan: plan.svg\nstops: [{ title: 甲, at: { x: 10, y: 20 } }, { title: 乙 }]", 2)]
    [InlineData("setting: indoor", 0)]
    public void Any_route_is_drawn_in_all_forms(string keys, int count)
    {
        var html = Text(keys, "{{ for d in route.drawings }}<i>{{ d.wide }}{{ d.tall }}{{ d.paper }}</i>{{ end }}");

        var document = new HtmlParser().ParseDocument(html);
        document.QuerySelectorAll("i").Length.ShouldBe(count);
        document.QuerySelectorAll("svg").Length.ShouldBe(3 * count);
        document.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
        foreach (var drawing in document.QuerySelectorAll("svg"))
            drawing.QuerySelectorAll("title").ShouldNotBeEmpty();
    }

    [Fact]
    public void Two_hundred_stops_are_drawn_and_all_can_be_reached()
    {
        var stops = string.Concat(Enumerable.Range(0, 200).Select(i => $"\n  - {{ title: 第{i}站, location: {{ lat: {28.9 + (i / 20 * 0.004):0.0000}, lng: {120 + (i % 20 * 0.004):0.0000}, datum: wgs84 }} }}"));

        var document = new HtmlParser().ParseDocument(Text($"stops:{stops}", "{{ route.drawings[0].wide }}"));

        document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")).ShouldBe(Enumerable.Range(1, 200).Select(i => $"#stop-{i}"));
    }

    [Fact]
    public void The_files_of_a_route_hold_its_places_in_WGS_84_whatever_content_gives()
    {
        var site = Build("stops: [{ title: 甲 & 乙, location: { lat: 39.9219658, lng: 116.4166156, datum: bd09 } }, { title: 丙, location: { lat: 39.92, lng: 116.41, datum: wgs84 } }]",
            "{{ route.gpx_url }} {{ route.kml_url }} {{ route.geojson_url }}");

        site.CleanText("routes/r/index.html").Trim().ShouldBe("/routes/r/route.gpx /routes/r/route.kml /routes/r/route.geojson");
        var gpx = XElement.Parse(site.Text("routes/r/route.gpx")).Descendants().First(element => element.Name.LocalName == "rtept");
        (double.Parse(gpx.Attribute("lat")!.Value), double.Parse(gpx.Attribute("lon")!.Value)).ShouldSatisfyAllConditions(
            point => point.Item1.ShouldBe(39.914266, 1e-5), point => point.Item2.ShouldBe(116.403988, 1e-5));
        gpx.Elements().First(element => element.Name.LocalName == "name").Value.ShouldContain("甲 & 乙");
        var kml = XElement.Parse(site.Text("routes/r/route.kml")).Descendants().First(element => element.Name.LocalName == "coordinates");
        kml.Value.Trim().Split(',').Take(2).Select(double.Parse).Zip([116.403988, 39.914266]).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 1e-5);
        using var json = JsonDocument.Parse(site.Text("routes/r/route.geojson"));
        var feature = json.RootElement.GetProperty("features")[1];
        feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()).ShouldBe([116.41, 39.92]);
        var properties = feature.GetProperty("properties");
        (properties.GetProperty("number").GetInt32(), properties.GetProperty("title").GetString(), properties.GetProperty("url").GetString())
            .ShouldBe((2, "丙", "https://example.org/routes/r/#stop-2"));
    }

    [Fact]
    public void The_overview_shows_hospitals_and_routes_where_they_are()
    {
        const string others =
            """
            -- content/hospitals/a.md --
            ---
            title: 甲医院
            location: { lat: 28.9, lng: 120.0, datum: wgs84 }
            ---
            -- themes/test/layouts/routes.sbn-html --
            {{ overview.wide }}
            """;

        var document = new HtmlParser().ParseDocument(Build("hospital: a\nsetting: indoor", "", others).CleanText("routes/index.html"));

        document.QuerySelectorAll("svg a").Select(link => link.GetAttribute("href")).ShouldBe(["/hospitals/a/", "/routes/r/"], ignoreOrder: true);
        Build("setting: indoor", "", "-- themes/test/layouts/routes.sbn-html --\n{{ if overview }}drawn{{ end }}").CleanText("routes/index.html").Trim().ShouldBeEmpty();
    }

    [Fact]
    public void Handouts_are_pages_that_nobody_finds_by_searching()
    {
        var site = Build("stops: [{ title: 甲, location: { lat: 28.9, lng: 120.0, datum: wgs84 } }]", "{{ route.print_url }} {{ route.poster_url }}",
            "-- themes/test/layouts/route-print.sbn-html --\n{{ route.title }} {{ page.title }} {{ page.listed }}\n-- themes/test/layouts/route-poster.sbn-html --\n{{ route.title }} {{ page.title }} {{ page.listed }}");

        site.CleanText("routes/r/index.html").Trim().ShouldBe("/routes/r/print/ /routes/r/poster/");
        site.CleanText("routes/r/print/index.html").Trim().ShouldBe("一条路线 一条路线（打印页） false");
        site.CleanText("routes/r/poster/index.html").Trim().ShouldBe("一条路线 一条路线（海报） false");
        site.Text("sitemap.xml").ShouldContain("/routes/r/<");
        site.Text("sitemap.xml").ShouldNotContain("/routes/r/p");
    }

    [Fact]
    public void A_route_without_stops_has_no_handouts()
    {
        var site = Build("setting: indoor", "{{ route.print_url }}{{ route.gpx_url }}{{ route.drawings.size }}");

        site.CleanText("routes/r/index.html").Trim().ShouldBe("0");
        site.Files.Keys.Where(path => path.StartsWith("routes/r/", StringComparison.Ordinal)).ShouldBe(["routes/r/index.html", "routes/r/plan.svg", "routes/r/route.html"]);
    }

    [Fact]
    public void The_single_file_needs_nothing_else()
    {
        var site = Build("stops: [{ title: 甲, image: { src: plan.svg, alt: 图 }, location: { lat: 28.9, lng: 120.0, datum: wgs84 } }]",
            """
            <!DOCTYPE html><html><head><title>x</title>
            <link rel="icon" href="{{ asset 'a.svg' }}"><link rel="canonical" href="{{ page.permalink }}">
            <link rel="stylesheet" href="{{ asset 'a.css' }}" media="print"><script src="{{ asset 'a.js' }}"></script></head>
            <body><nav data-online><a href="/">gone</a></nav><picture><source srcset="{{ route.stops[0].image.url }} 9w"><img src="{{ route.stops[0].image.url }}" alt=""></picture><a href="{{ site.url }}">home</a> <a href="#stop-1">stop</a>
            <svg><image href="{{ route.stops[0].image.url }}"></image></svg></body></html>
            """,
            """
            -- themes/test/assets/a.css --
            @import "b.css";
            a { background: url(a.svg) }
            -- themes/test/assets/b.css --
            b { color: red }
            -- themes/test/assets/a.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            -- themes/test/assets/a.js --
            1
            """);

        site.ShouldBeClean();
        var document = new HtmlParser().ParseDocument(site.Text("routes/r/route.html"));
        document.QuerySelectorAll("script, source, [data-online], link:not([rel=canonical])").ShouldBeEmpty();
        document.QuerySelectorAll("img, image").Select(picture => picture.GetAttribute("src") ?? picture.GetAttribute("href")).ShouldAllBe(address => address!.StartsWith("data:image/svg+xml;base64,"));
        document.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["https://example.org/", "#stop-1"]);
        var style = document.QuerySelectorAll("style").ShouldHaveSingleItem();
        style.GetAttribute("media").ShouldBe("print");
        style.TextContent.ShouldContain("url(\"data:image/svg+xml;base64,");
        style.TextContent.ShouldContain("b { color: red }");
    }

    private static string Text(string keys, string template) => Build(keys, template).CleanText("routes/r/index.html").TrimEnd('\n');

    private static BuiltSite Build(string keys, string template, string others = "") => TinySite.Build(
        $"""
        -- content/routes/r/index.md --
        ---
        title: 一条路线
        {keys}
        ---
        -- content/routes/r/plan.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><path d="M0 0h400v300H0z"/></svg>
        -- themes/test/layouts/route.sbn-html --
        {template}
        {others}
        """);

    /// <summary>The dark modules that a code shows, as x and y.</summary>
    private static IEnumerable<(int X, int Y)> DarkModules(XElement svg)
    {
        var path = svg.Elements().Last().Attribute("d")!.Value;
        foreach (var run in path.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = run.Split([' ', 'h', 'v'], StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < int.Parse(numbers[2]); i++)
                yield return (int.Parse(numbers[0]) + i, int.Parse(numbers[1]));
        }
    }

    private static IEnumerable<(int X, int Y)> Expected(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        return [.. code.ModuleMatrix.SelectMany((row, y) => Enumerable.Range(0, row.Count).Where(x => row[x]).Select(x => (x, y)))];
    }
}
