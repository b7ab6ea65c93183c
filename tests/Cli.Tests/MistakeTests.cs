namespace BrandShowcase.Cli.Tests;

/// <summary>Ten mistakes that staff really make, each in a file of its own.</summary>
public sealed class MistakeTests
{
    private const string Folder = "content/hospitals/weinan-second/branches";

    private static readonly (string File, string Text, string Header, string Remedy)[] Mistakes =
    [
        ("m01.md", "---\ntitle: 甲支部\nslogn: 放心用药\n---\n", "m01.md:3:1: 错误 BRN0102：未知的字段“slogn”", "是不是想写“slogan”？"),
        ("m02.md", "---\ntitle：乙支部\n---\n", "m02.md:2:6: 错误 BRN0053：", "半角"),
        ("m03.md", "---\ntitle: 丙支部\nsecretary:\n\tname: 某某\n---\n", "m03.md:4:1: 错误 BRN0056：", "空格"),
        ("m04.md", "---\ntitle: 丁支部\n\n## 做法\n", "m04.md:3:1: 错误 BRN0051：", "---"),
        ("m05.md", "---\ntitle: 戊支部\nsources: [{ title: 报道, date: 2023-02-30 }]\n---\n", "m05.md:3:30: 错误 BRN0106：", "日期"),
        ("m06.md", "---\ntitle: 己支部\ncategory: clinic\n---\n", "m06.md:3:11: 错误 BRN0105：", "clinical"),
        ("m07.md", "---\ntitle: 庚支部\n---\n\n见[内科](branch-99.md)。\n", "m07.md:5:7: 错误 BRN0250：", "branch-"),
        ("m08.md", "---\ntitle: 辛支部\n---\n\n每周义诊<br>两次。\n", "m08.md:5:5: 错误 BRN0200：", "Markdown"),
        ("m09.md", "---\ntitle: 壬支部\n---\n\n[报名](javascript:alert(1))\n", "m09.md:5:6: 错误 BRN0201：", "https"),
        ("m10.md", "---\ntitle: 癸支部\ntitle: 癸支部\n---\n", "m10.md:3:1: 错误 BRN0065：", "title"),
    ];

    [Fact]
    public async Task Ten_mistakes_in_ten_files_are_all_reported_in_one_run_and_nothing_is_published()
    {
        using var site = TestSite.CopySample();
        await site.RunAsync("build");
        var published = site.Published();
        foreach (var (file, text, _, _) in Mistakes)
            site.Put($"{Folder}/{file}", text);

        var result = await site.RunAsync("build");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldBeEmpty();
        var reports = result.Error.Split("\n\n");
        reports.Length.ShouldBe(Mistakes.Length + 1, result.Error);
        foreach (var (report, mistake) in reports.Zip(Mistakes))
        {
            report.ShouldStartWith($"{Folder}/{mistake.Header}");
            report.ShouldContain("\n   | ");
            report.ShouldContain("^");
            report[report.IndexOf('^')..].ShouldContain(mistake.Remedy);
        }
        reports[^1].ShouldBe("10 个错误，0 个警告。\n什么也没有发布，原有网站保持不变。\n");
        site.Published().ShouldBe(published);
        site.Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_check_finds_them_too_and_writes_nothing()
    {
        using var site = TestSite.CreateTiny();
        site.Put("content/hospitals/h/branches/m01.md", Mistakes[0].Text);
        var before = Directory.EnumerateFileSystemEntries(site.Folder, "*", SearchOption.AllDirectories).ToArray();

        var result = await site.RunAsync("check", "--lang", "en");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldBe(
            """
            content/hospitals/h/branches/m01.md:3:1: error BRN0102: unknown key 'slogn'
               |
             3 | slogn: 放心用药
               | ^^^^^ did you mean 'slogan'?

            1 error, 0 warnings.

            """);
        Directory.EnumerateFileSystemEntries(site.Folder, "*", SearchOption.AllDirectories).ShouldBe(before);
    }

    [Fact]
    public async Task A_check_of_a_sound_site_says_so_and_writes_nothing()
    {
        using var site = TestSite.CreateTiny();

        var result = await site.RunAsync("check");

        result.ExitCode.ShouldBe(0);
        result.Error.ShouldBeEmpty();
        result.Output.ShouldMatch(@"^检查了 \d+ 页，用时 \d+\.\d\d 秒，没有错误。\n");
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Fact]
    public async Task A_warning_does_not_keep_the_site_from_being_published()
    {
        using var site = TestSite.CreateTiny();
        site.Put("content/notes.txt", "备忘");

        var result = await site.RunAsync("build");

        result.ExitCode.ShouldBe(0);
        result.Error.ShouldStartWith("content/notes.txt: 警告 BRN0006：");
        result.Error.ShouldEndWith("\n1 个警告。\n");
        site.Has("index.html").ShouldBeTrue();
    }

    [Fact]
    public async Task Colours_are_for_terminals_and_can_be_refused()
    {
        using var site = TestSite.CreateTiny();
        site.Put("content/hospitals/h/branches/m01.md", Mistakes[0].Text);

        const string red = "\u001b[1;31m";
        (await OnTerminalAsync("")).ShouldContain(red);
        (await OnTerminalAsync(" --no-color")).ShouldNotContain(red);
        (await OnTerminalAsync("", ("NO_COLOR", "1"))).ShouldNotContain(red);

        async Task<string> OnTerminalAsync(string options, params (string, string)[] environment)
        {
            var command = $"{string.Join(' ', RunningProgram.Command)} check{options}";
            using var program = RunningProgram.StartProcess(site.Folder, ["script", "-qec", command, "/dev/null"], environment);
            var result = await program.FinishAsync();
            result.ExitCode.ShouldBe(1);
            result.Output.ShouldContain("BRN0102");
            return result.Output;
        }
    }
}
