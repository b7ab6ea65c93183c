using System.Text.RegularExpressions;
using BrandShowcase.Cli.Runner;
using Microsoft.Playwright;

namespace BrandShowcase.Preview.Benchmark;

/// <summary>A preview of a site, and a tab of Chromium that shows it.</summary>
internal sealed class BenchmarkPreview : IAsyncDisposable
{
    private const float PatienceMilliseconds = 60_000;

    // Saves that only warm up: until then methods are compiled and caches are filled.
    private const int WarmUp = 5;

    // The moment of the first paint of a document that holds the text, in milliseconds since 1970; null until then.
    private const string FindPaint =
        """
        text => document.body?.textContent.includes(text)
            ? performance.getEntriesByName('first-contentful-paint').map(paint => performance.timeOrigin + paint.startTime)[0] ?? null
            : null
        """;

    private readonly RunningProgram program;
    private readonly Uri address;
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly IPage page;

    private BenchmarkPreview(RunningProgram program, Uri address, IPlaywright playwright, IBrowser browser, IPage page) =>
        (this.program, this.address, this.playwright, this.browser, this.page) = (program, address, playwright, browser, page);

    /// <summary>Serves the site in <paramref name="folder"/>.</summary>
    public static async Task<BenchmarkPreview> StartAsync(string folder)
    {
        var program = RunningProgram.Start(folder, "serve");
        var address = new Uri(Regex.Match(await program.ReadLineWithAsync("预览："), @"http://\S+?/").Value);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = FindChromium(), Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync();
        page.SetDefaultTimeout(PatienceMilliseconds);
        return new(program, address, playwright, browser, page);
    }

    /// <summary>Saves a file again and again while its page is open.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">The address of its page in the site.</param>
    /// <param name="saves">How often, at least once.</param>
    /// <returns>The milliseconds from each save to the first paint of the new page, sorted.</returns>
    public async Task<double[]> MeasureAsync(string file, string path, int saves)
    {
        await page.GotoAsync(new Uri(address, path).AbsoluteUri);
        var text = await File.ReadAllTextAsync(file);
        var times = new List<double>();
        for (var i = 0; i < WarmUp + saves; i++)
        {
            var mark = $"第{i}次保存";
            var start = DateTimeOffset.UtcNow;
            await File.WriteAllTextAsync(file, $"{text}\n\n{mark}\n");
            var painted = await page.WaitForFunctionAsync(FindPaint, mark);
            if (i >= WarmUp)
                times.Add(await painted.JsonValueAsync<double>() - (start - DateTimeOffset.UnixEpoch).TotalMilliseconds);
        }
        return [.. times.Order()];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        program.Dispose();
    }

    private static string FindChromium() =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Join(folder, "chromium")).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is missing");
}
