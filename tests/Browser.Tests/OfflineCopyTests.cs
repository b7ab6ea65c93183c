using System.Text.RegularExpressions;

namespace BrandShowcase.Browser.Tests;

/// <summary>The copy of the sample site for disks, opened from the disk.</summary>
[Collection(CrawlCollection.Name)]
public sealed class OfflineCopyTests(SampleSiteInBrowser browser, OfflineCopy copy) : IClassFixture<OfflineCopy>
{
    [Fact]
    public async Task Every_link_of_every_page_leads_to_a_page_and_nothing_is_refused()
    {
        await using var context = await browser.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Complain(true, error);
        page.Request += (_, request) => Complain(!request.Url.StartsWith("file:", StringComparison.Ordinal), $"asks for {request.Url}");
        page.RequestFailed += (_, request) => Complain(true, $"{request.Url}: {request.Failure}");

        var visited = new HashSet<string>();
        var toVisit = new Queue<string>([copy.AddressOf("index.html")]);
        while (toVisit.TryDequeue(out var address))
        {
            if (!visited.Add(address))
                continue;
            await page.GotoAsync(address);
            foreach (var link in await page.EvaluateAsync<string[]>("[...document.links].filter(link => link.protocol === 'file:' && /\\.html$/.test(link.pathname)).map(link => link.href.split(/[?#]/)[0])"))
                toVisit.Enqueue(link);
            foreach (var link in await page.EvaluateAsync<string[]>("[...document.links].filter(link => link.protocol === 'file:').map(link => link.href)"))
                Complain(!File.Exists(new Uri(link).LocalPath), $"leads to {link}");
        }

        complaints.ShouldBeEmpty();
        visited.Count.ShouldBeGreaterThan(70);

        void Complain(bool isFault, string text)
        {
            if (isFault)
                complaints.Add($"{Uri.UnescapeDataString(page.Url)}: {text}");
        }
    }

    [Fact]
    public async Task The_filter_of_the_matrix_works()
    {
        await using var context = await browser.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync(copy.AddressOf("matrix/index.html"));

        await page.Locator("#matrix-filter [name=text]").FillAsync("胡丰登");

        await Assertions.Expect(page.Locator(".matrix tr[data-order]:visible")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_search_finds_and_opens_pages()
    {
        await using var context = await browser.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync(copy.AddressOf("matrix/index.html"));

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.InsertTextAsync("端岩村文化礼堂义诊");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("义诊");
        page.Url.ShouldBe(copy.AddressOf("hospitals/yongkang-first/activities/duanyan-clinic/index.html"));
    }

    [Fact]
    public async Task The_search_page_works()
    {
        await using var context = await browser.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync(copy.AddressOf("index.html"));

        await page.Locator("#query").FillAsync("义诊");
        await page.Locator("#query").PressAsync("Enter");

        await Assertions.Expect(page.Locator(".results a").First).ToBeVisibleAsync();
        page.Url.ShouldStartWith(copy.AddressOf("search/index.html"));
        await page.Locator("#query").FillAsync("胡丰登");
        await Assertions.Expect(page.Locator(".results a").First).ToContainTextAsync("敬畏生命");
        await page.Locator(".results a").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/hospitals/yongkang-first/branches/anesthesia/index\\.html$"));
    }
}
