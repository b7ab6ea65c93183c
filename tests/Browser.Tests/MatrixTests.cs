using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BrandShowcase.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class MatrixTests(SampleSiteInBrowser site)
{
    private const string Rows = ".matrix tr[data-order]";

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

        await page.Locator("#matrix-filter [name=text]").FillAsync("胡丰登");

        var shown = page.Locator($"{Rows}:visible");
        await Assertions.Expect(shown).ToHaveCountAsync(1);
        (await shown.InnerTextAsync()).ShouldContain("麻醉手术科支部");
        await Assertions.Expect(page.Locator("#matrix-filter output")).ToContainTextAsync("1");
    }

    [Fact]
    public async Task What_is_chosen_stands_in_the_address_and_the_browser_goes_back_through_it()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/matrix/");
        var all = await page.Locator(Rows).CountAsync();

        await page.Locator("[name=category]").SelectOptionAsync("clinical");
        await page.Locator("[name=dual]").CheckAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?category=clinical&dual=yes$"));
        await FilledAsync(page);
        var both = await page.Locator($"{Rows}:visible").CountAsync();
        both.ShouldBeInRange(1, all - 1);

        var shared = await context.NewPageAsync();
        await shared.GotoAsync(page.Url);
        await Assertions.Expect(shared.Locator($"{Rows}:visible")).ToHaveCountAsync(both);
        (await shared.Locator("[name=category]").InputValueAsync()).ShouldBe("clinical");

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("[name=dual]")).Not.ToBeCheckedAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator($"{Rows}:visible")).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task Heads_sort_brands_by_pinyin_in_both_directions_and_holes_come_last()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/matrix/");
        var head = page.Locator("thead [data-column=brand]");

        await head.GetByRole(AriaRole.Button).ClickAsync();
        var up = await BrandsAsync(page);
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        await head.GetByRole(AriaRole.Button).ClickAsync();
        var down = await BrandsAsync(page);
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?sort=-brand$"));

        up.TakeWhile(brand => brand != "待补充").ShouldBe(down.TakeWhile(brand => brand != "待补充").Reverse());
        up.Count.ShouldBe(down.Count);
        up[^1].ShouldBe("待补充");
        down[^1].ShouldBe("待补充");
        // chuàng, dǎng, jìng, tóng, xiān: by code point 党 (U+515A) would follow 先 (U+5148).
        var initials = up.TakeWhile(brand => brand != "待补充").Select(brand => brand[0]).ToList();
        initials.ShouldContain('党');
        initials.ShouldContain('先');
        initials.IndexOf('党').ShouldBeLessThan(initials.IndexOf('先'));
        (await page.Locator("td.column-hospital:visible").CountAsync()).ShouldBe(up.Count);

        await head.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator(".matrix-group").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_choice_that_leaves_nothing_says_which_condition_to_drop()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/matrix/?category=nursing&text=胡丰登");

        await Assertions.Expect(page.Locator($"{Rows}:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#matrix-filter output")).ToContainTextAsync("没有");
        await page.Locator(".matrix-state .chosen button", new() { HasText = "护理" }).ClickAsync();

        await Assertions.Expect(page.Locator($"{Rows}:visible")).ToHaveCountAsync(1);
        await page.Locator("[type=reset]").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/matrix/$"));
    }

    [Fact]
    public async Task Columns_can_be_chosen_and_few_filled_ones_are_offered()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/matrix/");
        await Assertions.Expect(page.Locator("thead [data-column=members]")).ToBeHiddenAsync();

        await page.Locator(".matrix-columns summary").ClickAsync();
        await page.Locator("[name=columns][value=members]").CheckAsync();
        await page.Locator("[name=columns][value=secretary]").UncheckAsync();

        await Assertions.Expect(page.Locator("thead [data-column=members]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("td.column-secretary").First).ToBeHiddenAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("thead [data-column=members]")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(900, "table-row")]
    [InlineData(768, "flex")]
    public async Task A_branch_is_a_row_where_there_is_room_and_else_a_card(int width, string display)
    {
        await using var context = await site.OpenAsync(new() { Width = width, Height = 800 });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/matrix/");

        (await page.Locator(Rows).First.EvaluateAsync<string>("row => getComputedStyle(row).display")).ShouldBe(display);
    }

    [Fact]
    public async Task A_table_wider_than_the_page_scrolls_in_its_pane_under_its_head_and_beside_its_first_column()
    {
        await using var context = await site.OpenAsync(new() { Width = 900, Height = 700 });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/matrix/?columns=brand,secretary,category,members,achievements,honours,partners");
        var pane = page.Locator(".matrix-pane[data-scrolls]");
        await Assertions.Expect(pane).ToHaveAttributeAsync("tabindex", "0");

        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")).ShouldBeFalse();
        await pane.EvaluateAsync("pane => pane.scrollTo(1e6, 1e6)");
        (await pane.EvaluateAsync<double>("pane => pane.querySelector('thead th').getBoundingClientRect().top - pane.getBoundingClientRect().top")).ShouldBe(0, 1);
        (await pane.EvaluateAsync<double>("pane => pane.querySelector('th[scope=row]').getBoundingClientRect().left - pane.getBoundingClientRect().left")).ShouldBe(0, 1);
    }

    [Fact]
    public async Task The_head_stays_in_view()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/matrix/");

        await page.Locator(Rows).Nth(10).EvaluateAsync("row => scrollTo(0, row.getBoundingClientRect().top)");

        (await page.Locator("thead th").First.EvaluateAsync<double>("head => head.getBoundingClientRect().top")).ShouldBe(0, 1);
    }

    [Fact]
    public async Task The_button_of_further_conditions_says_what_it_does_next()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/matrix/");
        var further = page.Locator(".matrix-extra select").First;

        await page.GetByRole(AriaRole.Button, new() { Name = "更多条件" }).ClickAsync();
        await Assertions.Expect(further).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "收起条件" }).ClickAsync();

        await Assertions.Expect(further).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".matrix-more")).ToHaveTextAsync("更多条件");
    }

    [Theory]
    [InlineData("/matrix/", "A3")]
    [InlineData("/matrix/", "A4")]
    public async Task On_paper_it_lies_across_and_nothing_is_cut_off(string path, string paper)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true, Format = paper }));
        var boxes = Regex.Matches(pdf, @"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]").Select(match => (Width: Number(match.Groups[1]), Height: Number(match.Groups[2]))).ToArray();
        boxes.ShouldNotBeEmpty();
        boxes.ShouldAllBe(box => box.Width > box.Height);

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(paper == "A3" ? 1496 : 1032, 700);
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")).ShouldBeFalse();

        static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);
    }

    private static async Task<List<string>> BrandsAsync(IPage page)
    {
        await FilledAsync(page);
        return [.. (await page.Locator($"{Rows} td.column-brand").AllInnerTextsAsync()).Select(text => text.Split('\n')[0].Trim())];
    }

    /// <summary>Waits until all rows that match are in the table, which until then keeps its height.</summary>
    private static Task FilledAsync(IPage page) => Assertions.Expect(page.Locator(".matrix-pane")).Not.ToHaveAttributeAsync("style", new Regex("min-block-size"));
}
