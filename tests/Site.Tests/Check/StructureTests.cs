using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.Check;

/// <summary>What the editor finds in the structure of sources, and in finished pages.</summary>
public sealed class StructureTests
{
    [Theory]
    [InlineData("BRN0606", "⟦## 空着⟧\n\n## 做法\n\n⟦### 也空着⟧\n\n[//]: # (备注)\n")]
    [InlineData("BRN0606", "## 做法\n\n### 一\n\n内容\n\n## 图\n\n![甲](../x.svg)\n")]
    [InlineData("BRN0607", "![图片](⟦../x.svg⟧)\n\n![IMG_0012](⟦../x.svg⟧)\n\n![clinic.jpg](⟦../x.svg⟧)")]
    [InlineData("BRN0607", "![三名医生在量血压](../x.svg)\n\n![](../x.svg)\n\n![图片展上的医生](../x.svg)")]
    public void In_a_body(string code, string body) => Editor.ShouldFind(code, $"---\ntitle: 某支部\n---\n{body}\n", "-- content/hospitals/a/x.svg --\n<svg xmlns='http://www.w3.org/2000/svg' width='8' height='6'/>\n");

    [Fact]
    public void A_vague_alternative_text_in_front_matter() =>
        Editor.ShouldFind("BRN0607", "---\ntitle: 某支部\ncover: { src: ../x.svg, alt: ⟦照片⟧ }\n---\n", "-- content/hospitals/a/x.svg --\n<svg xmlns='http://www.w3.org/2000/svg' width='8' height='6'/>\n");

    // The site is built for 2024-07-01.
    [Theory]
    [InlineData("updated: ⟦2022-05-31⟧")]
    [InlineData("updated: 2022-07-01")]
    [InlineData("updated: 2022")]
    [InlineData("updated: ⟦2021⟧\nsources: [{ title: 新报道, date: 2024-01 }]")]
    [InlineData("sources: [{ title: 旧报道, date: 2020-01 }, { title: 新报道, date: 2024-01 }]")]
    public void Content_older_than_the_site_allows(string keys) =>
        Editor.ShouldFind("BRN0608", $"---\ntitle: 某支部\n{keys}\n---\n", Settings("check: { stale_after: 24 }"));

    [Fact]
    public void Without_a_date_of_its_own_a_page_is_as_old_as_its_latest_source() =>
        Editor.ShouldFind("BRN0608", "---\ntitle: ⟦某支部⟧\nsources: [{ title: 旧报道, date: 2020-01 }, { title: 更旧, date: 2018 }]\n---\n", Settings("check: { stale_after: 24 }"))
            .Single().Message.Zh.ShouldBe("内容停在 2020-01，已有 53 个月（本站规定 24 个月）");

    [Fact]
    public void Nothing_is_old_unless_the_site_says_when() => Editor.ShouldFind("BRN0608", "---\ntitle: 某支部\nupdated: 1990\n---\n");

    [Fact]
    public void Fields_that_the_site_asks_for()
    {
        var required = Settings("check: { required: { branch: [slogan, secretary, achievements, members] } }");

        Editor.ShouldFind("BRN0609", "---\ntitle: 某支部\nslogan: 口号\nsecretary: 某某\nachievements: [好]\nmembers: 3\n---\n", required);
        var found = Editor.Check("---\ntitle: 某支部\nslogan:\nachievements: []\nmembers: 3\n---\n", required)
            .Where(diagnostic => diagnostic.Code == "BRN0609" && diagnostic.Place.Source.Path == Editor.Path).ToArray();
        found.Select(diagnostic => diagnostic.Message.Zh[..8]).ShouldBe(["缺少 achie", "缺少 secre", "缺少 sloga"]);
        found.ShouldAllBe(diagnostic => diagnostic.Place.Position.Line == 2);
    }

