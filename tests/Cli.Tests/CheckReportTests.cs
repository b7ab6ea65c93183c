using System.Collections.Immutable;
using System.Text.Json;
using BrandShowcase.Cli.Reports;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli.Tests;

/// <summary>The report of <c>check</c> in its formats.</summary>
public sealed class CheckReportTests
{
    private const string Warned = "---\ntitle: 某支部\nsummary: '<b>走进</b>社区，，义诊'\n---\n";

    [Fact]
    public async Task The_output_is_JSON_and_nothing_else()
    {
        using var site = CreateSite();

        var result = await site.RunAsync("check", "--format", "json");

        result.ExitCode.ShouldBe(0);
        using var json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("warnings").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString().ShouldBe("BRN0671");
        result.Error.ShouldStartWith("检查了 ");
    }

    [Fact]
    public async Task A_build_writes_its_mistakes_in_the_same_formats()
    {
        using var site = CreateSite();
        site.Put("content/hospitals/h/branches/c.md", "---\ntitle: 甲\nslogn: 乙\n---\n");

        var result = await site.RunAsync("build", "--format", "github");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldStartWith("::error file=content/hospitals/h/branches/c.md,line=3,endLine=3,col=1,endColumn=6,title=BRN0102 ");
        result.Output.TrimEnd('\n').ShouldNotContain('\n');
    }

    [Fact]
    public async Task The_report_for_staff_is_one_page_that_fetches_and_runs_nothing()
    {
        using var site = CreateSite();
        var file = Path.Join(site.Folder, "report.html");

        var result = await site.RunAsync("check", "--format", "html", "--output", file, "--clock", "2024-07-01");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldEndWith($"报告写在 {file}\n");
        var html = await File.ReadAllTextAsync(file);
        html.ShouldContain("<title>检查报告 · 小站</title>");
        html.ShouldContain("2024-07-01");
        html.ShouldContain("<h2>某医院（1）</h2>\n<h3>content/hospitals/h/branches/b.md</h3>");
        html.ShouldContain("<a href=\"#BRN0671\">警告 BRN0671</a>");
        html.ShouldContain("&lt;/b&gt;社区<mark>，，</mark>义诊");
        html.ShouldContain("<h3 id=\"BRN0671\">");
        html.ShouldContain("<meter min=\"0\" max=\"100\" value=\"0\">");
        html.ShouldNotContain("<b>");
        html.ShouldNotMatch("<script|<link|src=|url\\(");
    }

    [Fact]
    public void The_report_for_staff_lists_errors_before_it_is_cut()
    {
        ImmutableArray<Diagnostic> warnings = [.. Enumerable.Repeat(WordingMistakes.Space(Place.OfFile("content/a.md")), 2000)];

        var html = HtmlReport.Create(result: null, warnings.Add(PrivacyMistakes.IdentityNumber(Place.OfFile("content/b.md"))), Language.Chinese);

        html.ShouldContain("<a href=\"#BRN0640\">错误 BRN0640</a>");
        html.ShouldContain("还有 1 条没有列出。");
        html.ShouldContain("网站不会更新");
        HtmlReport.Create(result: null, warnings, Language.Chinese).ShouldNotContain("网站不会更新");
    }

    [Fact]
    public void What_must_not_become_public_is_not_quoted()
    {
        var text = new SourceText("content/guide/a.md", "身份证 11010519491231002X，手机 13812345678。\n");

        var html = HtmlReport.Create(result: null, [PrivacyMistakes.IdentityNumber(new(text, new(4, 18)))], Language.Chinese);

        html.ShouldContain("<mark>1*****************</mark>，手机 1**********。");
        html.ShouldNotContain("19491231");
        html.ShouldNotContain("12345678");
    }

    [Theory]
    [InlineData("report.html", "<!doctype html>")]
    [InlineData("REPORT.JSON", "{\n  \"version\": 1,")]
    [InlineData("check.sarif", "{\n  \"$schema\"")]
    public async Task The_name_of_the_file_says_the_format(string name, string start)
    {
        using var site = CreateSite();

        await site.RunAsync("check", "--output", name);

        site.ReadSource(name).ShouldStartWith(start);
    }

    [Fact]
    public async Task Unless_the_format_is_given()
    {
        using var site = CreateSite();

        await site.RunAsync("check", "--format", "text", "--output", "report.html");

        site.ReadSource("report.html").ShouldContain("BRN0671");
        site.ReadSource("report.html").ShouldNotContain("<!doctype html>");
    }

    [Fact]
    public async Task GitHub_gets_files_as_they_are_seen_from_the_working_directory()
    {
        using var site = CreateSite();

        var result = await RunningProgram.RunAsync(Path.GetDirectoryName(site.Folder)!, "check", "--site", "site", "--format", "github");

        result.Output.ShouldStartWith("::warning file=site/content/hospitals/h/branches/b.md,line=3,");
    }

    [Fact]
    public async Task A_text_in_a_file_holds_all_that_the_terminal_would_show()
    {
        using var site = CreateSite();
        var file = Path.Join(site.Folder, "report.txt");

        var result = await site.RunAsync("check", "-o", file, "--lang", "en");

        result.Output.ShouldBeEmpty();
        var text = await File.ReadAllTextAsync(file);
        text.ShouldContain("warning BRN0671");
        text.ShouldContain("no errors.\nCompleteness of each hospital");
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_a_matter_of_the_environment()
    {
        using var site = CreateSite();

        var result = await site.RunAsync("check", "--output", Path.Join(site.Folder, "no", "such", "folder.txt"));

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldContain("报告写不进");
    }

    [Fact]
    public async Task A_format_that_does_not_exist_is_wrong_usage()
    {
        using var site = TestSite.CreateEmpty();

        (await site.RunAsync("check", "--format", "xml")).Error.ShouldStartWith("命令写得不对：--format 只能是 text、json、github、sarif、html，而不是“xml”\n");
        (await site.RunAsync("build", "--format", "html")).ExitCode.ShouldBe(2);
    }

    private static TestSite CreateSite()
    {
        var site = TestSite.CreateTiny();
        site.Put("content/hospitals/h/branches/b.md", Warned);
        return site;
    }
}
