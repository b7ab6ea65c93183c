namespace BrandShowcase.Cli.Tests;

public sealed class ExplainTests
{
    [Fact]
    public async Task A_code_is_explained_in_Chinese()
    {
        var result = await RunAsync("BRN0102");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldStartWith("BRN0102（错误）：未知的字段\n\n");
        result.Output.Split('\n').Length.ShouldBeGreaterThan(4);
    }

    [Fact]
    public async Task A_code_is_explained_in_English_whatever_its_case()
    {
        var result = await RunAsync("brn0102", "--lang", "en");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldStartWith("BRN0102 (error): ");
    }

    [Fact]
    public async Task A_code_that_does_not_exist_suggests_the_nearest()
    {
        var result = await RunAsync("BRN102");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("没有代码“BRN102”。是不是想查 BRN");
    }

    [Fact]
    public async Task A_word_that_is_nothing_like_a_topic_lists_what_there_is() =>
        (await RunAsync("nonsense")).Error.ShouldContain("可以查：错误代码（如 BRN0102）、fields、");

    [Theory]
    [InlineData("fields", "| `secretary` | 常用 |")]
    [InlineData("template-data", "branch")]
    [InlineData("template-functions", "string.")]
    public async Task What_pages_and_templates_can_use_is_listed(string topic, string name)
    {
        var result = await RunAsync(topic);

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain(name);
    }

    [Fact]
    public async Task The_layout_of_a_page_is_named_with_all_places_that_were_looked_at()
    {
        using var site = TestSite.CreateTiny();
        site.Put("site.yml", "title: 小站\nbase_url: https://www.example.org/\ntheme: mine\n");
        site.Put("themes/mine/theme.yml", "extends: xinglin\n");
        site.Put("themes/mine/layouts/hospital.sbn-html", "<p>{{ hospital.title }}</p>\n");

        var branch = await site.RunAsync("explain", "layout", "/hospitals/h/branches/b/");
        var hospital = await site.RunAsync("explain", "layout", "content/hospitals/h/index.md", "--lang", "en");

        branch.ExitCode.ShouldBe(0, branch.Error);
        branch.Output.ShouldContain("文件：content/hospitals/h/branches/b.md");
        branch.Output.ShouldContain("    themes/mine/layouts/branch.sbn-html\n  ✓ themes/xinglin/layouts/branch.sbn-html（用的是它）\n");
        hospital.Output.ShouldContain("kind: hospital, so its layout is layouts/hospital.sbn-html\ntried in this order:\n  ✓ themes/mine/layouts/hospital.sbn-html (chosen)\n");
        hospital.Output.ShouldNotContain("xinglin");
    }

    [Theory]
    [InlineData("/hospital/")]
    [InlineData("hospital")]
    public async Task A_page_that_does_not_exist_suggests_the_nearest(string page)
    {
        using var site = TestSite.CreateTiny();

        var result = await site.RunAsync("explain", "layout", page);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("是不是 /hospitals/？");
    }

    [Theory]
    [InlineData("layout")]
    [InlineData("BRN0102", "/hospitals/")]
    public async Task A_page_is_named_for_a_layout_and_for_nothing_else(params string[] arguments) =>
        (await RunAsync(arguments)).ExitCode.ShouldBe(2);

    private static async Task<ProgramResult> RunAsync(params string[] arguments)
    {
        using var nowhere = TestSite.CreateEmpty();
        return await nowhere.RunAsync(["explain", .. arguments]);
    }
}
