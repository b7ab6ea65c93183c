using System.Text.RegularExpressions;

namespace BrandShowcase.Browser.Tests;

/// <summary>The search field of every page with its list of results.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SearchBoxTests(SampleSiteInBrowser site)
{
    [Theory]
    [InlineData("胡丰登")]
    [InlineData("醉美手护")]
    public async Task The_keyboard_alone_leads_from_any_page_to_what_was_sought(string query)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/matrix/");

        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(Field(page)).ToBeFocusedAsync();
        await page.Keyboard.InsertTextAsync(query);
        await Assertions.Expect(Options(page).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/hospitals/yongkang-first/branches/anesthesia/$"));
    }

    [Fact]
    public async Task A_slash_that_is_typed_into_a_field_is_a_slash()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/matrix/");

        await page.Locator("#matrix-filter [name=text]").FocusAsync();
        await page.Keyboard.PressAsync("/");

        (await page.Locator("#matrix-filter [name=text]").InputValueAsync()).ShouldBe("/");
    }

    [Fact]
    public async Task Enter_without_a_choice_leads_to_the_search_page()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hospitals/yongkang-first/");

        await Field(page).FillAsync("义诊");
        await Field(page).PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/search/\?q="));
        await Assertions.Expect(page.Locator("main .results a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_field_and_its_list_say_what_they_are_and_which_result_is_chosen()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        var field = page.GetByRole(AriaRole.Combobox);
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "false");

        await SearchAsync(page, "义诊");

        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        (await page.Locator($"#{await field.GetAttributeAsync("aria-controls")}").GetAttributeAsync("role")).ShouldBe("listbox");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(new Regex(@"找到约?\d+条"));
        var last = await Options(page).CountAsync() - 1;
        foreach (var (key, chosen) in new[] { ("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", -1), ("ArrowUp", last), ("ArrowDown", -1), ("ArrowDown", 0), ("End", -1), ("ArrowDown", 0), ("Home", -1) })
        {
            await field.PressAsync(key);
            (await Options(page).EvaluateAllAsync<int>("options => options.findIndex(option => option.getAttribute('aria-selected') === 'true')")).ShouldBe(chosen, key);
            (await field.EvaluateAsync<int>("(field, all) => [...document.querySelectorAll('[role=option]')].findIndex(option => option.id === field.getAttribute('aria-activedescendant'))")).ShouldBe(chosen, key);
        }
    }

    [Fact]
    public async Task Escape_closes_the_list_and_then_empties_the_field()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await SearchAsync(page, "义诊");

        await Field(page).PressAsync("Escape");

        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        (await Field(page).InputValueAsync()).ShouldBe("义诊");
        await Field(page).PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await Field(page).PressAsync("Escape");
        await Field(page).PressAsync("Escape");
        (await Field(page).InputValueAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_closes_when_the_focus_leaves()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await SearchAsync(page, "义诊");

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Nothing_of_the_search_is_fetched_before_the_field_has_the_focus()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        requests.ShouldNotContain(path => path.StartsWith("/data/", StringComparison.Ordinal));

        await Field(page).FocusAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        requests.Where(path => path.StartsWith("/data/", StringComparison.Ordinal)).Order().ShouldBe(["/data/search/index.bin", "/data/search/search.js"]);
    }

    [Fact]
    public async Task A_late_answer_to_an_earlier_text_is_never_shown()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        var release = new TaskCompletionSource();
        var held = new TaskCompletionSource();
        await page.RouteAsync("**/data/search/terms/**", async route =>
        {
            // The first shard, that of the first character alone, is held back.
            if (held.TrySetResult())
                await release.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync("/");

        await Field(page).PressSequentiallyAsync("流");
        await held.Task;
        await Field(page).PressSequentiallyAsync("行病");
        await Field(page).FillAsync("胡丰登");
        await Assertions.Expect(Options(page).First).ToContainTextAsync("敬畏生命");
        var shown = await Options(page).AllInnerTextsAsync();
        release.SetResult();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        (await Options(page).AllInnerTextsAsync()).ShouldBe(shown);
        (await Field(page).InputValueAsync()).ShouldBe("胡丰登");
    }

    [Fact]
    public async Task Typing_letter_by_letter_ends_with_the_results_of_the_whole_text()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        var delay = 600;
        // Each answer comes sooner than the one before it.
        await page.RouteAsync("**/data/search/{terms,pages}/**", async route =>
        {
            await page.WaitForTimeoutAsync(delay = Math.Max(0, delay - 60));
            await route.ContinueAsync();
        });
        await page.GotoAsync("/");

        await Field(page).PressSequentiallyAsync("敬畏生命醉美手护", new() { Delay = 120 });

        await Assertions.Expect(page.Locator(".search-popup:not([aria-busy]) [role=option]").First).ToContainTextAsync("敬畏生命");
        await Assertions.Expect(page.Locator(".search-popup:not([aria-busy]) [role=option] mark").First).ToHaveTextAsync("敬畏生命，醉美手护");
    }

    [Fact]
    public async Task Nothing_is_sought_while_characters_are_composed()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        var requests = new List<string>();
        await page.GotoAsync("/");
        await Field(page).FocusAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        page.Request += (_, request) => requests.Add(request.Url);
        var session = await context.NewCDPSessionAsync(page);

        foreach (var letters in new[] { "y", "yi", "yi'zh", "yi'zhen" })
            await session.SendAsync("Input.imeSetComposition", new() { ["text"] = letters, ["selectionStart"] = letters.Length, ["selectionEnd"] = letters.Length });
        await page.Keyboard.PressAsync("ArrowDown");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        requests.ShouldBeEmpty();
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();

        await session.SendAsync("Input.insertText", new() { ["text"] = "义诊" });

        await Assertions.Expect(Options(page).First).ToContainTextAsync("义诊");
        (await Field(page).InputValueAsync()).ShouldBe("义诊");
    }

    [Fact]
    public async Task What_is_typed_is_never_taken_for_markup()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");

        await Field(page).FillAsync("<img src=x onerror=alert(1)>火星");

        await Assertions.Expect(page.Locator(".search-note")).ToContainTextAsync("<img src=x onerror=alert(1)>火星");
        (await page.Locator(".search img").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task An_index_that_is_missing_is_said_to_be_and_tried_again_with_the_next_letter()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/data/search/**", route => route.FulfillAsync(new() { Status = 404, Body = "<h1>404</h1>", ContentType = "text/html" }));
        await page.GotoAsync("/");
        await Field(page).FillAsync("胡丰");
        await Assertions.Expect(page.Locator(".search-note")).ToContainTextAsync("没有取完整");

        await page.UnrouteAsync("**/data/search/**");
        await Field(page).FillAsync("胡丰登");

        await Assertions.Expect(Options(page).First).ToContainTextAsync("敬畏生命");
    }

    [Fact]
    public async Task After_a_failure_the_keyboard_tries_again()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/data/search/**", route => route.FulfillAsync(new() { Status = 404, Body = "<h1>404</h1>", ContentType = "text/html" }));
        await page.GotoAsync("/");
        await Field(page).FillAsync("胡丰登");
        await Assertions.Expect(Options(page)).ToHaveTextAsync(["重试"]);

        await page.UnrouteAsync("**/data/search/**");
        await Field(page).PressAsync("ArrowDown");
        await Field(page).PressAsync("Enter");

        await Assertions.Expect(Options(page).First).ToContainTextAsync("敬畏生命");
        await Assertions.Expect(Field(page)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_list_moves_nothing_and_its_targets_are_large_enough_for_a_finger()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        var before = await page.EvaluateAsync<int>("document.querySelector('main').getBoundingClientRect().top");

        await SearchAsync(page, "义诊");

        (await page.EvaluateAsync<int>("document.querySelector('main').getBoundingClientRect().top")).ShouldBe(before);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(SampleSiteInBrowser.Phone.Width);
        foreach (var target in await page.Locator("header .search input, header .search button, [role=option]").AllAsync())
            (await target.BoundingBoxAsync())!.Height.ShouldBeGreaterThanOrEqualTo(44);
    }

    private static ILocator Field(IPage page) => page.Locator("#query");

    private static ILocator Options(IPage page) => page.GetByRole(AriaRole.Option);

    private static async Task SearchAsync(IPage page, string query)
    {
        await Field(page).FillAsync(query);
        await Assertions.Expect(Options(page).First).ToBeVisibleAsync();
    }
}
