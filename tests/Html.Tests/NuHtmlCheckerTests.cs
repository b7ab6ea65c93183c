namespace BrandShowcase.Html.Tests;

public sealed class NuHtmlCheckerTests
{
    private static readonly string[] Checked = [".html", ".css", ".svg"];

    [Theory]
    [InlineData("https://brands.example.org/", "xinglin")]
    [InlineData("https://www.hospital.example/party/brands/", "xinglin")]
    [InlineData("https://brands.example.org/", "plain")]
    public async Task Every_page_style_sheet_and_drawing_of_the_sample_site_is_without_error_or_warning(string baseUrl, string theme)
    {
        using var site = TestSite.CopySample();
        site.Put("site.yml", site.ReadSource("site.yml").Replace("theme: xinglin", $"theme: {theme}", StringComparison.Ordinal));
        (await site.RunAsync("build", "--base-url", baseUrl)).ExitCode.ShouldBe(0);
        // Leaflet's own style sheet has rules for browsers of the past, which are not ours to mend.
        var files = site.Published().Keys.Where(path => Checked.Contains(Path.GetExtension(path)) && !path.StartsWith("assets/leaflet/", StringComparison.Ordinal)).Select(path => Path.Join(site.Output, path)).ToArray();
        files.Length.ShouldBeGreaterThan(70);

        (await NuHtmlChecker.CheckAsync(files)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_wrong_would_be_found()
    {
        using var site = TestSite.CreateEmpty();
        site.Put("page.html", "<!DOCTYPE html><html lang=\"zh-CN\"><title>x</title><p><img src=\"x.png\"></p></html>\n");
        site.Put("style.css", "p { colour: red }\n");

        var report = await NuHtmlChecker.CheckAsync([Path.Join(site.Folder, "page.html"), Path.Join(site.Folder, "style.css")]);

        report.ShouldContain("page.html\":");
        report.ShouldContain("“alt”");
        report.ShouldContain("style.css\":");
    }
}
