namespace BrandShowcase.Cli.Tests;

public sealed class NewTests
{
    [Fact]
    public async Task Each_kind_of_page_lies_in_its_place_and_passes_the_check_as_a_draft_and_published()
    {
        using var site = TestSite.CreateTiny();

        foreach (var (arguments, path) in new (string[] Arguments, string Path)[]
        {
            (["branch", "药学部党支部"], "content/hospitals/h/branches/yaoxuebudangzhibu.md"),
            (["activity", "社区义诊", "--date", "2024-06-01"], "content/hospitals/h/activities/shequyizhen.md"),
            (["route", "寻根之路"], "content/routes/xungenzhilu/index.md"),
            (["consortium", "某县医共体", "--slug", "county"], "content/consortia/county/index.md"),
            (["hospital", "某市“第二”医院: 东院", "--lang", "en"], "content/hospitals/moushi-dier-yiyuan-dongyuan/index.md"),
        })
        {
            var result = await site.RunAsync(["new", .. arguments]);

            result.ExitCode.ShouldBe(0, result.Error);
            result.Output.ShouldContain(path);
            result.Output.ShouldContain("serve --drafts");
            site.ReadSource(path).ShouldContain("\ndraft: true\n");
        }

        site.ReadSource("content/hospitals/h/activities/shequyizhen.md").ShouldContain("\ndate: 2024-06-01\n");
        site.ReadSource("content/routes/xungenzhilu/index.md").ShouldContain("\nhospital: h\n");
        var check = await site.RunAsync("check");
        (check.ExitCode, check.Error).ShouldBe((0, ""));
        var withDrafts = await site.RunAsync("check", "--drafts");
        withDrafts.ExitCode.ShouldBe(0, withDrafts.Error);
        withDrafts.Error.ShouldNotContain("错误");
    }

    [Fact]
    public async Task A_file_that_exists_is_named_and_left_as_it_was()
    {
        using var site = TestSite.CreateTiny();
        var before = site.ReadSource("content/hospitals/h/branches/b.md");

        var result = await site.RunAsync("new", "branch", "另一个支部", "--slug", "b");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("content/hospitals/h/branches/b.md: 错误 BRN0700：这个文件已经有了");
        site.ReadSource("content/hospitals/h/branches/b.md").ShouldBe(before);
    }

    [Fact]
    public async Task Outside_of_a_site_nothing_is_written()
    {
        using var nowhere = TestSite.CreateEmpty();

        var result = await nowhere.RunAsync("new", "hospital", "某医院");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("BRN0010");
        Directory.EnumerateFileSystemEntries(nowhere.Folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_activity_is_of_today_unless_it_is_said()
    {
        using var site = TestSite.CreateTiny();
        var before = DateOnly.FromDateTime(DateTime.Now);

        await site.RunAsync("new", "activity", "主题党日");

        var after = DateOnly.FromDateTime(DateTime.Now);
        var text = site.ReadSource("content/hospitals/h/activities/zhutidangri.md");
        new[] { before, after }.ShouldContain(day => text.Contains($"\ndate: {day:yyyy-MM-dd}\n"));
    }
}
