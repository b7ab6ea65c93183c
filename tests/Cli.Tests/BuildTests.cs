namespace BrandShowcase.Cli.Tests;

public sealed class BuildTests
{
    [Fact]
    public async Task The_sample_site_is_built_without_a_warning()
    {
        using var site = TestSite.CopySample();

        var result = await site.RunAsync("build");

        result.ExitCode.ShouldBe(0);
        result.Error.ShouldBeEmpty();
        result.Output.ShouldMatch(@"^生成 \d+ 页，用时 \d+\.\d\d 秒；写入 \d+ 个文件，0 个未变，删去 0 个 → .*public\n$");
        site.Read("hospitals/yongkang-first/branches/anesthesia/index.html").ShouldContain("敬畏生命");
        site.Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public async Task Built_twice_no_file_is_rewritten()
    {
        using var site = TestSite.CopySample();
        await site.RunAsync("build");
        var first = site.Published();

        var result = await site.RunAsync("build");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("；写入 0 个文件，");
        site.Published().ShouldBe(first);
    }

    [Fact]
    public async Task One_job_at_a_time_gives_the_same_bytes()
    {
        using var site = TestSite.CopySample();
        await site.RunAsync("build");
        var many = site.Published();
        Directory.Delete(site.Output, recursive: true);

        await site.RunAsync("build", "--jobs", "1");

        site.Published().Select(file => (file.Key, file.Value.Digest)).ShouldBe(many.Select(file => (file.Key, file.Value.Digest)));
    }

    [Fact]
    public async Task Only_what_changed_is_rewritten_and_what_is_gone_is_removed()
    {
        using var site = TestSite.CreateTiny();
        site.Put("content/guide/a.md", "---\ntitle: 甲\n---\n");
        site.Put("content/guide/b.md", "---\ntitle: 乙\n---\n");
        await site.RunAsync("build");
        var before = site.Published();
        File.Delete(Path.Join(site.Folder, "content/guide/b.md"));

        await site.RunAsync("build");

        site.Has("guide/a/index.html").ShouldBeTrue();
        site.Has("guide/b").ShouldBeFalse();
        var after = site.Published();
        after["hospitals/h/branches/b/index.html"].ShouldBe(before["hospitals/h/branches/b/index.html"]);
        after["guide/index.html"].ShouldNotBe(before["guide/index.html"]);
    }

    [Fact]
    public async Task Drafts_and_pages_outside_their_dates_are_left_out_unless_asked_for()
    {
        using var site = TestSite.CreateTiny();
        site.Put("content/guide/draft.md", "---\ntitle: 草稿\ndraft: true\n---\n");
        site.Put("content/guide/future.md", "---\ntitle: 将来\npublish_on: 2030-01-01\n---\n");
        site.Put("content/guide/past.md", "---\ntitle: 过去\nexpires_on: 2025-01-01\n---\n");

        (await GuidePagesAsync("--clock", "2026-01-01")).ShouldBeEmpty();
        (await GuidePagesAsync("--clock", "2026-01-01", "--drafts")).ShouldBe(["draft"]);
        (await GuidePagesAsync("--clock", "2026-01-01", "--future")).ShouldBe(["future"]);
        (await GuidePagesAsync("--clock", "2024-12-31")).ShouldBe(["past"]);
        (await GuidePagesAsync("--clock", "2030-01-01", "-D")).ShouldBe(["draft", "future"]);

        async Task<string[]> GuidePagesAsync(params string[] options)
        {
            (await site.RunAsync(["build", .. options])).ExitCode.ShouldBe(0);
            return [.. Directory.EnumerateDirectories(Path.Join(site.Output, "guide")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public async Task A_base_address_with_a_path_is_in_every_link()
    {
        using var site = TestSite.CreateTiny();

        (await site.RunAsync("build", "--base-url", "https://www.hospital.example/party/brands")).ExitCode.ShouldBe(0);

        var page = site.Read("hospitals/h/branches/b/index.html");
        page.ShouldContain("href=\"https://www.hospital.example/party/brands/hospitals/h/branches/b/\"");
        page.ShouldContain("href=\"/party/brands/assets/");
        page.ShouldNotMatch("(href|src)=\"/(?!party/brands/)");
        site.Read("sitemap.xml").ShouldContain("<loc>https://www.hospital.example/party/brands/hospitals/h/</loc>");
    }

    [Fact]
    public async Task The_site_and_the_output_can_lie_elsewhere()
    {
        using var site = TestSite.CreateTiny();
        using var elsewhere = TestSite.CreateEmpty();

        var result = await elsewhere.RunAsync("build", "--site", site.Folder, "-o", "www", "--lang", "en");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldEndWith(" 0 removed → www\n");
        File.Exists(Path.Join(elsewhere.Folder, "www/hospitals/h/index.html")).ShouldBeTrue();
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    public async Task A_folder_that_is_no_site_is_one_mistake(string command)
    {
        using var nowhere = TestSite.CreateEmpty();

        var result = await nowhere.RunAsync(command);

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldStartWith("site.yml: 错误 BRN0010：找不到网站设置\n   = 请在网站的根文件夹里运行，或用 --site 指明它\n\n1 个错误，0 个警告。\n");
        Directory.EnumerateFileSystemEntries(nowhere.Folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_theme_that_does_not_exist_is_one_mistake()
    {
        using var site = TestSite.CreateTiny();
        site.Put("site.yml", "title: 小站\nbase_url: https://www.example.org/\ntheme: xingling\n");

        var result = await site.RunAsync("check");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldStartWith("themes/xingling/theme.yml: 错误 BRN0010：找不到主题“xingling”\n");
        result.Error.ShouldEndWith("\n1 个错误，0 个警告。\n");
    }
}
