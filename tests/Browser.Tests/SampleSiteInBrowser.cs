using System.Text.RegularExpressions;

namespace BrandShowcase.Browser.Tests;

/// <summary>The sample site as <c>brandshowcase serve</c> shows it, with its content security policy, and the system's own Chromium.</summary>
public sealed class SampleSiteInBrowser : IAsyncLifetime
{
    /// <summary>A phone of the narrowest kind in use.</summary>
    public static readonly ViewportSize Phone = new() { Width = 360, Height = 740 };

    /// <summary>A usual screen on a desk.</summary>
    public static readonly ViewportSize Desk = new() { Width = 1440, Height = 900 };

    // A machine that builds beside the tests is slow; nothing is asserted about time.
    private const float PatienceMilliseconds = 120_000;

    private readonly TestSite site = TestSite.CopySample();
    private RunningProgram? preview;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The address of the home page.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The folder of the published site.</summary>
    public string Output => site.Output;

    /// <summary>The paths of all pages that the site map names.</summary>
    public IReadOnlyList<string> Paths { get; private set; } = [];

    public async Task InitializeAsync()
    {
        // The site map names pages by the site's address, so both are told to be that address.
        var built = await site.RunAsync("build", "--base-url", "http://localhost/");
        built.ExitCode.ShouldBe(0, built.Error);
        preview = RunningProgram.Start(site.Folder, "serve", "--no-reload", "--base-url", "http://localhost/");
        var line = await preview.ReadLineWithAsync("预览：");
        Address = new(Regex.Match(line, @"http://\S+?/").Value);
        Paths = [.. Regex.Matches(site.Read("sitemap.xml"), "<loc>http://localhost(.+?)</loc>").Select(match => match.Groups[1].Value)];
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = FindChromium(), Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        preview?.Dispose();
        site.Dispose();
    }

    /// <summary>A new, empty browser profile whose relative addresses are those of the site.</summary>
    public async Task<IBrowserContext> OpenAsync(ViewportSize size, bool javaScript = true, bool bypassContentSecurityPolicy = false)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address.AbsoluteUri,
            BypassCSP = bypassContentSecurityPolicy,
            JavaScriptEnabled = javaScript,
            Locale = "zh-CN",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = size,
        });
        context.SetDefaultTimeout(PatienceMilliseconds);
        return context;
    }

    /// <summary>The Chromium on the path, as <c>tests/run.sh</c> installs it; a browser is never downloaded.</summary>
    private static string FindChromium() =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Join(folder, "chromium")).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is missing: run tests/run.sh, or install it");
}
