using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Tests.Render;

public sealed class DataFileTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void The_sitemap_lists_every_page_but_search_and_the_page_of_missing_addresses()
    {
        var site = TinySite.Build("-- content/guide/写作.md --\n---\ntitle: 甲\naliases: /old/\n---\n");
        var addresses = XDocument.Parse(site.CleanText("sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value).ToArray();
        addresses.ShouldContain("https://example.org/guide/%E5%86%99%E4%BD%9C/");
        addresses.ShouldContain("https://example.org/");
        addresses.ShouldNotContain(address => address.Contains("search", StringComparison.Ordinal) || address.Contains("404", StringComparison.Ordinal) || address.Contains("old", StringComparison.Ordinal));
        addresses.ShouldBeUnique();
    }

    [Fact]
    public void Robots_may_read_everything_and_find_the_sitemap() =>
        TinySite.Build("").CleanText("robots.txt").ShouldBe("User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n");

    [Fact]
    public void The_feed_has_what_is_dated_latest_first()
    {
        var site = TinySite.Build(
            """
            -- content/hospitals/a.md --
            ---
            title: 甲 & 医院
            sources: [{ title: 旧, date: 2022 }, { title: 新, date: 2023-05 }]
            ---
            -- content/hospitals/a/branches/x.md --
            ---
            title: 某支部
            brand: 品牌<b>
            slogan: 口号
            sources: [{ title: 报道, date: 2024-01-02 }]
            ---
            -- content/hospitals/a/activities/y.md --
            ---
            title: 义诊
            date: 2023-11-17
            ---
            -- content/guide/z.md --
            ---
            title: 没有日期
            ---
            """);
        var feed = XDocument.Parse(site.CleanText("feed.xml")).Root!;
        feed.Element(Atom + "updated")!.Value.ShouldBe("2024-01-02T00:00:00+08:00");
        var entries = feed.Elements(Atom + "entry").ToArray();
        entries.Select(entry => entry.Element(Atom + "title")!.Value).ShouldBe(["品牌<b> · 甲 & 医院某支部", "义诊", "甲 & 医院"]);
        entries.Select(entry => entry.Element(Atom + "updated")!.Value).ShouldBe(["2024-01-02T00:00:00+08:00", "2023-11-17T00:00:00+08:00", "2023-05-01T00:00:00+08:00"]);
        entries[0].Element(Atom + "summary")!.Value.ShouldBe("口号");
        entries.Select(entry => entry.Element(Atom + "id")!.Value).ShouldBeUnique();
    }

    [Fact]
    public void A_site_without_dates_has_no_feed() => TinySite.Build("").Files.Keys.ShouldNotContain("feed.xml");

    [Fact]
    public void The_feed_has_thirty_entries_at_most()
    {
        var files = new StringBuilder();
        for (var i = 0; i < 40; i++)
            files.Append($"-- content/guide/g{i:00}.md --\n---\ntitle: 第 {i}\nsources: [{{ title: 报道, date: 2023 }}]\n---\n");
        var entries = XDocument.Parse(TinySite.Build(files.ToString()).CleanText("feed.xml")).Root!.Elements(Atom + "entry").ToArray();
        entries.Length.ShouldBe(30);
        entries[0].Element(Atom + "title")!.Value.ShouldBe("第 0");
    }

    [Fact]
    public void Brands_json_has_all_that_is_known_and_leaves_out_the_rest()
    {
        var site = TinySite.BuildBranch(
            """
            brand: 品牌"引号"
            secretary: { name: 甲, dual_leader: true }
            category: clinical
            since: 2021
            rating: { stars: 4 }
            achievements: [一句话, { metric: 惠及, value: 5000.5, qualifier: 余, unit: 人次 }, { honour: 先锋, level: national, year: 2022 }]
            """);
        using var json = JsonDocument.Parse(site.CleanText("data/brands.json"));
        json.RootElement.GetProperty("version").GetInt32().ShouldBe(1);
        var branch = json.RootElement.GetProperty("hospitals")[0].GetProperty("branches")[0];
        branch.GetRawText().ShouldBe(
            """
            {"title":"某支部","url":"https://example.org/hospitals/a/branches/x/","brand":"品牌\"引号\"","category":"clinical","secretary":"甲","dual_leader":true,"since":2021,"stars":4,"services":[{"metric":"惠及","value":5000.5,"qualifier":"余","unit":"人次"}],"honours":[{"name":"先锋","level":"national","year":2022}]}
            """);
    }

    [Fact]
    public void The_web_manifest_names_the_site_and_the_icons_of_the_theme()
    {
        var site = TinySite.Build(
            """
            -- themes/test/theme.yml --
            icons: [icons/a.svg]
            -- themes/test/assets/icons/a.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>
            -- themes/test/layouts/home.sbn-html --
            {{ url '/manifest.webmanifest' }}
            """,
            options => options with { BaseUrl = BaseAddress.Get("https://example.org/brands/") });
        site.CleanText("index.html").Trim().ShouldBe("/brands/manifest.webmanifest");
        var icon = site.Files.Keys.Single(path => path.StartsWith("assets/icons/a.", StringComparison.Ordinal));
        site.Text("manifest.webmanifest").ShouldBe(
            $$"""{"name":"测试网站","lang":"zh-CN","id":"/brands/","start_url":"/brands/","scope":"/brands/","display":"browser","icons":[{"src":"/brands/{{icon}}","type":"image/svg+xml","sizes":"any"}]}""");
    }

    /// <summary>Browsers ask for it beside pictures and feeds, which cannot name an icon.</summary>
    [Fact]
    public void The_smallest_PNG_icon_of_the_theme_answers_for_favicon_ico()
    {
        var files = TinySite.Parse("-- themes/test/theme.yml --\nicons: [a.svg, large.png, small.png]\n-- themes/test/assets/a.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
        files["themes/test/assets/large.png"] = Png(512);
        files["themes/test/assets/small.png"] = Png(256);

        var icon = TinySite.Build(new MemorySiteFolder(files)).Files["favicon.ico"];

        icon[..22].ShouldBe([0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 32, 0, (byte)Png(256).Length, 0, 0, 0, 22, 0, 0, 0]);
        icon[22..].ShouldBe(Png(256));
        TinySite.Build(new MemorySiteFolder(files), options => options with { Offline = true }).Files.Keys.ShouldNotContain("favicon.ico", "browsers ask no disk for it");
    }

    [Fact]
    public void A_theme_without_a_PNG_icon_has_no_favicon_ico() => TinySite.Build("").Files.Keys.ShouldNotContain("favicon.ico");

    /// <summary>A PNG as far as anybody looks here: its size and its end.</summary>
    private static byte[] Png(int side) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n',
        0, 0, 0, 13, .. "IHDR"u8, 0, 0, (byte)(side >> 8), (byte)side, 0, 0, (byte)(side >> 8), (byte)side, 8, 6, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, .. "IEND"u8, 0, 0, 0, 0,
    ];
}
