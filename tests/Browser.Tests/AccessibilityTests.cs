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

    /// <summary>The rules that other colours can break.</summary>
    private static readonly AxeRunOptions RulesOfColours = new() { RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    /// <summary>What visitors can choose: the colours of the device, and the settings that overrule them.</summary>
    private static readonly (string Settings, ColorScheme Scheme, AxeRunOptions Rules)[] Looks =
    [
        ("", ColorScheme.Light, Rules), ("view=elder", ColorScheme.Light, Rules), ("", ColorScheme.Dark, RulesOfColours), ("colors=contrast", ColorScheme.Light, RulesOfColours),
    ];

    public static TheoryData<PageKind> Kinds => [.. Enum.GetValues<PageKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_page_breaks_a_rule_on_a_phone_or_a_desk_in_any_colours_or_for_elders(PageKind kind)
    {
        var violations = new List<string>();
        foreach (var size in new[] { SampleSiteInBrowser.Phone, SampleSiteInBrowser.Desk })
        {
            await using var context = await site.OpenAsync(size);
            var page = await context.NewPageAsync();
            await page.GotoAsync(PageKinds.Paths[kind], new() { WaitUntil = WaitUntilState.NetworkIdle });
            violations.AddRange(await FindViolationsAsync(page, Looks));
        }

        violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_open_panel_of_reading_settings_breaks_no_rule()
    {
        var violations = new List<string>();
        foreach (var size in new[] { SampleSiteInBrowser.Phone, SampleSiteInBrowser.Desk })
        {
            await using var context = await site.OpenAsync(size);
            var page = await context.NewPageAsync();
            await page.GotoAsync("/guide/");
            await page.Locator(".reading-settings > summary").ClickAsync();
            violations.AddRange(await FindViolationsAsync(page, Looks));
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

    private static Task<IReadOnlyList<string>> FindViolationsAsync(IPage page) => FindViolationsAsync(page, [("", ColorScheme.Light, Rules), ("", ColorScheme.Dark, RulesOfColours)]);

    /// <summary>Tries the looks on one page after the other: what is chosen elsewhere takes effect at once, as from another tab.</summary>
    private static async Task<IReadOnlyList<string>> FindViolationsAsync(IPage page, IEnumerable<(string Settings, ColorScheme Scheme, AxeRunOptions Rules)> looks)
    {
        var violations = new List<string>();
        foreach (var (settings, scheme, rules) in looks)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.EvaluateAsync("settings => { localStorage.setItem('reading', settings); dispatchEvent(new StorageEvent('storage', { key: 'reading' })); }", settings);
            var result = await page.RunAxe(rules);
            violations.AddRange(
                from violation in result.Violations
                from node in violation.Nodes
                select $"{page.ViewportSize!.Width} px, {scheme}, {settings}: {violation.Id}: {node.Target}: {node.Html}");
        }
        return violations;
    }
}
