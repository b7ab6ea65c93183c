namespace BrandShowcase.Cli.Tests;

/// <summary>What <c>check</c> tells the staff of each hospital about the holes in its pages.</summary>
public sealed class CompletenessTests
{
    private const string Full = "brand: 品牌\nslogan: 口号\nconnotation: 内涵\nsecretary: 某某\ncategory: clinical\nsince: 2021\nachievements: [一句话]\n";

    [Fact]
    public async Task Each_hospital_has_a_bar_and_the_number_of_branches_that_know_each_field()
    {
        using var site = TestSite.CreateTiny();
        site.Put("content/hospitals/h/index.md", "---\ntitle: 某医院\nunassigned_brands: [无主]\n---\n");
        site.Put("content/hospitals/h/branches/c.md", $"---\ntitle: 全支部\n{Full}---\n");

        var result = await site.RunAsync("check");

        result.ExitCode.ShouldBe(0);
        result.Output.Split('\n')[1..].ShouldBe(
        [
            "各医院的完整度，从低到高（只给编写的人看，不发布）：",
            "  ██████████░░░░░░░░░░  50%  某医院：品牌 1/2，口号 1/2，内涵 1/2，书记 1/2，类别 1/2，创建年份 1/2，成效 1/2；另有 1 个品牌没有支部",
            "",
        ]);
    }

    [Fact]
    public async Task It_is_said_in_English_too()
    {
        using var site = TestSite.CreateTiny();
        site.Put("content/hospitals/h/branches/b.md", $"---\ntitle: 全支部\n{Full}---\n");

        var result = await site.RunAsync("check", "--lang", "en");

        result.Output.Split('\n')[1..].ShouldBe(
        [
            "Completeness of each hospital, lowest first (for authors, never published):",
            "  ████████████████████ 100%  某医院: brand 1/1, slogan 1/1, connotation 1/1, secretary 1/1, category 1/1, since 1/1, achievements 1/1",
            "",
        ]);
    }

    [Fact]
    public async Task Of_many_hospitals_the_least_complete_come_first_and_the_rest_are_counted()
    {
        using var site = TestSite.CreateTiny();
        for (var i = 10; i < 40; i++)
        {
            site.Put($"content/hospitals/h{i}/index.md", $"---\ntitle: 第{i}医院\n---\n");
            site.Put($"content/hospitals/h{i}/branches/b.md", $"---\ntitle: 支部\n{(i == 39 ? "" : Full)}---\n");
        }

        var lines = (await site.RunAsync("check")).Output.TrimEnd().Split('\n');

        lines.Length.ShouldBe(1 + 1 + 20 + 1);
        lines[2].ShouldContain("  0%  某医院");
        lines[3].ShouldContain("  0%  第39医院");
        lines[4].ShouldContain("100%  第10医院");
        lines[^1].ShouldBe("  ……还有 11 家更完整的医院没有列出。");
    }

    [Fact]
    public async Task A_site_without_branches_has_none()
    {
        using var site = TestSite.CreateTiny();
        File.Delete(Path.Join(site.Folder, "content/hospitals/h/branches/b.md"));

        (await site.RunAsync("check")).Output.Split('\n').Length.ShouldBe(2);
    }

    [Fact]
    public async Task It_is_no_part_of_the_published_site()
    {
        using var site = TestSite.CreateTiny();

        (await site.RunAsync("build")).Output.ShouldNotContain("完整度");

        foreach (var file in Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories))
            (await File.ReadAllTextAsync(file)).ShouldNotContain("完整度");
    }
}
