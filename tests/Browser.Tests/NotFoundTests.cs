namespace BrandShowcase.Browser.Tests;

/// <summary>The page of addresses that do not exist.</summary>
[Collection(BrowserCollection.Name)]
public sealed class NotFoundTests(SampleSiteInBrowser site)
{
    [Theory]
    [InlineData("/hospitals/yongkang-first/branches/anasthesia/", "/hospitals/yongkang-first/branches/anesthesia/", "敬畏生命，醉美手护")]
    [InlineData("/branches/Anesthesia.html", "/hospitals/yongkang-first/branches/anesthesia/", "敬畏生命，醉美手护")]
    [InlineData("/hospitals/yongkang-first/branches/no-such-branch/", "/hospitals/yongkang-first/", "永康市第一人民医院")]
    [InlineData("/activities/端岩村文化礼堂义诊/", "/hospitals/yongkang-first/activities/duanyan-clinic/", "端岩村文化礼堂义诊")]
    public async Task It_offers_the_pages_that_are_nearest_to_the_words_of_the_address(string wrong, string right, string title)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();

        var response = await page.GotoAsync(wrong);

        response!.Status.ShouldBe(404);
        var first = page.Locator("#found a").First;
        await Assertions.Expect(first).ToHaveTextAsync(title);
        (await first.EvaluateAsync<string>("link => link.pathname")).ShouldBe(right);
        await Assertions.Expect(page.Locator("#found [role=status]")).ToContainTextAsync("您要找的也许是");
        (await Axe.FindViolationsAsync(page)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_words_of_the_address_stand_in_the_search_field()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/tags/eye-health_2023/");

        await Assertions.Expect(page.Locator("#query")).ToHaveValueAsync("eye health 2023");
    }

    [Fact]
    public async Task An_address_that_is_like_nothing_and_no_correct_address_gets_no_suggestions()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();

        foreach (var path in new[] { "/%E9%BE%98%E9%BE%98/", "/%c4%e3/", "/404.html" })
        {
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            await Assertions.Expect(page.Locator("#found")).ToBeHiddenAsync();
        }
    }

    /// <summary>The site map offers the hospital, the search whatever has the word.</summary>
    [Theory]
    [InlineData("**/sitemap.xml", 404, "/hospitals/yongkang-first/activities/")]
    [InlineData("**/sitemap.xml", 200, "/hospitals/yongkang-first/activities/")] // and longer than a phone should fetch
    [InlineData("**/hospitals/yongkang-first/", 500, "/hospitals/yongkang-first/activities/")]
    [InlineData("**/index.bin", 500, "/hospitals/yongkang-first/")]
    public async Task What_cannot_be_fetched_takes_no_other_suggestion_with_it(string address, int status, string offered)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.RouteAsync(address, route => route.FulfillAsync(new() { Status = status, Body = new string('x', 1_600_000) }));

        await page.GotoAsync("/hospitals/yongkang-first/branches/义诊/");

        await Assertions.Expect(page.Locator($"#found a[href*='{offered}']").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#found h2:empty")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_JavaScript_there_are_a_search_field_and_the_sections()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone, javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hospitals/nowhere/");

        await Assertions.Expect(page.Locator("#found")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("main form.search input")).ToBeVisibleAsync();
        (await page.Locator("main .places a").AllInnerTextsAsync()).ShouldBe(["首页", "医院", "品牌矩阵", "党建联建", "荣誉", "活动", "红色路线", "医共体", "编写指南"]);
        await page.Locator("main .places a[href='/']").ClickAsync();
        page.Url.ShouldBe(site.Address.AbsoluteUri);
    }
}
