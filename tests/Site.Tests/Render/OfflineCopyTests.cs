using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Tests.WholeSite;

namespace BrandShowcase.Site.Tests.Render;

public sealed class OfflineCopyTests
{
    [Theory]
    [InlineData("/", "../../index.html")]
    [InlineData("/guide/", "../index.html")]
    [InlineData("/guide", "../index.html")]
    [InlineData("/guide/甲 乙/", "../%E7%94%B2%20%E4%B9%99/index.html")]
    [InlineData("/guide/%E7%94%B2%20%E4%B9%99/?q=1#丙", "../%E7%94%B2%20%E4%B9%99/index.html?q=1#丙")]
    [InlineData("../a/", "index.html")]
    [InlineData("?q=1", "index.html?q=1")]
    [InlineData("#x", "#x")]
    [InlineData("", "")]
    [InlineData("/feed.xml", "../../feed.xml")]
    [InlineData("/matrix/matrix.csv", "../../matrix/matrix.csv")]
    [InlineData("https://example.org/guide/a/#x", "index.html#x")]
    public void An_address_of_the_copy_becomes_relative_and_names_its_file(string written, string expected) =>
        Link(written).ShouldBe(expected);

    [Theory]
    [InlineData("https://elsewhere.example/guide/")]
    [InlineData("mailto:a@example.org")]
    [InlineData("tel:0579-1")]
    [InlineData("data:text/plain,x")]
    public void An_address_outside_stays(string written) => Link(written).ShouldBe(written);

    [Theory]
    [InlineData("/404.html", "https://example.org/404.html")]
    [InlineData("/sitemap.xml", "https://example.org/sitemap.xml")]
    [InlineData("//elsewhere.example/x", "https://elsewhere.example/x")]
    public void What_the_copy_lacks_is_linked_where_it_is_published(string written, string expected) => Link(written).ShouldBe(expected);

    [Fact]
    public void A_site_below_a_path_links_its_own_pages_relatively_and_those_of_its_host_absolutely()
    {
        var site = BuildPage("<a href=/party/brands/guide/>a</a><a href=/party/>b</a>", options => options with { BaseUrl = BaseAddress.Get("https://example.org/party/brands/") });
        Document(site).Links.Select(link => link.GetAttribute("href")).ShouldBe(["../index.html", "https://example.org/party/"]);
    }

    [Fact]
    public void Every_attribute_that_holds_an_address_is_rewritten()
    {
        var document = Document(BuildPage(
            """
            <link rel="canonical" href="https://example.org/guide/a/"><meta http-equiv="Refresh" content="0; url=/guide/">
            <img src="/p.pdf" srcset="/p.pdf 1x, /guide/ 2x,/p.pdf 3x"><video poster="/p.pdf"></video><object data="/p.pdf"></object>
            <form action="/search/"><button formaction="/guide/">x</button></form>
            <p style="background: url('/p.pdf')" data-index-href="/data/brands.json" data-text="/guide/">x</p>
            <svg viewBox="0 0 1 1"><use xlink:href="/p.pdf#x" /><image href="/p.pdf" /></svg>
            <style>p { background: url(/p.pdf) }</style>
            """));
        Get("link", "href").ShouldBe("https://example.org/guide/a/", "the original stays where it is");
        Get("meta[http-equiv]", "content").ShouldBe("0; url=../index.html");
        Get("img", "src").ShouldBe("../../p.pdf");
        Get("img", "srcset").ShouldBe("../../p.pdf 1x,../index.html 2x,../../p.pdf 3x");
        Get("video", "poster").ShouldBe("../../p.pdf");
        Get("object", "data").ShouldBe("../../p.pdf");
        Get("form", "action").ShouldBe("../../search/index.html");
        Get("button", "formaction").ShouldBe("../index.html");
        Get("p", "style").ShouldBe("background: url('../../p.pdf')");
        Get("p", "data-index-href").ShouldBe("../../data/brands.json");
        Get("p", "data-text").ShouldBe("/guide/", "no address");
        Get("image", "href").ShouldBe("../../p.pdf");
        document.QuerySelector("style")!.TextContent.ShouldContain("url(../../p.pdf)");
        document.QuerySelector("svg")!.OuterHtml.ShouldBe("<svg viewBox=\"0 0 1 1\"><use xlink:href=\"../../p.pdf#x\"></use><image href=\"../../p.pdf\"></image></svg>");

        string? Get(string selector, string attribute) => document.QuerySelector(selector)!.GetAttribute(attribute);
    }