    [Fact]
    public void What_a_mistake_in_the_front_matter_hides_is_not_asked_for() =>
        Editor.ShouldFind("BRN0609", "---\ntitle: 某支部\nbrand:少了空格\nslogan: 口号\n---\n", Settings("check: { required: { branch: [slogan] } }"));

    [Theory]
    [InlineData("check: { rules: { BRN0102: off } }", "BRN0102")]
    [InlineData("check: { rules: { BRN0620: never } }", "BRN0105")]
    [InlineData("check: { rules: [BRN0620] }", "BRN0103")]
    [InlineData("check: { required: { branch: [slogn] } }", "BRN0105")]
    [InlineData("check: { stale_after: 0 }", "BRN0104")]
    public void A_mistake_in_the_settings_is_reported(string check, string code) => TinySite.Check(Settings(check)).Codes.ShouldContain(code);

    [Fact]
    public void A_link_of_a_template_that_leads_nowhere_is_told_once_with_the_number_of_pages()
    {
        var found = Found("BRN0601", "<a href='/nowhere/'>x</a>{{ page.content }}", "summary: 网址 /nowhere/ 没有了");

        found.Message.Zh.ShouldBe("/guide/a/ 上的链接“/nowhere/”打不开（/guide/b/ 也是）");
        found.Severity.ShouldBe(Severity.Error);
    }

    [Theory]
    [InlineData("<img src='/nowhere.png' alt=''>")]
    [InlineData("<link rel='stylesheet' href='nowhere.css'>")]
    [InlineData("<a href='https://example.org/nowhere/'>x</a>")]
    [InlineData("<form action='../nowhere/'></form>")]
    [InlineData("<img src='/x.svg' srcset='/x.svg 1x, /nowhere.png 2x' alt=''>")]
    [InlineData("<picture><source srcset='/nowhere.webp'><img src='/x.svg' alt=''></picture>")]
    [InlineData("<video poster='/nowhere.jpg'></video>")]
    [InlineData("<svg><use href='/nowhere.svg#icon'/></svg>")]
    [InlineData("<svg><image xlink:href='/nowhere.png'/></svg>")]
    [InlineData("<a href='/nowhere/?a=1&amp;b=2'>x</a>")]
    [InlineData("<div data-list-href='/nowhere.json'></div>")]
    [InlineData("<textarea><a href='/text/'></textarea><script>'<a href=\"/text/\">'</script><title><a href='/text/'></title><a href='/nowhere/'>x</a>")]
    public void So_is_whatever_else_leads_nowhere(string html) => Found("BRN0601", html).ShouldNotBeNull();

    [Theory]
    [InlineData("body { background: url(/nowhere.png) }")]
    [InlineData("@font-face { src: url('nowhere.woff2') format('woff2') }")]
    public void So_does_what_a_style_sheet_names(string css)
    {
        var found = Sheet(css).ShouldHaveSingleItem();

        found.Code.ShouldBe("BRN0601");
        found.Place.Source.Path.ShouldBe("themes/test/assets/a.css");
        found.Message.Zh.ShouldMatch("^样式表 assets/a\\.[0-9a-f]+\\.css 里的“/?nowhere");
    }

    [Theory]
    [InlineData("body { background: url(b.svg) }")]
    [InlineData("body { background: url(data:image/png;base64,AA), url(#x), url(https://example.com/x.png) } /* url(/nowhere.png) */")]
    public void What_a_style_sheet_names_and_is_there_is_right(string css) => Sheet(css).ShouldBeEmpty();

    private static IEnumerable<Diagnostic> Sheet(string css) =>
        TinySite.Check($"-- themes/test/assets/a.css --\n{css}\n-- themes/test/assets/b.svg --\n<svg xmlns='http://www.w3.org/2000/svg'/>\n").Diagnostics.Where(diagnostic => diagnostic.Code == "BRN0601");

