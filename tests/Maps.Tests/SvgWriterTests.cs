using System.Xml.Linq;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Layouts;
using BrandShowcase.Maps.Routes;

namespace BrandShowcase.Maps.Tests;

public sealed class SvgWriterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Links_come_in_walking_order_and_name_their_stops()
    {
        var links = Write(RandomRoutes.Walk(3, 9, 12)).Descendants(Svg + "a").ToList();
        links.Select(link => link.Attribute("href")!.Value).ShouldBe(Enumerable.Range(1, 9).Select(i => $"#stop-{i}"));
        links.ShouldAllBe(link => link.Attribute("aria-label")!.Value.Length > 2 && link.Element(Svg + "title") != null);
    }

    [Fact]
    public void A_link_tells_how_exactly_its_stop_is_known()
    {
        var stops = Enum.GetValues<Precision>().Select(precision => new RouteStop { Title = "站", Point = new(30, 120), Precision = precision, Href = "#" });
        Write(new() { Title = "精度", Stops = [.. stops, new() { Title = "站", Precision = Precision.City, Href = "#" }] }).Descendants(Svg + "a")
            .Select(link => link.Attribute("aria-label")!.Value).ShouldBe(["1 站", "2 站", "3 站（位置仅到乡镇）", "4 站（位置仅到区县）", "5 站（位置仅到城市）", "6 站"]);
    }

    [Fact]
    public void Title_and_description_are_referred_to_by_ids_of_their_own()
    {
        var root = Write(RandomRoutes.Walk(3, 9, 12));
        root.Attribute("aria-labelledby")!.Value.ShouldBe("route-title");
        root.Attribute("aria-describedby")!.Value.ShouldBe("route-desc");
        root.Element(Svg + "title")!.Attribute("id")!.Value.ShouldBe("route-title");
        root.Element(Svg + "desc")!.Attribute("id")!.Value.ShouldBe("route-desc");
        root.Attribute("role")!.Value.ShouldBe("group");
    }

    [Fact]
    public void Untrusted_names_and_addresses_are_escaped()
    {
        const string name = "<script>alert(1)</script>&\"'\u0001\uD800";
        var route = new RouteOutline { Title = name, Stops = [new() { Title = name, Href = "#\"><script>", Point = new(30, 120) }, new() { Title = "终", Floor = "<b>" }] };
        var root = Write(route);
        root.Descendants().ShouldNotContain(element => element.Name.LocalName == "script" || element.Name.LocalName == "b");
        root.Descendants(Svg + "a").Single().Attribute("href")!.Value.ShouldBe("#\"><script>");
    }

    [Fact]
    public void Nothing_needs_a_style_sheet_or_leaves_the_site()
    {
        var text = SvgWriter.WriteText(RouteMap.Draw(RandomRoutes.Walk(3, 9, 12), MapFormat.Wide), "route");
        text.ShouldNotContain("style");
        text.ShouldNotContain("url(");
        text.ShouldNotContain("NaN");
        text.Replace("http://www.w3.org/2000/svg", "").ShouldNotContain("http");
    }

    [Fact]
    public void The_same_route_gives_the_same_bytes()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var first = SvgWriter.Write(RouteMap.Draw(RandomRoutes.Walk(seed, 12, 12), MapFormat.Tall), "route");
            SvgWriter.Write(RouteMap.Draw(RandomRoutes.Walk(seed, 12, 12), MapFormat.Tall), "route").ShouldBe(first);
        }
    }

    private static XElement Write(RouteOutline route)
    {
        using var stream = new MemoryStream(SvgWriter.Write(RouteMap.Draw(route, MapFormat.Wide), "route"));
        return XDocument.Load(stream).Root!;
    }
}
