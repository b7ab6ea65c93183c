namespace BrandShowcase.Site.Tests.Load;

public sealed class ContentLayoutTests
{
    [Theory]
    [InlineData("content/hospitals/a.md", "hospitals/a/index.html")]
    [InlineData("content/hospitals/a/index.md", "hospitals/a/index.html")]
    [InlineData("content/consortia/a/index.md", "consortia/a/index.html")]
    [InlineData("content/routes/a.md", "routes/a/index.html")]
    [InlineData("content/guide/a.md", "guide/a/index.html")]
    [InlineData("content/guide/a/index.md", "guide/a/index.html")]
    [InlineData("content/guide.md", "guide/index.html")]
    [InlineData("content/matrix/index.md", "matrix/index.html")]
    [InlineData("content/guide/写作.MD", "guide/写作/index.html")]
    public void A_file_and_a_folder_with_an_index_are_the_same_page(string path, string output) =>
        TinySite.Build($"-- {path} --\n---\ntitle: 甲\n---\n").CleanText(output).ShouldContain("<title>甲</title>");

    [Theory]
    [InlineData("content/hospitals/a/branches/x.md", "hospitals/a/branches/x/index.html")]
    [InlineData("content/hospitals/a/branches/x/index.md", "hospitals/a/branches/x/index.html")]
    [InlineData("content/hospitals/a/activities/x.md", "hospitals/a/activities/x/index.html")]
    public void Branches_and_activities_stand_below_their_hospital(string path, string output) =>
        TinySite.Build($"-- content/hospitals/a.md --\n---\ntitle: 甲医院\n---\n-- {path} --\n---\ntitle: 乙\n---\n").CleanText(output).ShouldContain("<title>乙</title>");

    [Fact]
    public void An_activity_may_stand_below_a_consortium() =>
        TinySite.Build("-- content/consortia/c.md --\n---\ntitle: 丙\n---\n-- content/consortia/c/activities/x.md --\n---\ntitle: 丁\n---\n")
            .CleanText("consortia/c/activities/x/index.html").ShouldContain("<title>丁</title>");

    [Theory]
    [InlineData("content/about.md")]
    [InlineData("content/Index.md")]
    [InlineData("content/.md")]
    [InlineData("content/hospitals/a/b.md")]
    [InlineData("content/hospitals/a/branches/x/y.md")]
    [InlineData("content/consortia/c/branches/x.md")]
    [InlineData("content/guide/a/b.md")]
    public void A_file_where_no_page_belongs_is_reported(string path) =>
        TinySite.Build($"-- {path} --\n---\ntitle: 甲\n---\n").ShouldOnlyReport($"{path} BRN0004");

    [Fact]
    public void The_same_page_written_twice_names_both_files()
    {
        var mistake = TinySite.Build("-- content/guide/a.md --\n---\ntitle: 甲\n---\n-- content/guide/a/index.md --\n---\ntitle: 乙\n---\n")
            .Diagnostics.Single(diagnostic => diagnostic.Code == "BRN0005");
        mistake.Place.Source.Path.ShouldBe("content/guide/a/index.md");
        mistake.Related.Single().Place.Source.Path.ShouldBe("content/guide/a.md");
    }

    [Theory]
    [InlineData("content/hospitals/a/branches/x.md", "content/hospitals/a/index.md")]
    [InlineData("content/consortia/c/activities/x.md", "content/consortia/c/index.md")]
    public void A_folder_without_the_page_it_belongs_to_is_reported_once(string path, string missing) =>
        TinySite.Build($"-- {path} --\n---\ntitle: 甲\n---\n-- {path.Replace("x.md", "y.md", StringComparison.Ordinal)} --\n---\ntitle: 乙\n---\n")
            .ShouldOnlyReport($"{missing} BRN0010");

    [Theory]
    [InlineData("site.yml", "--site")]
    [InlineData("content/index.md", "请新建 content/index.md")]
    [InlineData("themes/test/theme.yml", "site.yml 的 theme")]
    [InlineData("themes/test/strings/zh-CN.yml", "请新建 themes/test/strings/zh-CN.yml")]
    [InlineData("themes/test/layouts/branch.sbn-html", "请新建 themes/test/layouts/branch.sbn-html")]
    public void A_file_that_every_site_has_is_missed_by_name(string path, string help)
    {
        var files = TinySite.Parse("");
        files.Remove(path);
        var site = TinySite.Build(new BrandShowcase.Site.Load.MemorySiteFolder(files));
        site.Diagnostics.First(diagnostic => diagnostic.Code == "BRN0010" && diagnostic.Place.Source.Path == path).Help!.Value.Zh.ShouldContain(help);
        site.Pages.ShouldBeNull();
    }

    [Fact]
    public void List_pages_have_titles_without_a_file_and_take_them_from_the_navigation()
    {
        var site = TinySite.Build(
            """
            -- site.yml --
            title: 测试
            base_url: https://example.org/
            theme: test
            navigation:
              - { title: 支部矩阵, url: /matrix/ }
            """);
        site.CleanText("matrix/index.html").ShouldContain("<title>支部矩阵</title>");
        site.Text("hospitals/index.html").ShouldContain("<title>医院</title>");
    }

    [Fact]
    public void The_page_of_missing_addresses_stands_at_the_root() =>
        TinySite.Build("").Files.Keys.ShouldContain("404.html");
}
