namespace BrandShowcase.Cli.Tests;

/// <summary>Drafts made of files, as people make them. What the drafts say is tested in Import.Tests.</summary>
public sealed class ImportTests
{
    private const string Article = """
        <html><head><title>药学部党支部的“药”先锋-某医院</title></head><body><div id="js_content">
        <p>药学部党支部创建党建品牌“药学先锋”，由党支部书记周样带头，全年开展用药咨询1200余人次，把服(fú)务送到社区，居民说这样的活动应该多办几次，大家都愿意来。</p>
        <p><img src="article_files/1.png" alt="药师在社区"></p><p><img src="../secret.png" alt="不该带走的"></p>
        </div></body></html>
        """;

    // One pixel.
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_saved_page_becomes_a_draft_that_passes_the_check()
    {
        using var site = CreateSite();

        var result = await site.RunAsync("import", "saved/文章.html", "--slug", "pharmacy");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("清除了汉字后面的拼音（1 处）：“(fú)”");
        result.Output.ShouldContain("content/hospitals/h/branches/pharmacy/index.md");
        result.Error.ShouldContain("BRN0734");
        var draft = site.ReadSource("content/hospitals/h/branches/pharmacy/index.md");
        draft.ShouldContain("\nbrand: 药学先锋  # 待核对：");
        draft.ShouldContain("\nsecretary: { name: 周样, post: 党支部书记 }  # 待核对：");
        draft.ShouldContain("![药师在社区](picture-1.png)");
        Directory.EnumerateFiles(Path.Join(site.Folder, "content/hospitals/h/branches/pharmacy")).Count().ShouldBe(2);
        var check = await site.RunAsync("check", "--drafts");
        check.ExitCode.ShouldBe(0, check.Error);
    }

    [Fact]
    public async Task A_page_that_exists_is_left_as_it_was_and_nothing_is_written()
    {
        using var site = CreateSite();
        var before = site.ReadSource("content/hospitals/h/branches/b.md");

        var result = await site.RunAsync("import", "saved/文章.html", "--slug", "b");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("BRN0700");
        site.ReadSource("content/hospitals/h/branches/b.md").ShouldBe(before);
        Directory.Exists(Path.Join(site.Folder, "content/hospitals/h/branches/b")).ShouldBeFalse();
    }

    [Fact]
    public async Task What_cannot_be_imported_is_told_with_its_remedy()
    {
        using var site = CreateSite();

        var missing = await site.RunAsync("import", "saved/nothing.docx");
        (missing.ExitCode, missing.Error.Contains("saved/nothing.docx: 错误 BRN0735：没有这个文件")).ShouldBe((2, true), missing.Error);
        (await site.RunAsync("import", "saved/文章.html", "--consortium", "c")).ExitCode.ShouldBe(2);
        (await site.RunAsync("new", "branch", "Index")).Error.ShouldContain("BRN0704");
        var kind = await site.RunAsync("import", "saved/文章.html", "--as", "route");
        (kind.ExitCode, kind.Error.Contains("branch、activity、hospital")).ShouldBe((2, true));
    }

    private static TestSite CreateSite()
    {
        var site = TestSite.CreateTiny();
        site.Put("saved/文章.html", Article);
        site.Put("saved/article_files/1.png", "");
        File.WriteAllBytes(Path.Join(site.Folder, "saved/article_files/1.png"), Png);
        File.WriteAllBytes(Path.Join(site.Folder, "secret.png"), Png);
        return site;
    }
}
