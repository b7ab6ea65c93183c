namespace BrandShowcase.Browser.Tests;

/// <summary>Pages on paper. The matrix, routes and posters have tests of their own.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PrintTests(SampleSiteInBrowser site)
{
    // What A4 holds within the margins of the theme, in CSS pixels: 178 mm.
    private static readonly ViewportSize Paper = new() { Width = 672, Height = 980 };

    private const string FindControls = "() => [...document.querySelectorAll('nav, form, button, input, select, audio, .reading')].filter(element => element.checkVisibility()).map(element => element.outerHTML.slice(0, 120))";

    // What stands on the screen and is neither a control nor leads elsewhere must stand on paper, too.
    private const string FindTexts = "() => [...document.querySelectorAll('main :is(h1, .lead, .slogan, .prose p, dd, .lines > li > p)')].filter(element => element.checkVisibility()).map(element => element.textContent.trim())";

    [Theory]
    [InlineData("/")]
    [InlineData("/hospitals/yongkang-first/")]
    [InlineData("/hospitals/changzhi-heping/branches/neurology/")]
    [InlineData("/hospitals/yongkang-first/activities/duanyan-clinic/")]
    [InlineData("/guide/branch/")]
    public async Task A_page_on_paper_has_its_text_and_no_controls_and_nothing_is_cut_off(string path)
    {
        await using var context = await site.OpenAsync(Paper);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        var texts = await page.EvaluateAsync<string[]>(FindTexts);
        texts.ShouldNotBeEmpty();
        (await page.EvaluateAsync<string[]>(FindControls)).ShouldNotBeEmpty();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.EvaluateAsync<string[]>(FindControls)).ShouldBeEmpty();
        texts.Except(await page.EvaluateAsync<string[]>(FindTexts)).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Paper.Width);
    }
}
