using System.Text.RegularExpressions;

namespace BrandShowcase.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class SearchPageTests(SampleSiteInBrowser site)
{
    [Theory]
    [InlineData("义诊", "/hospitals/yongkang-first/activities/duanyan-clinic/")]
    [InlineData("胡丰登", "/hospitals/yongkang-first/branches/anesthesia/")]
    [InlineData("yizhen", "/hospitals/yongkang-first/activities/duanyan-clinic/")]
    public async Task The_address_says_what_is_sought_and_the_page_what_was_found(string query, string path)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();

        await OpenAsync(page, query);

        (await Results(page).Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => decodeURI(link.pathname))")).ShouldContain(path);
        await Assertions.Expect(Status(page)).ToContainTextAsync(new Regex(@"找到约?\d+条"));
        (await page.TitleAsync()).ShouldStartWith(query);
        (await Field(page).InputValueAsync()).ShouldBe(query);
        (await Results(page).Locator("mark").CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task More_results_follow_on_demand()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await OpenAsync(page, "医院");
        await Assertions.Expect(Results(page)).ToHaveCountAsync(10);

        await MoreAsync(page);

        await Assertions.Expect(Results(page)).ToHaveCountAsync(20);
        await Assertions.Expect(Results(page).Nth(10).Locator("a")).ToBeFocusedAsync();
        (await Results(page).Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)")).ShouldBeUnique();
    }

    [Fact]
    public async Task Back_and_forward_restore_queries_and_results()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await OpenAsync(page, "义诊");
        var first = await Results(page).AllTextContentsAsync();
        await Field(page).FillAsync("胡丰登");
        await Field(page).PressAsync("Enter");
        await Assertions.Expect(Results(page).First).ToContainTextAsync("敬畏生命");

        await page.GoBackAsync();
        await Assertions.Expect(Field(page)).ToHaveValueAsync("义诊");
        await Assertions.Expect(Results(page)).ToHaveTextAsync(first);
        (await page.TitleAsync()).ShouldStartWith("义诊");