    [Fact]
    public void Each_place_in_the_sources_is_told_though_the_same_is_wrong_there()
    {
        const string html = "{{ if page.summary }}<a href='{{ page.summary }}'>x</a>{{ end }}";

        TinySite.Check(Guide(html, "summary: /gone/").Replace("title: 乙", "title: 乙\nsummary: /gone/")).Diagnostics.Where(diagnostic => diagnostic.Code == "BRN0601")
            .Select(diagnostic => (diagnostic.Place.Source.Path, diagnostic.Message.Zh)).ShouldBe(
                [("content/guide/a.md", "/guide/a/ 上的链接“/gone/”打不开"), ("content/guide/b.md", "/guide/b/ 上的链接“/gone/”打不开")]);
    }

    [Fact]
    public void Of_many_pages_the_first_are_named()
    {
        var pages = string.Concat(Enumerable.Range(1, 6).Select(i => $"-- content/guide/p{i}.md --\n---\ntitle: 页{i}\n---\n"));

        TinySite.Check(pages + "-- themes/test/layouts/guide-page.sbn-html --\n<a href='/nowhere/'>x</a>\n").Diagnostics.Single(diagnostic => diagnostic.Code == "BRN0601")
            .Message.ShouldBe(("/guide/p1/ 上的链接“/nowhere/”打不开（/guide/p2/、/guide/p3/、/guide/p4/ 等另外 5 页也是）", "the link '/nowhere/' on /guide/p1/ leads nowhere (also on /guide/p2/, /guide/p3/, /guide/p4/ and 2 more)"));
    }

    [Fact]
    public void What_stands_in_the_source_is_shown_there() =>
        BuiltSite.Describe(Found("BRN0601", "{{ if page.summary }}<a href='{{ page.summary }}'>x</a>{{ end }}", "summary: /gone/")).ShouldStartWith("content/guide/a.md:3:10 BRN0601 ");

    [Fact]
    public void A_link_to_a_place_that_a_page_does_not_have() =>
        Found("BRN0602", "<a href='/guide/b/#nowhere'>x</a>").Message.Zh.ShouldStartWith("/guide/a/ 上的链接“/guide/b/#nowhere”");

    [Theory]
    [InlineData("<a href='/guide/b/#here'>x</a><p id='here'></p><a href='#top'>x</a><a href='b/../../b/?q=1#%68ere'>x</a>")]
    [InlineData("<a href='https://example.com/nowhere/'>x</a><a href='mailto:a@example.org'>x</a><a href='tel:0579'>x</a><a href='//example.com/'>x</a>")]
    [InlineData("<img src='data:image/png;base64,AA' alt=''>")]
    [InlineData("<img src='/x.svg' srcset='/x.svg 1x, data:image/png;base64,AA 2x' alt=''><svg><use href='/x.svg#icon'/></svg><video poster='/x.svg'></video>")]
    [InlineData("<template><a href='/filled-in-by-a-script/'>x</a></template><!-- <a href='/comment/'> --><svg><title>x</title><g id='g'/><use href='#g'/></svg>")]
    [InlineData("<form data-index-href='/data/search/index.bin'></form>")]
    public void Links_that_lead_somewhere_or_out_of_the_site_are_right(string html) =>
        TinySite.Check(Guide(html, "")).Codes.Intersect(["BRN0601", "BRN0602"]).ShouldBeEmpty();

    [Fact]
    public void A_picture_of_a_template_without_a_text() => Found("BRN0603", "<img src='/x.svg'><img src='/x.svg' alt=''>").Message.Zh.ShouldStartWith("/guide/a/ 上的图片“/x.svg”没有 alt");

    [Fact]
    public void Headings_that_skip_a_level_between_template_and_text() =>
        Found("BRN0604", "<h1>标题</h1><h2>一</h2><h4>二</h4>", "summary: 有一有二").Message.Zh.ShouldBe("/guide/a/ 上的标题“二”是 h4，前一个是 h2（/guide/b/ 也是）");

