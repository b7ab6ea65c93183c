namespace BrandShowcase.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class MatrixTests(SampleSiteInBrowser site)
{
    private const string Rows = ".matrix-hospital tbody tr";

    [Fact]
    public async Task Without_JavaScript_every_branch_can_be_read_and_no_dead_control_is_shown()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone, javaScript: false);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/matrix/");

        var rows = await page.Locator(Rows).AllAsync();
        rows.Count.ShouldBeGreaterThan(15);
        foreach (var row in rows)
            (await row.IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator(Rows).AllInnerTextsAsync()).ShouldContain(text => text.Contains("麻醉手术科支部") && text.Contains("敬畏生命") && text.Contains("胡丰登"));
        (await page.Locator("main form").AllAsync()).ShouldAllBe(form => !form.IsVisibleAsync().Result);
    }

    [Fact]
    public async Task No_cell_is_empty()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/matrix/");

        (await page.Locator($"{Rows} > *").AllInnerTextsAsync()).ShouldAllBe(text => text.Trim().Length > 0);
        (await page.Locator(Rows).AllInnerTextsAsync()).ShouldContain(text => text.Contains("待补充"));
    }

    [Fact]
    public async Task The_filter_leaves_the_branches_that_match()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/matrix/");

        await page.Locator("#matrix-filter input").FillAsync("胡丰登");

        var shown = page.Locator($"{Rows}:visible");
        await Assertions.Expect(shown).ToHaveCountAsync(1);
        (await shown.InnerTextAsync()).ShouldContain("麻醉手术科支部");
        await Assertions.Expect(page.Locator("#matrix-filter output")).ToContainTextAsync("1");
    }
}
