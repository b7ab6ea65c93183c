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
    public async Task Check_keeps_nothing_of_what_it_drew()
    {
        using var site = TestSite.CreateTiny();

        await site.RunAsync("check");
        Directory.Exists(Path.Join(site.Folder, ".brandshowcase")).ShouldBeFalse();

        await site.RunAsync("build");
        Directory.Exists(Path.Join(site.Folder, ".brandshowcase", "cache")).ShouldBeTrue();
    }
}