        await page.GoForwardAsync();
        await Assertions.Expect(Field(page)).ToHaveValueAsync("胡丰登");
        await Assertions.Expect(Results(page).First).ToContainTextAsync("敬畏生命");
    }

    [Fact]
    public async Task What_is_typed_is_found_at_once_and_makes_one_step_of_history()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await OpenAsync(page, "义诊");

        await Field(page).FillAsync("");
        await Field(page).PressSequentiallyAsync("胡丰登", new() { Delay = 250 });
        await Assertions.Expect(Results(page).First).ToContainTextAsync("敬畏生命");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape("/search/?q=" + Uri.EscapeDataString("胡丰登")) + "$"));
        await page.GoBackAsync();

        await Assertions.Expect(Field(page)).ToHaveValueAsync("义诊");
    }

    [Fact]
    public async Task Back_from_a_result_returns_to_its_place_in_the_list()
    {
        // Playwright cannot wait for a function under a policy that forbids eval.
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone, bypassContentSecurityPolicy: true);
        var page = await context.NewPageAsync();
        await OpenAsync(page, "医院");
        await MoreAsync(page);
        await Assertions.Expect(Results(page)).ToHaveCountAsync(20);
        var link = Results(page).Nth(15).Locator("a");
        await link.ScrollIntoViewIfNeededAsync();
        await page.WaitForFunctionAsync("history.state?.top === scrollY && scrollY > 0");
        var top = await page.EvaluateAsync<int>("scrollY");
        await link.ClickAsync();
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("/search/"));

        await page.GoBackAsync();

        await Assertions.Expect(Results(page)).ToHaveCountAsync(20);
        await page.WaitForFunctionAsync("top => Math.abs(scrollY - top) < 2", top);
    }

    [Fact]
    public async Task Filters_stand_in_the_address()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/search/?q=义诊&kind=branch");
        await Assertions.Expect(Results(page).First).ToBeVisibleAsync();
        foreach (var facts in await Results(page).Locator(".facts-line").AllInnerTextsAsync())
            facts.ShouldStartWith("支部品牌");
        var filtered = await Results(page).CountAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "取消筛选：支部品牌" }).ClickAsync();

        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("kind="));
        await Assertions.Expect(Results(page)).Not.ToHaveCountAsync(filtered);
        await page.GoBackAsync();
        await Assertions.Expect(Results(page)).ToHaveCountAsync(filtered);
    }

    [Fact]
    public async Task The_panel_of_filters_is_fetched_when_it_is_opened_and_counts()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        await OpenAsync(page, "义诊");
        requests.ShouldNotContain(url => url.Contains("/facets-", StringComparison.Ordinal));

        await page.Locator(".facets summary").ClickAsync();
        var box = page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex("^活动") });
        await box.CheckAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("kind=activity$"));
        var count = int.Parse(Regex.Match(await box.Locator("..").InnerTextAsync(), @"\d+$").Value);
        await Assertions.Expect(Status(page)).ToContainTextAsync($"找到{count}条");
        await Assertions.Expect(box).ToBeCheckedAsync();
        await Assertions.Expect(box).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("义珍", "义诊")]
    [InlineData("湖丰登", "胡丰登")]
    public async Task A_correction_is_always_said(string typed, string meant)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();

        await OpenAsync(page, typed);

        await Assertions.Expect(Status(page)).ToContainTextAsync($"未找到“{typed}”，已显示“{meant}”的结果");
    }

    [Fact]
    public async Task Results_that_lack_a_word_are_called_partial()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();

        await OpenAsync(page, "义诊 量子纠缠态");

        await Assertions.Expect(Status(page)).ToContainTextAsync("部分匹配");
    }

    [Fact]
    public async Task A_word_that_no_page_has_is_said_to_be_nowhere()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/search/?q=xyzzyxyzzy");

        await Assertions.Expect(Status(page)).ToContainTextAsync("没有找到“xyzzyxyzzy”");
        (await Results(page).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_asked_for_is_never_taken_for_markup()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/search/?q=" + Uri.EscapeDataString("\"><img src=x onerror=alert(1)>"));

        await Assertions.Expect(Status(page)).Not.ToBeEmptyAsync();
        (await page.Locator("main img").CountAsync()).ShouldBe(0);
        (await Field(page).InputValueAsync()).ShouldBe("\"><img src=x onerror=alert(1)>");
    }

    [Fact]
    public async Task Without_a_query_the_page_says_how_to_search()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/search/");

        await page.Locator(".search-hints .tags a").First.ClickAsync();

        await Assertions.Expect(Results(page).First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".search-hints")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Searches_are_kept_only_while_the_visitor_allows_it()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await OpenAsync(page, "胡丰登");
        (await page.EvaluateAsync<int>("localStorage.length")).ShouldBe(0);
        await page.GotoAsync("/search/");
        var permission = page.Locator(".recent input");
        await permission.CheckAsync();

        await OpenAsync(page, "义诊");
        await page.GotoAsync("/search/");

        await Assertions.Expect(page.Locator(".recent li")).ToHaveTextAsync(["义诊"]);
        await permission.UncheckAsync();
        await Assertions.Expect(page.Locator(".recent li")).ToHaveCountAsync(0);
        (await page.EvaluateAsync<int>("localStorage.length")).ShouldBe(0);
    }

    [Fact]
    public async Task Without_JavaScript_the_form_leads_to_all_brands_by_initial()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone, javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hospitals/");

        await Field(page).FillAsync("敬畏");
        await Field(page).PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/brands/\?q="));
        await page.Locator(".letters a", new() { HasTextString = "J" }).ClickAsync();
        await Assertions.Expect(page.Locator("section:has(h2#j)")).ToContainTextAsync("敬畏生命，醉美手护");
    }

    [Theory]
    [InlineData("terms", 404, "")]
    [InlineData("terms", 200, "<!DOCTYPE html><title>维护中</title>")]
    [InlineData("terms", 200, "\0\u0001\u0002")]
    [InlineData("pages", 404, "")]
    [InlineData("index.bin", 404, "")]
    [InlineData("index.bin", 200, "<!DOCTYPE html><title>维护中</title>")]
    [InlineData("search.js", 404, "")]
    public async Task A_broken_file_is_said_and_trying_again_helps(string part, int status, string body)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        var broken = new Regex($"/data/search/{Regex.Escape(part)}");
        await page.RouteAsync(broken, route => route.FulfillAsync(new() { Status = status, Body = body, ContentType = "application/octet-stream" }));
        await page.GotoAsync("/search/?q=义诊");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("没有取完整");
        (await Results(page).CountAsync()).ShouldBe(0);

        await page.UnrouteAsync(broken);
        await page.GetByRole(AriaRole.Button, new() { Name = "重试" }).ClickAsync();

        await Assertions.Expect(Results(page).First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_lost_connection_is_said_and_trying_again_helps()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await OpenAsync(page, "义诊");
        await context.SetOfflineAsync(true);
        await Field(page).FillAsync("胡丰登");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("网络断开");

        await context.SetOfflineAsync(false);
        await page.GetByRole(AriaRole.Button, new() { Name = "重试" }).ClickAsync();

        await Assertions.Expect(Results(page).First).ToContainTextAsync("敬畏生命");
    }

    [Fact]
    public async Task Typing_on_never_fails_and_drops_what_was_sought_before()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/data/search/{terms,pages}/**", async route =>
        {
            await page.WaitForTimeoutAsync(500);
            await route.ContinueAsync();
        });
        await page.GotoAsync("/search/");
        await page.EvaluateAsync(
            """
            new MutationObserver(() => { if (!document.querySelector(".search-failure").hidden) document.body.dataset.failed = "yes"; })
              .observe(document.querySelector(".search-failure"), { attributes: true })
            """);

        await Field(page).PressSequentiallyAsync("胡丰登", new() { Delay = 200 });

        await Assertions.Expect(Results(page).First).ToContainTextAsync("敬畏生命");
        (await page.Locator("body").GetAttributeAsync("data-failed")).ShouldBeNull();
    }

    [Fact]
    public async Task Counts_are_never_those_of_another_search()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await OpenAsync(page, "义诊");
        var panel = page.Locator(".facets summary");
        await panel.ClickAsync();
        await Assertions.Expect(page.Locator(".facets label").First).ToBeVisibleAsync();
        await panel.ClickAsync();

        await Field(page).FillAsync("胡丰登");
        await Assertions.Expect(Results(page).First).ToContainTextAsync("敬畏生命");
        await Assertions.Expect(page.Locator(".facets label")).ToHaveCountAsync(0);
        await panel.ClickAsync();

        await Assertions.Expect(page.Locator(".facets label").First).ToBeVisibleAsync();
        var counts = await page.Locator("[data-facet=kind] small").AllInnerTextsAsync();
        await Assertions.Expect(Status(page)).ToContainTextAsync($"找到{counts.Sum(int.Parse)}条");
    }

    [Fact]
    public async Task Results_stay_when_more_cannot_be_fetched_and_trying_again_brings_them()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await OpenAsync(page, "医院");
        await Assertions.Expect(Results(page)).ToHaveCountAsync(10);
        await page.RouteAsync("**/data/search/pages/**", route => route.FulfillAsync(new() { Status = 404 }));
        await MoreAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("没有取完整");
        await Assertions.Expect(Results(page)).ToHaveCountAsync(10);
        await Assertions.Expect(Status(page)).ToContainTextAsync("找到");

        await page.UnrouteAsync("**/data/search/pages/**");
        await page.GetByRole(AriaRole.Button, new() { Name = "重试" }).ClickAsync();

        await Assertions.Expect(Results(page)).ToHaveCountAsync(20);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        await Assertions.Expect(Results(page).Nth(10).Locator("a")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_number_of_results_is_right_when_all_are_shown()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await OpenAsync(page, "医院 党支部");
        var more = page.GetByRole(AriaRole.Button, new() { Name = "加载更多" });
        await Assertions.Expect(more).ToBeVisibleAsync();

        for (var shown = 10; await more.IsVisibleAsync(); shown += 10)
        {
            await MoreAsync(page);
            await Assertions.Expect(Results(page).Nth(shown)).ToBeVisibleAsync();
        }

        await Assertions.Expect(Status(page)).ToHaveTextAsync($"找到{await Results(page).CountAsync()}条结果");
    }

    [Theory]
    [InlineData(false, "没有找到")]
    [InlineData(true, "还没有找到“甲”，可以继续查找。")]
    public async Task Nothing_is_said_to_be_nowhere_before_all_was_looked_at(bool more, string expected)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await AnswerAsync(page, $$"""{ total: 0, more: {{(more ? "true" : "false")}}, partial: false, suggestion: null, results: [], facets: null }""");

        await page.GotoAsync("/search/?q=甲");

        await Assertions.Expect(Status(page)).ToContainTextAsync(expected);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "继续查找" })).ToBeVisibleAsync(new() { Visible = more });
    }

    [Fact]
    public async Task What_was_perhaps_meant_is_offered_beside_the_results()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await AnswerAsync(page,
            """
            { total: 1, more: false, partial: false, suggestion: { from: query, to: "义诊", applied: false }, facets: null,
              results: [{ url: "/", title: "异珍", brand: null, secretary: null, kind: "branch", hospital: null, year: null, snippet: "", marks: [], titleMarks: [], brandMarks: [] }] }
            """);
        await page.GotoAsync("/search/?q=异珍&kind=branch");
        await Assertions.Expect(Results(page)).ToHaveCountAsync(1);

        await page.GetByRole(AriaRole.Link, new() { Name = "您是不是要找“义诊”？" }).ClickAsync();

        await Assertions.Expect(Field(page)).ToHaveValueAsync("义诊");
        await Assertions.Expect(page.Locator(".chosen li")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_focus_moves_on_when_what_has_it_goes()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/search/?q=义诊&kind=branch&kind=activity");
        await Assertions.Expect(Results(page).First).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "取消筛选：支部品牌" }).PressAsync("Enter");
        var last = page.GetByRole(AriaRole.Button, new() { Name = "取消筛选：活动" });
        await Assertions.Expect(last).ToBeFocusedAsync();
        await last.PressAsync("Enter");
        await Assertions.Expect(Status(page)).ToBeFocusedAsync();

        await page.RouteAsync("**/data/search/**", route => route.FulfillAsync(new() { Status = 404 }));
        await Field(page).FillAsync("胡丰登");
        var retry = page.GetByRole(AriaRole.Button, new() { Name = "重试" });
        await Assertions.Expect(retry).ToBeVisibleAsync();
        await page.UnrouteAsync("**/data/search/**");
        await retry.PressAsync("Enter");

        await Assertions.Expect(Results(page).First).ToContainTextAsync("敬畏生命");
        await Assertions.Expect(Status(page)).ToBeFocusedAsync();
    }

    private static ILocator Field(IPage page) => page.Locator("#query");

    private static ILocator Results(IPage page) => page.Locator("main .results > li");

    private static ILocator Status(IPage page) => page.Locator("main .search-status");

    private static Task MoreAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "加载更多" }).ClickAsync();

    /// <summary>Lets every search have the same answer, an expression of JavaScript.</summary>
    private static Task AnswerAsync(IPage page, string answer) => page.RouteAsync("**/data/search/search.js*", route => route.FulfillAsync(new()
    {
        Body = $$"""export async function openIndex() { return { async search(query) { return {{answer}}; } }; }""",
        ContentType = "text/javascript",
    }));

    private static async Task OpenAsync(IPage page, string query)
    {
        await page.GotoAsync("/search/?q=" + Uri.EscapeDataString(query));
        await Assertions.Expect(Results(page).First).ToBeVisibleAsync();
    }
}
