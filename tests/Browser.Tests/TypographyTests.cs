namespace BrandShowcase.Browser.Tests;

/// <summary>Chinese typesetting after the W3C's Requirements for Chinese Text Layout (CLREQ); headings of all pages are looked at in <see cref="VisitTests"/>.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TypographyTests(SampleSiteInBrowser site)
{
    [Theory]
    [InlineData("/hospitals/yongkang-first/branches/anesthesia/", "敬畏生命，", "醉美手护")]
    [InlineData("/routes/jinyintan-1/", "抗疫精神党员", "（之一）")]
    public async Task A_name_breaks_at_its_comma_or_before_its_bracket(string path, string first, string last)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        await context.AddInitScriptAsync("localStorage.setItem('reading', 'size=huge')");
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);

        var lines = (await Lines.ReadAsync(page, "h1")).ShouldHaveSingleItem();

        lines[0].ShouldBe(first);
        lines[^1].ShouldBe(last);
    }

    [Theory]
    [InlineData("/hospitals/wuhan-jinyintan/", "武汉市", "金银潭医院")]
    [InlineData("/hospitals/yongkang-first/", "永康市", "第一人民医院")]
    public async Task The_name_of_a_hospital_is_not_divided_in_large_type(string path, params string[] lines)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        await context.AddInitScriptAsync("localStorage.setItem('reading', 'view=elder')");
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);

        (await Lines.ReadAsync(page, "h1")).ShouldHaveSingleItem().ShouldBe(lines);
    }

    [Theory]
    [InlineData("/", ".card p")]
    [InlineData("/brands/", ".initial-brands p")]
    public async Task No_line_of_a_card_begins_with_a_middle_dot(string path, string texts)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        (await page.Locator(texts, new() { HasText = "·" }).CountAsync()).ShouldBeGreaterThan(0);

        for (var width = 280; width < 480; width += 4)
        {
            await page.SetViewportSizeAsync(width, 740);
            (await Lines.ReadAsync(page, texts)).ShouldNotContain(lines => lines.Any(line => line[0] == '·'), $"{width} px");
        }
    }

    [Theory]
    [InlineData("/guide/fields/")]
    [InlineData("/guide/check/")]
    public async Task A_table_of_the_guide_is_seen_whole_on_a_phone(string path)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);

        var over = await page.Locator(".table-scroll").EvaluateAllAsync<int[]>("tables => tables.map(table => table.scrollWidth - table.clientWidth)");

        over.ShouldNotBeEmpty();
        over.ShouldAllBe(pixels => pixels <= 0);
    }

    /// <summary>CLREQ 3.1.6: adjoining punctuation marks close up; 3.2.2: Latin and Han stand a little apart.</summary>
    [Fact]
    public async Task Adjoining_marks_close_up_and_figures_stand_apart_from_characters()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/guide/");

        (await WidthAsync(page, "甲），乙")).ShouldBeLessThan(await WidthAsync(page, "甲乙丙丁") - 4);
        (await WidthAsync(page, "共5人")).ShouldBeGreaterThan(await WidthAsync(page, "共人") + await WidthAsync(page, "5"));
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("line-break", "strict");
    }

    private static Task<double> WidthAsync(IPage page, string text) => page.EvaluateAsync<double>(
        "text => { const span = document.createElement('span'); span.textContent = text; document.querySelector('main').append(span); const { width } = span.getBoundingClientRect(); span.remove(); return width; }", text);
}