    [Fact]
    public void Style_sheets_name_their_files_relatively()
    {
        var site = BuildTheme("-- content/p.pdf --\nx\n-- themes/test/assets/css/a.css --\n@import \"/guide/\";\np { background: url( '/p.pdf' ), url(\"data:image/svg+xml,<svg a='b'/>\"), url(#x), URL(../../p.pdf) }\n");
        site.Files.Single(file => file.Key.StartsWith("assets/css/a.", StringComparison.Ordinal)).Value.ShouldBe(Encoding.UTF8.GetBytes(
            "@import \"../../guide/index.html\";\np { background: url( '../../p.pdf' ), url(\"data:image/svg+xml,<svg a='b'/>\"), url(#x), URL(../../p.pdf) }\n"));
    }

    [Fact]
    public void A_module_becomes_a_classic_script_that_waits_for_the_page()
    {
        var document = Document(BuildPage("<script type=application/ld+json>{}</script><script type=module src=/x.js></script>"));
        document.Scripts.Skip(1).Select(script => script.OuterHtml).ShouldBe(
            ["<script src=\"../../data/offline.js\" defer=\"\"></script>", "<script src=\"https://example.org/x.js\" defer=\"\"></script>"]);
    }

    [Fact]
    public void A_script_that_runs_before_the_page_is_painted_finds_what_it_needs()
    {
        var document = Document(BuildPage("<script src=/x.js></script><script type=module src=/y.js></script>"));
        document.Scripts.Select(script => script.OuterHtml).ShouldBe(
            ["<script src=\"../../data/offline.js\"></script>", "<script src=\"https://example.org/x.js\"></script>", "<script src=\"https://example.org/y.js\" defer=\"\"></script>"]);
    }

    [Fact]
    public void A_page_without_scripts_loads_none() => Document(BuildPage("<p>x</p>")).Scripts.ShouldBeEmpty();

    [Theory]
    [InlineData("import { a, b as c } from \"./x.js\";", "const { a, b: c } = await $import(\"./x.js\");")]
    [InlineData("import * as all from './x.js';", "const all = await $import('./x.js');")]
    [InlineData("import \"./x.js\"", "await $import(\"./x.js\");")]
    [InlineData("const x = await import(\"./x.js\");", "const x = await $import(\"./x.js\");")]
    [InlineData("new URL(import.meta.url);", "new URL($meta.url);")]
    [InlineData("const important = my.import(1);", "const important = my.import(1);")]
    public void The_forms_of_import_have_their_counterpart(string module, string body) => Script(module).ShouldBe(
        $"offline.module(async ($exports, $import, $meta, fetch) => {{\n{body}\n}});\n");

    [Fact]
    public void Exports_are_handed_over_when_the_module_has_run() =>
        Script("export const a = 1;\nexport async function b() {\n}\nexport class C {}").ShouldBe(
            "offline.module(async ($exports, $import, $meta, fetch) => {\nconst a = 1;\nasync function b() {\n}\nclass C {}\nObject.assign($exports, { a, b, C });\n});\n");

    [Theory]
    [InlineData("export default 1;")]
    [InlineData("export { a };")]
    [InlineData("import a from './x.js';")]
    public void Other_forms_are_a_mistake(string module) =>
        BuildTheme($"-- themes/test/assets/js/a.js --\n{module}\n").Codes.ShouldBe(["BRN0405"]);

