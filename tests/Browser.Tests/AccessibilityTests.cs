namespace BrandShowcase.Browser.Tests;

/// <summary>axe on every kind of page, and on what visitors open in them.</summary>
[Collection(CrawlCollection.Name)]
public sealed class AccessibilityTests(SampleSiteInBrowser site)
{
    /// <summary>What visitors can choose: the colours of the device, and the settings that overrule them.</summary>
    private static readonly (string Settings, ColorScheme Scheme)[] Looks =
    [
        ("", ColorScheme.Light), ("view=elder", ColorScheme.Light), ("", ColorScheme.Dark), ("colors=contrast", ColorScheme.Light),
    ];

    public static TheoryData<PageKind> Kinds => [.. Enum.GetValues<PageKind>()];

    /// <summary>What a page shows last, where that is later than its load.</summary>
    private static string? LastOf(PageKind kind) => kind switch
    {
        PageKind.Route => ".map-pin",
        PageKind.Search => ".results a",
        _ => null,
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_page_breaks_a_rule_on_a_phone_or_a_desk_in_any_colours_or_for_elders(PageKind kind)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync(PageKinds.Paths[kind]);
        if (LastOf(kind) is { } last)
            await Assertions.Expect(page.Locator(last).First).ToBeVisibleAsync();

        (await FindViolationsAsync(page)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/guide/", ".reading-settings > summary", ".reading-panel")]
    [InlineData("/matrix/", ".matrix-columns > summary", ".matrix-columns fieldset")]
    [InlineData("/matrix/", ".matrix-more", ".matrix-extra select >> nth=0")]
    [InlineData("/honours/", ".fact-figure summary", ".fact-figure table")]
    [InlineData("/partners/", ".fact-figure summary", ".fact-figure table")]
    [InlineData("/search/?q=义诊&kind=branch", ".facets summary", ".facets input >> nth=0")]
    public async Task What_opens_at_a_click_breaks_no_rule(string path, string control, string opened)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        var violations = new List<string>();
        await page.GotoAsync(path);
        // The filters of a search come with its results.
        if (path.StartsWith("/search/", StringComparison.Ordinal))
            await Assertions.Expect(page.Locator(".results a").First).ToBeVisibleAsync();
        var looks = 0;
        foreach (var size in Sizes)
        {
            await page.SetViewportSizeAsync(size.Width, size.Height);
            // The matrix offers its columns where there is a table, and folds its filters where there are cards.
            if (!await page.Locator(control).IsVisibleAsync())
                continue;
            if (!await page.Locator(opened).IsVisibleAsync())
                await page.Locator(control).ClickAsync();
            await Assertions.Expect(page.Locator(opened)).ToBeVisibleAsync();
            violations.AddRange(await FindViolationsAsync(page, size));
            looks++;
        }

        looks.ShouldBeGreaterThan(0);
        violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_open_list_of_results_breaks_no_rule()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator("#query").FillAsync("义诊");
        await Assertions.Expect(page.Locator(".search-popup:not([aria-busy]) [role=option]").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        (await FindViolationsAsync(page)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_wrong_would_be_found()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.EvaluateAsync("document.querySelector('main').append(document.createElement('button'))");

        (await Axe.FindViolationsAsync(page)).ShouldContain(violation => violation.StartsWith("button-name: ", StringComparison.Ordinal));
    }

    private static ViewportSize[] Sizes => [SampleSiteInBrowser.Desk, SampleSiteInBrowser.Phone];

    private static async Task<IReadOnlyList<string>> FindViolationsAsync(IPage page)
    {
        var violations = new List<string>();
        foreach (var size in Sizes)
            violations.AddRange(await FindViolationsAsync(page, size));
        return violations;
    }

    /// <summary>Tries the looks on one page after the other: what is chosen elsewhere takes effect at once, as from another tab.</summary>
    private static async Task<IReadOnlyList<string>> FindViolationsAsync(IPage page, ViewportSize size)
    {
        var violations = new List<string>();
        await page.SetViewportSizeAsync(size.Width, size.Height);
        foreach (var (settings, scheme) in Looks)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.EvaluateAsync("settings => { localStorage.setItem('reading', settings); dispatchEvent(new StorageEvent('storage', { key: 'reading' })); }", settings);
            violations.AddRange((await Axe.FindViolationsAsync(page)).Select(violation => $"{size.Width} px, {scheme}, {settings}: {violation}"));
        }
        return violations;
    }
}
