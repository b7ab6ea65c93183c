using System.Text.RegularExpressions;

namespace BrandShowcase.Browser.Tests;

/// <summary>What holds on every page of the sample site, however small the screen.</summary>
[Collection(CrawlCollection.Name)]
public sealed class VisitTests(SampleSiteInBrowser site)
{
    [Fact]
    public void Every_kind_of_page_is_tested() =>
        PageKinds.Paths.Keys.Order().ShouldBe(Enum.GetValues<PageKind>().Order());

    [Fact]
    public async Task No_page_complains_or_asks_another_host_or_scrolls_sideways_or_breaks_a_heading_badly()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        // Breaches of the content security policy are messages of the console too.
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Complain(true, error);
        page.Request += (_, request) => Complain(new Uri(request.Url).Authority != site.Address.Authority, $"asks for {request.Url}");
        page.Response += (_, response) => Complain(response.Status >= 400, $"{response.Status} {response.Url}");
        page.RequestFailed += (_, request) => Complain(true, $"no answer from {request.Url}");

        foreach (var path in site.Paths.Concat(PageKinds.Paths.Values).Distinct())
        {
            await page.GotoAsync(path);
            var (width, room) = (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await page.EvaluateAsync<int>("document.documentElement.clientWidth"));
            Complain(width > room, $"is {width} px wide on a screen of {room} px");
            foreach (var lines in await Lines.ReadAsync(page, "h1, h2, h3, .honour-name, td.column-brand"))
                Complain(Lines.AreBad(lines), $"breaks {string.Join(" | ", lines)}");
        }

        complaints.ShouldBeEmpty();

        void Complain(bool isFault, string text)
        {
            if (isFault)
                complaints.Add($"{page.Url}: {text}");
        }
    }

    [Fact]
    public async Task An_old_address_leads_to_its_page()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone, javaScript: false);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/hospitals/yongkang-first/branches/mazui/");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/hospitals/yongkang-first/branches/anesthesia/$"));
    }

    [Fact]
    public async Task The_address_of_a_page_can_be_copied_and_that_is_said()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hospitals/yongkang-first/?from=friend#matrix");

        await page.GetByRole(AriaRole.Button, new() { Name = "复制本页链接" }).ClickAsync();

        await Assertions.Expect(page.Locator(".copy-status")).ToHaveTextAsync("链接已复制");
        (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldEndWith("/hospitals/yongkang-first/");
    }

    [Fact]
    public async Task A_long_page_lists_its_sections()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone, javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hospitals/yongkang-first/");

        var titles = await page.Locator(".jump a").AllInnerTextsAsync();

        titles.ShouldBe(await page.Locator("main section[aria-labelledby] > .section-head > h2").AllInnerTextsAsync());
        await page.Locator(".jump a").Last.ClickAsync();
        await Assertions.Expect(page.Locator("main h2").Last).ToBeInViewportAsync();
    }
}
