using Microsoft.Playwright;

namespace BrandShowcase.Search.Quality;

/// <summary>Chromium with the page that searches. A context starts with nothing cached.</summary>
internal sealed class Browser(IPlaywright playwright, IBrowser browser) : IAsyncDisposable
{
    /// <summary>Starts the Chromium on the path.</summary>
    public static async Task<Browser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var chromium = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Join(folder, "chromium")).First(File.Exists);
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox"] }));
    }

    /// <summary>Opens the page in an empty profile.</summary>
    public async Task<IPage> OpenAsync(DelayedServer server)
    {
        var context = await browser.NewContextAsync();
        context.SetDefaultTimeout(600_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "quality/page.html");
        return page;
    }

    /// <summary>Calls one of the functions of <c>page.html</c> and counts what it fetched.</summary>
    public static async Task<Measured> SearchAsync(IPage page, DelayedServer server, string function, Query query)
    {
        server.Reset();
        var answer = await page.EvaluateAsync<Answer>($"query => {function}(query)", query.Text);
        return new(query, answer, server.Bytes, server.Requests);
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
