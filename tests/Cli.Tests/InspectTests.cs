using System.Text.Json;

namespace BrandShowcase.Cli.Tests;

/// <summary><c>list</c>, <c>stats</c> and <c>explain page</c>, on a site of two branches and an activity.</summary>
public sealed class InspectTests
{
    [Fact]
    public async Task Pages_are_listed_a_line_each_or_as_JSON()
    {
        using var site = CreateSite();

        var drafts = await site.RunAsync("list", "drafts");
        var scheduled = await site.RunAsync("list", "scheduled", "--clock", "2024-07-01", "--json");

        drafts.ExitCode.ShouldBe(0, drafts.Error);
        drafts.Output.ShouldBe("/hospitals/h/branches/c/  新支部  content/hospitals/h/branches/c.md（草稿）\n");
        var page = JsonDocument.Parse(scheduled.Output).RootElement.EnumerateArray().ShouldHaveSingleItem();
        page.GetProperty("address").GetString().ShouldBe("/hospitals/h/activities/a/");
        page.GetProperty("state").GetString().ShouldBe("scheduled");
        page.GetProperty("day").GetString().ShouldBe("2024-08-01");
    }

    [Fact]
    public async Task Pages_words_and_completeness_are_counted()
    {
        using var site = CreateSite();

        var table = await site.RunAsync("stats", "--clock", "2024-07-01");
        var json = await site.RunAsync("stats", "--clock", "2024-08-01", "--json");

        table.ExitCode.ShouldBe(0, table.Error);
        table.Output.ShouldEndWith("\n\n支部  活动  字数  完整度  医院\n   1     0    21     14%  某医院\n");
        table.Output.ShouldContain("草稿 1 页");
        var hospital = JsonDocument.Parse(json.Output).RootElement.GetProperty("hospitals").EnumerateArray().ShouldHaveSingleItem();
        hospital.GetProperty("activities").GetInt32().ShouldBe(1);
        hospital.GetProperty("completeness").GetDecimal().ShouldBe(0.14m);
    }

    [Fact]
    public async Task A_page_is_explained_with_its_values_and_what_leads_to_it()
    {
        using var site = CreateSite();

        var result = await site.RunAsync("explain", "page", "content/hospitals/h/branches/b.md");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldBe(
            """
            /hospitals/h/branches/b/  某支部
            文件：content/hospitals/h/branches/b.md
            种类：branch，所以布局叫 layouts/branch.sbn-html
            依次找过：
              ✓ themes/xinglin/layouts/branch.sbn-html（用的是它）
            各个值从哪里来：
              branch.title: 某支部（第 2 行）
              branch.url: /hospitals/h/branches/b/（文件所在的位置）
              branch.brand: 暖心（第 3 行）
              branch.name: 暖心（第 3 行 brand）
              branch.mark: 暖心（第 3 行 brand，取开头的字）
              branch.achievements.empty: true（一项也没有写）
              branch.hospital: 某医院（文件所在的文件夹）
              branch.activities: 义诊（活动的 branches 字段写了它）
              branch.tags: 义诊、科普（第 4 行）
              page.kind: branch（页面的种类）
              page.title: 某支部（第 2 行）
              page.url: /hospitals/h/branches/b/（文件所在的位置）
              page.permalink: https://www.example.org/hospitals/h/branches/b/（site.yml 第 2 行 base_url，加上这一页的地址）
              page.description: 支部有 30 张床。（正文，第 8 行起）
              page.content: <p>支部有 30 张床。</p>（正文，第 8 行起）
              page.breadcrumbs: 首页、医院、某医院（上级页面，由文件所在的文件夹决定）
              page.next: 新支部（同类页面的顺序：order 或日期，没有就按文件名）
              page.office: 宣传科（site.yml 第 3 行 office）
              page.tags: 义诊、科普（第 4 行）
              page.structured_data: {@context: "https://schema.org", @type: "WebPage", name: "某支部", url: "https://ww…（由这一页的各个字段组成）
              page.listed: true（页面的种类）
              page.is_home: false（页面的种类）
            没有值：branch.slogan、branch.connotation、branch.pillars、branch.connotation_figure、branch.secretary、branch.category、branch.since、branch.versions、branch.version_figure、branch.members、branch.achievements.sentences、branch.achievements.metrics、branch.achievements.honours、branch.practices、branch.goals、branch.programmes、branch.posts、branch.partners、branch.rating、branch.channels、branch.logo、branch.cover、page.summary、page.toc、page.navigation、page.previous、page.sources、page.notes、page.updated、page.updated_datetime、page.extra
            生成网站时才有：page.card、page.poster_url
            固定的文字，如“待补充”，来自 themes/xinglin/strings/zh-CN.yml
            这些页面在正文或字段里提到它：
              /hospitals/h/activities/a/  义诊  content/hospitals/h/activities/a.md

            """);
    }

    [Theory]
    [InlineData("list", "pages")]
    [InlineData("stats")]
    public async Task Outside_of_a_site_there_is_nothing_to_tell(params string[] arguments)
    {
        using var nowhere = TestSite.CreateEmpty();

        var result = await nowhere.RunAsync(arguments);

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("BRN0010");
        result.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("list", "drafts")]
    [InlineData("stats", "--json")]
    [InlineData("explain", "page", "/hospitals/h/branches/b/")]
    public async Task What_could_not_be_read_is_told_beside_the_rest(params string[] arguments)
    {
        using var site = CreateSite();
        site.Put("content/hospitals/h/branches/d.md", "---\ntitle: [\n---\n");

        var result = await site.RunAsync(arguments);

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("content/hospitals/h/branches/d.md");
        result.Output.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_could_steer_a_terminal_is_not_printed()
    {
        using var site = CreateSite();
        site.Put("content/hospitals/h/branches/b.md", "---\ntitle: 某支部\n\"a\\e[31m\\u202Eb\": c\n---\n");

        var result = await site.RunAsync("explain", "page", "/hospitals/h/branches/b/");

        result.Output.ShouldContain("a\uFFFD[31m\uFFFDb: c");
        (result.Output + result.Error).ShouldNotContain("\u001B", Case.Sensitive);
    }

    [Fact]
    public async Task Programs_get_a_page_as_JSON_and_nothing_else()
    {
        using var site = CreateSite();

        var page = await site.RunAsync("explain", "page", "public/hospitals/h/branches/b/index.html", "--json");
        var layout = await site.RunAsync("explain", "layout", "/hospitals/", "--json");

        page.ExitCode.ShouldBe(0, page.Error);
        JsonDocument.Parse(page.Output).RootElement.GetProperty("chosen").GetString().ShouldBe("themes/xinglin/layouts/branch.sbn-html");
        layout.ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task GitHub_knows_no_number_of_an_application()
    {
        using var site = CreateSite();

        var result = await site.RunAsync("cms", "--backend", "github", "--repo", "a/b", "--app-id", "x1");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("--app-id");
    }

    private static TestSite CreateSite()
    {
        var site = TestSite.CreateTiny();
        site.Put("site.yml", "title: 小站\nbase_url: https://www.example.org/\noffice: 宣传科\n");
        site.Put("content/hospitals/h/branches/b.md", "---\ntitle: 某支部\nbrand: 暖心\ntags: [义诊,\n  科普]\n---\n\n支部有 30 张床。\n");
        site.Put("content/hospitals/h/branches/c.md", "---\ntitle: 新支部\ndraft: true\n---\n");
        site.Put("content/hospitals/h/activities/a.md", "---\ntitle: 义诊\npublish_on: 2024-08-01\nbranches: [b]\n---\n");
        return site;
    }
}
