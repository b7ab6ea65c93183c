namespace BrandShowcase.Cli.Tests;

public sealed class HelpTests
{
    private static readonly string[] Commands = ["build", "serve", "new", "import", "check", "list", "stats", "schema", "cms", "explain"];

    [Fact]
    public async Task The_help_is_in_Chinese_and_names_every_command_with_an_example()
    {
        var help = await RunAsync("--help");

        help.ExitCode.ShouldBe(0);
        help.Error.ShouldBeEmpty();
        help.Output.ShouldContain("用法：");
        help.Output.ShouldContain("示例：");
        foreach (var command in Commands)
        {
            help.Output.ShouldContain($"\n  {command} ");
            help.Output.ShouldContain($"\n  brandshowcase {command}");
        }
    }

    [Fact]
    public async Task The_help_is_in_English_on_request()
    {
        var help = await RunAsync("--help", "--lang", "en");

        help.ExitCode.ShouldBe(0);
        help.Output.ShouldContain("Usage:");
        help.Output.ShouldContain("Examples:");
        help.Output.ShouldAllBe(character => character < '\u2e80', "no Chinese");
    }

    [Fact]
    public async Task Without_a_command_the_help_says_what_there_is() =>
        (await RunAsync()).ShouldBe(await RunAsync("--help"));

    [Theory]
    [InlineData("build", "--output", "--force", "--drafts", "--future", "--clock", "--jobs", "--base-url", "--offline")]
    [InlineData("new", "hospital", "--hospital", "--consortium", "--slug", "--date")]
    [InlineData("serve", "--port", "--open", "--host", "--poll", "--no-reload", "--drafts")]
    [InlineData("check", "--drafts", "--clock", "--base-url")]
    [InlineData("list", "orphans", "--json", "--clock")]
    [InlineData("stats", "--json", "--clock")]
    [InlineData("cms", "--backend", "--repo", "--branch", "--api-root", "--sign-in-url", "--app-id")]
    [InlineData("schema", "--output")]
    [InlineData("explain", "BRN0102")]
    public async Task The_help_of_a_command_names_its_options(string command, params string[] names)
    {
        var help = await RunAsync(command, "-h");

        help.ExitCode.ShouldBe(0);
        foreach (var name in names.Concat(["--site", "--lang", "--no-color"]))
            help.Output.ShouldContain(name);
    }

    [Theory]
    [InlineData("explain", "  brandshowcase explain <代码或题目> [<页面>] [选项]\n")]
    [InlineData("cms", "  brandshowcase cms --backend <github|gitlab|gitea> --repo <仓库> [选项]\n")]
    [InlineData("new", "  brandshowcase new <种类> <名称> [选项]\n")]
    public async Task The_usage_tells_what_must_be_written(string command, string usage) =>
        (await RunAsync(command, "--help")).Output.ShouldContain(usage);

    [Fact]
    public async Task The_version_is_one_line()
    {
        var version = await RunAsync("--version");

        version.ExitCode.ShouldBe(0);
        version.Output.ShouldMatch(@"^\d+\.\d+\.\d+\S*\n$");
    }

    private static async Task<ProgramResult> RunAsync(params string[] arguments)
    {
        using var nowhere = TestSite.CreateEmpty();
        return await nowhere.RunAsync(arguments);
    }
}
