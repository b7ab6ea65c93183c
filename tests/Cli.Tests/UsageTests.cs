namespace BrandShowcase.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("bulid", "不认识“bulid”。是不是想写“build”？")]
    [InlineData("build --jbos 3", "不认识“--jbos”。是不是想写“--jobs”？")]
    [InlineData("build extra", "不认识“extra”。")]
    [InlineData("build --jobs 0", "--jobs 要写 1 到 1024 的整数，而不是“0”")]
    [InlineData("build --jobs", "--jobs 后面要写值")]
    [InlineData("build --jobs 1 --jobs 2", "--jobs 只能写一次")]
    [InlineData("build --clock 2025-02-30", "--clock 要写日期，如 2025-01-01，而不是“2025-02-30”")]
    [InlineData("build --base-url brands", "--base-url 要写以 http:// 或 https:// 开头的网址，而不是“brands”")]
    [InlineData("serve --port 70000", "--port 要写 1 到 65535 的整数，而不是“70000”")]
    [InlineData("new", "缺少 <种类>")]
    [InlineData("new branch", "缺少 <名称>")]
    [InlineData("new brnach 支部", "没有“brnach”，是不是“branch”？")]
    [InlineData("new page 某页", "没有“page”，可以是 hospital、branch、activity、route、consortium")]
    [InlineData("new branch 支部 --slug ../../outside", "--slug 只能用小写字母、汉字、数字、连字符和下划线，而不是“../../outside”")]
    [InlineData("new branch 支部 --slug index", "--slug 只能用")]
    [InlineData("new activity 义诊 --date 昨天", "--date 要写日期，如 2025-01-01，而不是“昨天”")]
    [InlineData("new branch 支部 --date 2025-01-01", "--date 不能用在这里")]
    [InlineData("new hospital 医院 --hospital h", "--hospital 不能用在这里")]
    [InlineData("list", "缺少 <清单>")]
    [InlineData("list draft", "没有“draft”，是不是“drafts”？")]
    [InlineData("explain", "缺少 <代码或题目>")]
    [InlineData("check --lang fr", "--lang 只能是 zh 或 en，而不是“fr”")]
    public async Task A_wrong_command_line_is_explained_and_nothing_is_done(string arguments, string explanation)
    {
        using var site = TestSite.CreateTiny();

        var result = await site.RunAsync(arguments.Split(' '));

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(explanation);
        result.Error.ShouldContain("用法见 brandshowcase --help");
        result.Output.ShouldBeEmpty();
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Theory]
    [InlineData("build --jbos 3", "Unknown: '--jbos'. Did you mean '--jobs'?")]
    [InlineData("build --jobs", "Wrong usage: --jobs needs a value")]
    [InlineData("serve --port x", "Wrong usage: --port takes a number from 1 to 65535, not 'x'")]
    [InlineData("explain", "Wrong usage: <code or topic> is missing")]
    public async Task It_is_explained_in_English_on_request(string arguments, string explanation)
    {
        using var site = TestSite.CreateTiny();

        var result = await site.RunAsync([.. arguments.Split(' '), "--lang=en"]);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldBe($"{explanation}\nSee brandshowcase --help\n");
    }
}
