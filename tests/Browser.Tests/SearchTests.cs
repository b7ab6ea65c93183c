namespace BrandShowcase.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class SearchTests(SampleSiteInBrowser site)
{
    [Theory]
    [InlineData("义诊", "/hospitals/yongkang-first/activities/duanyan-clinic/")]
    [InlineData("胡丰登", "/hospitals/yongkang-first/branches/anesthesia/")]
    public async Task A_word_in_the_head_of_any_page_leads_to_the_pages_that_have_it(string word, string path)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/matrix/");

        await page.Locator("header input[type=search]").FillAsync(word);
        await page.Locator("header input[type=search]").PressAsync("Enter");

        await page.WaitForURLAsync("**/search/?q=*");
        var hits = page.Locator("main ol li");
        await Assertions.Expect(hits.First).ToBeVisibleAsync();
        (await hits.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => decodeURI(link.pathname))")).ShouldContain(path);
        await Assertions.Expect(page.Locator("main [role=status]")).ToContainTextAsync((await hits.CountAsync()).ToString());
    }

    [Fact]
    public async Task A_word_that_no_page_has_is_said_to_be_nowhere()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/search/?q=xyzzy");

        await Assertions.Expect(page.Locator("main [role=status]")).Not.ToBeEmptyAsync();
        (await page.Locator("main ol li").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_asked_for_is_never_taken_for_markup()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/search/?q=" + Uri.EscapeDataString("\"><img src=x onerror=alert(1)>"));

        await Assertions.Expect(page.Locator("main [role=status]")).Not.ToBeEmptyAsync();
        (await page.Locator("main img").CountAsync()).ShouldBe(0);
        (await page.Locator("main input[type=search]").InputValueAsync()).ShouldBe("\"><img src=x onerror=alert(1)>");
    }
}
