namespace BrandShowcase.Site.Tests.Plan;

public sealed class PlanTests
{
    private const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>""";

    [Fact]
    public void Two_pages_that_differ_only_in_case_name_both_sources()
    {
        var mistake = TinySite.Build("-- content/guide/a.md --\n---\ntitle: 甲\n---\n-- content/guide/A.md --\n---\ntitle: 乙\n---\n").ShouldOnlyReport("content/guide/a.md BRN0401");
        mistake.Message.Zh.ShouldContain("只有大小写不同的 guide/A/index.html");
        mistake.Related.Single().Place.Source.Path.ShouldBe("content/guide/A.md");
    }

    [Theory]
    [InlineData("/guide/")]
    [InlineData("/guide/index.html")]
    [InlineData("/GUIDE/")]
    [InlineData("/feed.xml/../guide.html", "BRN0404")]
    [InlineData("/sitemap.xml/index.html", "BRN0401")]
    public void An_alias_at_the_place_of_a_page_is_reported(string alias, string code = "BRN0401") =>
        TinySite.Build($"-- content/guide/a.md --\n---\ntitle: 甲\naliases: {alias}\n---\n").Codes.ShouldBe([code]);

    [Theory]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("/index.html")]
    public void An_alias_at_the_root_is_reported(string alias) =>
        TinySite.Build($"-- content/guide/a.md --\n---\ntitle: 甲\naliases: {alias}\n---\n").Diagnostics.ShouldHaveSingleItem().Place.Source.Path.ShouldBe("content/guide/a.md");

    [Theory]
    [InlineData("/../x/")]
    [InlineData("/a/../../x.html")]
    [InlineData("/a//b/")]
    [InlineData("/./a/")]
    public void An_alias_cannot_leave_the_output_folder(string alias) =>
        TinySite.Build($"-- content/guide/a.md --\n---\ntitle: 甲\naliases: {alias}\n---\n").ShouldOnlyReport("content/guide/a.md:3:10 BRN0404");

    [Fact]
    public void A_tag_of_dots_cannot_leave_the_output_folder() =>
        TinySite.Build("-- content/guide/a.md --\n---\ntitle: 甲\ntags: [..]\n---\n").ShouldOnlyReport("content/guide/a.md:3:7 BRN0402");

    [Theory]
    [InlineData("a\\\\b")]
    [InlineData("a:b")]
    [InlineData("50%")]
    [InlineData("a?")]
    [InlineData("con")]
    [InlineData("LPT1")]
    [InlineData("尾点.")]
    public void A_tag_that_no_address_can_hold_is_reported(string tag) =>
        TinySite.Build($"-- content/guide/a.md --\n---\ntitle: 甲\ntags: [\"{tag}\"]\n---\n").Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BRN0402");

    [Fact]
    public void A_tag_with_a_slash_is_one_folder() =>
        TinySite.Build("-- content/guide/a.md --\n---\ntitle: 甲\ntags: [a/b]\n---\n").CleanText("tags/a-b/index.html").ShouldContain("a/b");

    [Theory]
    [InlineData("content/guide/con.md")]
    [InlineData("content/guide/aux.b.md")]
    [InlineData("content/guide/a b .md")]
    [InlineData("content/guide/ab..md")]
    [InlineData("content/guide/a#b.md")]
    [InlineData("content/guide/a|b.md")]
    public void A_file_name_that_some_system_cannot_store_is_reported(string path) =>
        TinySite.Build($"-- {path} --\n---\ntitle: 甲\n---\n").ShouldOnlyReport($"{path} BRN0402");

    [Theory]
    [InlineData("content/guide/a\\b.md", "---\ntitle: 甲\n---\n")]
    [InlineData("content/guide/a\u0001b.md", "---\ntitle: 甲\n---\n")]
    [InlineData("content/a\\b.svg", Svg)]
    [InlineData("content/a\u0001b.svg", Svg)]
    public void A_file_name_that_no_output_path_can_hold_is_reported(string path, string text) =>
        TinySite.Build($"-- {path} --\n{text}").ShouldOnlyReport($"{path} BRN0402");

    [Fact]
    public void A_name_beyond_the_limit_of_file_systems_is_reported() =>
        TinySite.Build($"-- content/guide/{new string('长', 90)}.md --\n---\ntitle: 甲\n---\n").Codes.ShouldBe(["BRN0402"]);

    [Fact]
    public void A_file_where_a_page_needs_a_folder_is_reported()
    {
        var site = TinySite.Build($"-- content/guide/a.svg --\n{Svg}\n-- content/guide/a.svg.md --\n---\ntitle: 甲\n---\n");
        site.Codes.ShouldBe(["BRN0401"]);
        site.Diagnostics[0].Message.Zh.ShouldContain("已经是一个文件");
    }

    [Fact]
    public void A_navigation_link_without_a_page_is_reported_with_the_nearest() =>
        TinySite.Build("-- site.yml --\ntitle: 测试\nbase_url: https://example.org/\ntheme: test\nnavigation:\n  - { title: 医院, url: /hospital/ }\n")
            .ShouldOnlyReport("site.yml:5:23 BRN0403").Help!.Value.Zh.ShouldContain("/hospitals/");

    [Theory]
    [InlineData("/old/page/", "old/page/index.html")]
    [InlineData("/old/page", "old/page/index.html")]
    [InlineData("/old.html", "old.html")]
    [InlineData("/旧页/", "旧页/index.html")]
    public void An_alias_becomes_a_page_that_leads_on(string alias, string path) =>
        TinySite.Build($"-- content/guide/a.md --\n---\ntitle: 甲\naliases: {alias}\n---\n").CleanText(path).ShouldContain("to /guide/a/");

    [Fact]
    public void A_list_page_may_have_aliases_and_tags_too()
    {
        var site = TinySite.Build("-- content/guide/index.md --\n---\ntitle: 指南\naliases: /help/\ntags: [入门]\n---\n");
        site.CleanText("help/index.html").ShouldContain("to /guide/");
        site.Text("tags/入门/index.html").ShouldContain("入门");
    }

    [Fact]
    public void Pages_are_counted_without_the_other_files()
    {
        var site = TinySite.Build("");
        site.Pages.ShouldBe(site.Files.Keys.Count(path => path.EndsWith(".html", StringComparison.Ordinal)));
    }
}
