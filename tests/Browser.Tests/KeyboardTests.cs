namespace BrandShowcase.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(SampleSiteInBrowser site)
{
    private const string FocusedElement = "document.activeElement";

    [Fact]
    public async Task The_first_key_shows_a_link_past_the_navigation_to_the_content()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hospitals/yongkang-first/");

        await page.Keyboard.PressAsync("Tab");

        var skip = page.Locator("a[href='#main']");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<bool>($"document.querySelector('main').contains({FocusedElement})")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/matrix/")]
    [InlineData("/search/")]
    public async Task Every_control_can_be_reached_in_the_order_of_the_page_and_shows_its_focus(string path)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        var controls = await page.EvaluateAsync<int>(
            "window.controls = [...document.querySelectorAll('a[href]:not([tabindex=\"-1\"]), button, input, select, summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility()); controls.length");

        var order = new List<int>();
        for (var i = 0; i < controls; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            order.Add(await page.EvaluateAsync<int>($"controls.indexOf({FocusedElement})"));
            (await page.EvaluateAsync<bool>($"(s => s.outlineStyle !== 'none' || s.boxShadow !== 'none')(getComputedStyle({FocusedElement}))"))
                .ShouldBeTrue(await page.EvaluateAsync<string>($"{FocusedElement}.outerHTML"));
        }

        order.ShouldBe(Enumerable.Range(0, controls));
    }
}
