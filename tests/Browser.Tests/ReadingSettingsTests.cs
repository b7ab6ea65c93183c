namespace BrandShowcase.Browser.Tests;

/// <summary>长辈版, size of the type and colours: chosen once, kept, and there before the page is painted.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ReadingSettingsTests(SampleSiteInBrowser site)
{
    private const string Branch = "/hospitals/yongkang-first/branches/anesthesia/";
    private const string SizeOfType = "parseFloat(getComputedStyle(document.documentElement).fontSize)";
    private const string Paper = "getComputedStyle(document.body).backgroundColor";

    private static readonly ViewportSize Zoomed = new() { Width = 320, Height = 256 };

    [Fact]
    public async Task The_simple_version_is_one_key_away_and_stays_on_other_pages_and_visits()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        var usual = await page.EvaluateAsync<double>(SizeOfType);
        var elder = page.GetByRole(AriaRole.Button, new() { Name = "长辈版", Pressed = false });

        await elder.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "长辈版", Pressed = true })).ToBeVisibleAsync();
        (await page.EvaluateAsync<double>(SizeOfType)).ShouldBeGreaterThanOrEqualTo(usual * 1.3);
        await page.GotoAsync(Branch);
        (await page.EvaluateAsync<double>(SizeOfType)).ShouldBeGreaterThanOrEqualTo(usual * 1.3);
        var other = await context.NewPageAsync();
        await other.GotoAsync("/matrix/");
        (await other.EvaluateAsync<double>(SizeOfType)).ShouldBeGreaterThanOrEqualTo(usual * 1.3);
        await other.GetByRole(AriaRole.Button, new() { Name = "长辈版", Pressed = true }).ClickAsync();
        (await other.EvaluateAsync<double>(SizeOfType)).ShouldBe(usual);
        // The first tab hears of it.
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "长辈版", Pressed = false })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Where_storage_is_forbidden_settings_last_as_long_as_the_page()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('forbidden', 'SecurityError'); } })");
        await page.GotoAsync("/");

        await page.GetByRole(AriaRole.Button, new() { Name = "长辈版", Pressed = false }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "长辈版", Pressed = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_panel_is_worked_by_keys_alone()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        var usual = await page.EvaluateAsync<double>(SizeOfType);

        await page.Locator(".reading-settings > summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "字号" }).GetByLabel("标准")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "字号" }).GetByLabel("大", new() { Exact = true })).ToBeCheckedAsync();
        (await page.EvaluateAsync<double>(SizeOfType)).ShouldBeGreaterThan(usual);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".reading-panel")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".reading-settings > summary")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("light", "rgb(251, 247, 242)")]
    [InlineData("dark", "rgb(26, 22, 19)")]
    [InlineData("contrast", "rgb(0, 0, 0)")]
    public async Task A_chosen_colour_is_there_before_the_first_paint_whatever_the_device_prefers(string colors, string paper)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = colors == "light" ? ColorScheme.Dark : ColorScheme.Light });
        await page.GotoAsync("/");
        await page.Locator(".reading-settings > summary").ClickAsync();
        await page.Locator($"[name=colors][value={colors}]").CheckAsync();
        (await page.EvaluateAsync<string>(Paper)).ShouldBe(paper);
        // The bar of the browser follows.
        (await page.EvaluateAsync<string>("[...document.querySelectorAll('meta[name=theme-color]')].filter(meta => matchMedia(meta.media).matches).map(meta => meta.dataset.colors).join()")).ShouldBe(colors);

        // What stands there when the parser reaches the body is what is painted first.
        await page.AddInitScriptAsync("new MutationObserver((_, o) => { if (document.body) { window.first = document.documentElement.dataset.colors; o.disconnect(); } }).observe(document, { childList: true, subtree: true })");
        await page.ReloadAsync();

        (await page.EvaluateAsync<string>("window.first")).ShouldBe(colors);
        (await page.EvaluateAsync<string>(Paper)).ShouldBe(paper);
        await Assertions.Expect(page.Locator($"[name=colors][value={colors}]")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Without_scripts_the_choice_holds_for_the_page_and_the_panel_says_so()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone, javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator(".elder-switch")).ToBeHiddenAsync();

        await page.Locator(".reading-settings > summary").ClickAsync();
        await Assertions.Expect(page.GetByText("选择只对这一页有效")).ToBeVisibleAsync();
        await page.Locator("[name=colors][value=contrast]").CheckAsync();
        await page.Locator("[name=view][value=elder]").CheckAsync();

        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(0, 0, 0)");
        await Assertions.Expect(page.Locator("html")).ToHaveCSSAsync("font-size", "21px");
    }

    [Theory]
    [InlineData("", ".overview svg >> visible=true", ".overview-words")]
    [InlineData("view=elder", ".overview-words a >> nth=0", ".overview")]
    public async Task The_overview_of_routes_is_a_list_where_type_is_too_large_for_a_drawing(string settings, string shown, string hidden)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        await context.AddInitScriptAsync($"localStorage.setItem('reading', '{settings}')");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/routes/");

        await Assertions.Expect(page.Locator(shown)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(hidden)).ToBeHiddenAsync();
        // The list leads where the drawing does.
        (await page.Locator(".overview-words a").EvaluateAllAsync<string[]>("links => links.map(link => link.pathname).sort()"))
            .ShouldBe(await page.Locator(".overview .map-tall a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href')).sort()"));
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("contrast")]
    public async Task What_stands_in_an_empty_field_can_be_read(string colors)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        await context.AddInitScriptAsync($"localStorage.setItem('reading', 'colors={colors}')");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");

        var ratio = await page.EvaluateAsync<double>(
            """
            () => {
              const field = document.getElementById('query');
              const light = color => color.match(/[\d.]+/g).slice(0, 3).map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
              const [low, high] = [getComputedStyle(field, '::placeholder').color, getComputedStyle(field).backgroundColor].map(light).sort((a, b) => a - b);
              return (high + 0.05) / (low + 0.05);
            }
            """);

        ratio.ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Theory]
    [InlineData("")]
    [InlineData("view=elder")]
    public async Task The_search_field_of_a_phone_has_room_for_what_can_be_looked_for(string settings)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        await context.AddInitScriptAsync($"localStorage.setItem('reading', '{settings}')");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");

        var (room, text) = (await page.EvaluateAsync<double>("(() => { const field = document.getElementById('query'); const style = getComputedStyle(field); return field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight); })()"),
            await page.EvaluateAsync<double>("(() => { const field = document.getElementById('query'); const paper = new OffscreenCanvas(1, 1).getContext('2d'); paper.font = getComputedStyle(field).font; return paper.measureText(field.placeholder).width; })()"));

        text.ShouldBeGreaterThan(0);
        text.ShouldBeLessThanOrEqualTo(room);
    }

    /// <summary>320 px is what a window of 1280 px has left at 400 % (WCAG 2.2, 1.4.10).</summary>
    [Theory]
    [InlineData("")]
    [InlineData("view=elder")]
    [InlineData("size=huge")]
    public async Task No_page_scrolls_sideways_at_400_percent_or_in_large_type(string settings)
    {
        await using var context = await site.OpenAsync(Zoomed);
        await context.AddInitScriptAsync($"localStorage.setItem('reading', '{settings}')");
        var page = await context.NewPageAsync();
        var wide = new List<string>();
        foreach (var path in PageKinds.Paths.Values)
        {
            await page.GotoAsync(path);
            var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0)
                wide.Add($"{path}: {over} px, {await page.EvaluateAsync<string>("[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')")}");
        }

        wide.ShouldBeEmpty();
    }
}