    [Theory]
    [InlineData("{{ page.content }}", "## 做法\n\n内容", "BRN0604", "content/guide/a.md:7:1 BRN0604 ")]
    [InlineData("<h1>标题</h1>{{ page.content }}", "[做法](https://example.org/gone/)", "BRN0601", "content/guide/a.md:7:6 BRN0601 ")]
    public void A_heading_or_a_link_is_shown_where_it_stands_and_not_where_its_words_come_first(string html, string body, string code, string place) =>
        BuiltSite.Describe(TinySite.Check(Guide(html, "summary: 做法\n# https://example.org/gone/", "\n" + body)).Diagnostics.First(diagnostic => diagnostic.Code == code)).ShouldStartWith(place);

    [Fact]
    public void A_level_that_is_skipped_in_the_text_alone_is_told_once() =>
        TinySite.Check(Guide("<h1>标题</h1>{{ page.content }}", "", "\n## 一\n\n#### 二\n\n内容")).Codes.Where(code => code is "BRN0211" or "BRN0604").ShouldBe(["BRN0211"]);

    [Fact]
    public void A_page_that_no_other_page_links_to()
    {
        const string layout = "{{ if page.summary }}<a href='/guide/b/'>x</a>{{ end }}<a href='/guide/a/'>self or other</a>";

        var orphans = TinySite.Check(Guide(layout, "")).Diagnostics.Where(diagnostic => diagnostic.Code == "BRN0605").ToArray();

        orphans.ShouldHaveSingleItem().Message.Zh.ShouldBe("没有任何页面链接到 /guide/b/");
        TinySite.Check(Guide(layout, "summary: 有")).Codes.ShouldNotContain("BRN0605");
    }

    [Fact]
    public void A_picture_that_is_too_large_when_it_is_published()
    {
        var files = TinySite.Parse(Settings("check: { max_image: 0.01 }"));
        files["content/x.svg"] = Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' width='8' height='6'><desc>{new string('x', 20_000)}</desc></svg>");
        files["content/y.svg"] = Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' width='8' height='6'/>");

        TinySite.Check(new MemorySiteFolder(files)).Diagnostics.Where(diagnostic => diagnostic.Code == "BRN0660").ShouldHaveSingleItem().Place.Source.Path.ShouldBe("content/x.svg");
    }

    [Fact]
    public void Sources_are_checked_though_errors_keep_the_pages_from_being_rendered() =>
        Editor.Check("---\ntitle: 某支部\nslogn: 口号\n---\n走进社区，，义诊\n").Select(diagnostic => diagnostic.Code).ShouldBe(["BRN0102", "BRN0671"]);

    [Fact]
    public void One_thread_and_many_find_the_same_in_the_same_order()
    {
        var files = Guide("<a href='/nowhere/'>x</a>", "summary: 近504名，，");

        TinySite.Check(files, options => options with { Jobs = 8 }).Diagnostics.Select(BuiltSite.Describe)
            .ShouldBe(TinySite.Check(files, options => options with { Jobs = 1 }).Diagnostics.Select(BuiltSite.Describe));
    }

    private static Diagnostic Found(string code, string html, string keys = "") => TinySite.Check(Guide(html, keys)).Diagnostics.Where(diagnostic => diagnostic.Code == code).ShouldHaveSingleItem();

    /// <summary>Two pages of the guide, whose layout is <paramref name="html"/>; the first has further <paramref name="keys"/> and a <paramref name="body"/>.</summary>
    private static string Guide(string html, string keys, string body = "") =>
        $"""
        -- content/x.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>
        -- content/guide/a.md --
        ---
        title: 甲
        {keys}
        ---
        {body}
        -- content/guide/b.md --
        ---
        title: 乙
        ---
        -- themes/test/layouts/guide-page.sbn-html --
        {html}
        -- themes/test/layouts/guide.sbn-html --
        <a href="/guide/a/">甲</a>
        """;

    private static string Settings(string check) => $"-- site.yml --\ntitle: 测试网站\nbase_url: https://example.org/\ntheme: test\n{check}\n";
}
