using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace BrandShowcase.Browser.Tests;

/// <summary>axe, by the rules of WCAG 2.2 AA and its own best practices, on every kind of page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(SampleSiteInBrowser site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<PageKind> Kinds => [.. Enum.GetValues<PageKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_page_breaks_a_rule_on_a_phone_or_a_desk_in_light_or_dark(PageKind kind)
    {
        var violations = new List<string>();
        foreach (var size in new[] { SampleSiteInBrowser.Phone, SampleSiteInBrowser.Desk })
        {
            await using var context = await site.OpenAsync(size);
            var page = await context.NewPageAsync();
            await page.GotoAsync(PageKinds.Paths[kind], new() { WaitUntil = WaitUntilState.NetworkIdle });
            violations.AddRange(await FindViolationsAsync(page));
        }

        violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_open_list_of_results_breaks_no_rule()
    {
        var violations = new List<string>();
        foreach (var size in new[] { SampleSiteInBrowser.Phone, SampleSiteInBrowser.Desk })
        {
            await using var context = await site.OpenAsync(size);
            var page = await context.NewPageAsync();
            await page.GotoAsync("/");
            await page.Locator("#query").FillAsync("义诊");
            await Assertions.Expect(page.Locator(".search-popup:not([aria-busy]) [role=option]").First).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            violations.AddRange(await FindViolationsAsync(page));
        }

        violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_open_panel_of_filters_breaks_no_rule()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/search/?q=义诊&kind=branch");
        await page.Locator(".facets summary").ClickAsync();
        await Assertions.Expect(page.Locator(".facets input").First).ToBeVisibleAsync();

        (await FindViolationsAsync(page)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_wrong_would_be_found()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.EvaluateAsync("document.querySelector('main').append(document.createElement('button'))");

        var result = await page.RunAxe(Rules);

        result.Violations.Select(violation => violation.Id).ShouldContain("button-name");
    }

    private static async Task<IReadOnlyList<string>> FindViolationsAsync(IPage page)
    {
        var violations = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await page.RunAxe(Rules);
            violations.AddRange(
                from violation in result.Violations
                from node in violation.Nodes
                select $"{page.ViewportSize!.Width} px, {scheme}: {violation.Id}: {node.Target}: {node.Html}");
        }
        return violations;
    }
}
