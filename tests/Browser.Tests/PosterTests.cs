using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BrandShowcase.Browser.Tests;

/// <summary>Posters of routes that have much to tell.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PosterTests(SampleSiteInBrowser sample)
{
    private const string LongName = "中国共产党永康市第一人民医院委员会红色杏林工程党员志愿服务示范基地旧址与义诊点";

    // What an A3 page holds within its margins of 16 mm, in CSS pixels.
    private static readonly ViewportSize Paper = new() { Width = 1002, Height = 1466 };

    [Fact]
    public async Task A_poster_is_one_page_with_all_names_and_a_drawing_of_some_size()
    {
        int[] counts = [8, 24, 60, 200];
        using var site = TestSite.CopySample();
        foreach (var count in counts)
            WriteRoute(site.Folder, count);
        using var preview = RunningProgram.Start(site.Folder, "serve", "--no-reload", "--base-url", "http://localhost/");
        var address = new Uri(Regex.Match(await preview.ReadLineWithAsync("预览："), @"http://\S+?/").Value);
        await using var context = await sample.OpenAsync(Paper, javaScript: false);
        var page = await context.NewPageAsync();
        foreach (var count in counts)
        {
            await page.GotoAsync(new Uri(address, $"routes/r{count}/poster/").AbsoluteUri);

            var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
            Regex.Count(pdf, @"/MediaBox\b").ShouldBe(1, $"{count} stops");
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            (await page.Locator(".poster-stop").CountAsync()).ShouldBe(count);
            (await page.Locator(".poster-stops").EvaluateAsync<bool>("list => list.scrollHeight <= list.clientHeight + 1")).ShouldBeTrue($"the list of {count} stops is cut off");
            // A quarter of the page.
            (await page.Locator(".sheet-map").EvaluateAsync<double>("map => map.clientHeight")).ShouldBeGreaterThan(Paper.Height / 4, $"{count} stops");
        }
    }

    private static void WriteRoute(string folder, int count)
    {
        var stops = Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture,
            $"  - {{ title: {LongName}, text: {LongName}, location: {{ lat: {28.9 + (i / 10 * 0.01):0.000}, lng: {120 + (i % 10 * 0.01):0.000} }} }}\n"));
        var path = Path.Join(folder, "content", "routes", $"r{count}.md");
        File.WriteAllText(path, $"---\ntitle: {count}站\nhospital: yongkang-first\ntheme: 红色杏林\nstops:\n{string.Concat(stops)}---\n");
    }
}