    [Fact]
    public void The_files_of_the_search_become_scripts()
    {
        var (site, copy) = (TinySite.Build(""), BuildTheme(""));
        foreach (var path in site.Files.Keys.Where(path => path.StartsWith("data/search/", StringComparison.Ordinal) && path.EndsWith(".bin", StringComparison.Ordinal)))
            copy.CleanText(path + ".js").ShouldBe($"offline.file(\"{Convert.ToBase64String(site.Files[path])}\");\n");
        copy.CleanText("data/search/search.js").ShouldStartWith("offline.module(");
    }

    [Fact]
    public void Other_binary_files_stay_as_they_are()
    {
        var copy = BuildTheme("-- themes/test/assets/x.bin --\n1\n");
        copy.CleanText(copy.Files.Keys.Single(path => path.StartsWith("assets/x.", StringComparison.Ordinal) && path.EndsWith(".bin", StringComparison.Ordinal))).ShouldBe("1\n\n");
    }

    [Fact]
    public void What_only_servers_need_is_left_out()
    {
        var copy = TinySite.Build("", options => options with { Offline = true });
        copy.ShouldBeClean();
        copy.Files.Keys.ShouldNotContain(path => path == "404.html" || path == "robots.txt" || path.StartsWith("sitemap", StringComparison.Ordinal));
        copy.Pages.ShouldBe(TinySite.Build("").Pages - 1);
    }

    [Fact]
    public void Every_address_of_the_sample_site_leads_to_a_file_of_the_copy()
    {
        var copy = SampleSite.Build(SampleSite.Files(), options => options with { Offline = true });
        copy.ShouldBeClean();
        foreach (var path in copy.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var document = new HtmlParser().ParseDocument(copy.Text(path));
            foreach (var address in document.All.Where(element => !element.Matches("link[rel=canonical]")).SelectMany(element => new[] { "href", "src", "action", "data-index-href" }.Select(element.GetAttribute)).OfType<string>())
            {
                if (address.StartsWith('#') || address.Contains(':', StringComparison.Ordinal))
                    continue;
                address.ShouldNotStartWith("/", customMessage: path);
                var file = Uri.UnescapeDataString(new Uri(new Uri("file:///" + path), address).AbsolutePath)[1..];
                (copy.Files.ContainsKey(file) || copy.Files.ContainsKey(file + ".js")).ShouldBeTrue($"{path}: {address}");
            }
        }
    }

    private static string? Link(string address) => Document(BuildPage($"<a href='{address}'>x</a>")).QuerySelector("a")!.GetAttribute("href");

    private static string Script(string module)
    {
        var site = BuildTheme($"-- themes/test/assets/js/a.js --\n{module}\n");
        site.ShouldBeClean();
        return Encoding.UTF8.GetString(site.Files.Single(file => file.Key.StartsWith("assets/js/", StringComparison.Ordinal)).Value);
    }

    private static IDocument Document(BuiltSite site) => new HtmlParser().ParseDocument(site.CleanText("guide/a/index.html"));

    /// <summary>The copy of a site whose page <c>guide/a/</c> consists of some HTML.</summary>
    private static BuiltSite BuildPage(string html, Func<BuildOptions, BuildOptions>? change = null) => BuildTheme(
        $$"""
        -- content/guide/a.md --
        ---
        title: 甲
        summary: 一句话
        ---
        -- content/guide/甲 乙.md --
        ---
        title: 乙
        sources: [{ title: 报道, date: 2024-01-02 }]
        ---
        -- content/p.pdf --
        not looked at
        -- themes/test/layouts/guide-page.sbn-html --
        {{html}}
        """, change);

    private static BuiltSite BuildTheme(string files, Func<BuildOptions, BuildOptions>? change = null) =>
        TinySite.Build(files, options => (change?.Invoke(options) ?? options) with { Offline = true });
}
