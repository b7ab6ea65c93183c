namespace BrandShowcase.Cli.Tests;

public sealed class PictureTests
{
    [Fact]
    public async Task Without_libvips_beside_the_program_a_site_is_built_with_one_warning()
    {
        using var site = TestSite.CreateTiny();
        var program = Path.Join(site.Folder, "program");
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories).Where(file => !Path.GetFileName(file).Contains("vips", StringComparison.Ordinal)))
        {
            var copy = Path.Join(program, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        using var running = RunningProgram.StartProcess(site.Folder, ["dotnet", Path.Join(program, "brandshowcase.dll"), "build"]);
        var result = await running.FinishAsync();

        result.ExitCode.ShouldBe(0);
        result.Error.Split("BRN").Length.ShouldBe(2);
        result.Error.ShouldContain("BRN0021");
        site.Read("index.html").ShouldNotContain("og:image");
    }

    [Fact]
    public async Task Without_a_Chinese_font_share_cards_are_left_out_with_a_warning_that_names_a_package()
    {
        using var site = TestSite.CreateTiny();
        site.Put("fonts.conf", "<?xml version=\"1.0\"?><fontconfig/>");

        using var running = RunningProgram.StartProcess(site.Folder, [.. RunningProgram.Command, "build"], ("FONTCONFIG_FILE", Path.Join(site.Folder, "fonts.conf")));
        var result = await running.FinishAsync();

        result.ExitCode.ShouldBe(0);
        result.Error.Split("BRN").Length.ShouldBe(2);
        result.Error.ShouldContain("BRN0022");
        result.Error.ShouldContain("fonts-noto-cjk");
        site.Read("index.html").ShouldNotContain("og:image");
    }

    [Fact]
    public async Task With_a_font_every_page_names_the_card_that_shared_links_show()
    {
        using var site = TestSite.CreateTiny();

        (await site.RunAsync("build")).Error.ShouldBeEmpty();

        site.Read("hospitals/h/index.html").ShouldMatch("<meta property=\"og:image\" content=\"https://www.example.org/assets/cards/[0-9a-f]{16}.png\">");
    }

    [Fact]
    public async Task Check_keeps_what_it_drew_for_the_next_build_and_writes_nothing_else()
    {
        using var site = TestSite.CreateTiny();
        var before = Files();

        await site.RunAsync("check");
        var drawn = Files().Except(before).ToArray();
        drawn.ShouldNotBeEmpty();
        drawn.ShouldAllBe(path => path.StartsWith(Path.Join(site.Folder, ".brandshowcase", "cache"), StringComparison.Ordinal));

        await site.RunAsync("build");
        Files().Where(path => path.Contains("cache", StringComparison.Ordinal)).ShouldBe(drawn);

        string[] Files() => [.. Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }
}
