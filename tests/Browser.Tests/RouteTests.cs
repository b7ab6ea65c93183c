using System.Text;
using System.Text.RegularExpressions;

namespace BrandShowcase.Browser.Tests;

/// <summary>A route as visitors walk it: on a phone and on a desk, with JavaScript and without.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RouteTests(SampleSiteInBrowser site)
{
    private const string Path = "/routes/yongkang-red-path/";

    public static TheoryData<int, bool> Visits { get; } = new() { { 360, true }, { 360, false }, { 1440, true }, { 1440, false } };

    [Theory]
    [MemberData(nameof(Visits))]
    public async Task The_route_can_be_read_and_followed(int width, bool javaScript)
    {
        await using var context = await OpenAsync(width, javaScript);
        var page = await context.NewPageAsync();
        var strangers = new List<string>();
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != site.Address.Authority)
                strangers.Add(request.Url);
        };

        await page.GotoAsync(Path);

        (await page.Locator(".stop h3").AllInnerTextsAsync()).ShouldBe(["永康市第一人民医院", "占鳌祠", "端岩村文化礼堂", "石柱村"]);
        foreach (var text in await page.Locator(".stop .prose").AllAsync())
            (await text.IsVisibleAsync()).ShouldBeTrue();
        await Assertions.Expect(page.Locator(".route-drawings :text('示意图，不作为定位和界线依据'):visible").First).ToBeVisibleAsync();
        await page.Locator(".stop-steps a", new() { HasText = "下一站：石柱村" }).ClickAsync();
        await Assertions.Expect(page.Locator("#stop-4")).ToBeInViewportAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(width);
        strangers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(360, ".map-tall", ".map-wide")]
    [InlineData(1440, ".map-wide", ".map-tall")]
    public async Task Without_JavaScript_one_drawing_is_shown_and_its_stations_lead_to_their_stops(int width, string shown, string hidden)
    {
        await using var context = await OpenAsync(width, javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Path);

        (await page.Locator($"{shown} svg").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator($"{hidden} svg").IsVisibleAsync()).ShouldBeFalse();
        await page.Locator($"{shown} a").First.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("#stop-3$"));
        await Assertions.Expect(page.Locator("#stop-3")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task The_totals_have_room_beside_the_map_or_stand_below_it_however_large_the_type(int width)
    {
        await using var context = await OpenAsync(width, javaScript: true);
        var page = await context.NewPageAsync();
        await page.SetViewportSizeAsync(width, 900);
        await page.GotoAsync(Path);
        foreach (var settings in new[] { "", "size=huge", "view=elder", "view=elder&size=huge" })
        {
            await page.EvaluateAsync("settings => { localStorage.setItem('reading', settings); dispatchEvent(new StorageEvent('storage', { key: 'reading' })); }", settings);

            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, settings);
            (await page.Locator(".route-overview .facts dd").First.EvaluateAsync<double>("fact => fact.clientWidth / parseFloat(getComputedStyle(fact).fontSize)")).ShouldBeGreaterThan(8, settings);
        }
    }

    [Theory]
    [MemberData(nameof(Visits))]
    public async Task One_key_opens_the_choice_of_map_applications_each_with_its_own_address(int width, bool javaScript)
    {
        await using var context = await OpenAsync(width, javaScript);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Path);
        var links = page.Locator("#stop-2 .chooser a");
        (await links.First.IsVisibleAsync()).ShouldBeFalse();

        await page.Locator("#stop-2 .chooser summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(links.First).ToBeVisibleAsync();
        (await links.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))")).ShouldBe(
        [
            "https://uri.amap.com/marker?position=120.193386,28.935588&name=%E5%8D%A0%E9%B3%8C%E7%A5%A0&src=localhost&coordinate=gaode&callnative=1",
            "https://api.map.baidu.com/marker?location=28.941316,120.199967&title=%E5%8D%A0%E9%B3%8C%E7%A5%A0&content=%E5%8D%A0%E9%B3%8C%E7%A5%A0&coord_type=bd09ll&output=html&src=webapp.brandshowcase.localhost",
            "https://apis.map.qq.com/uri/v1/marker?marker=coord:28.935588,120.193386;title:%E5%8D%A0%E9%B3%8C%E7%A5%A0;addr:%E5%8D%A0%E9%B3%8C%E7%A5%A0&referer=localhost",
            "https://maps.apple.com/?ll=28.935588,120.193386&q=%E5%8D%A0%E9%B3%8C%E7%A5%A0",
        ]);
    }

    [Fact]
    public async Task Stops_fold_without_JavaScript()
    {
        await using var context = await OpenAsync(360, javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Path);
        var text = page.Locator("#stop-1 .prose");

        await page.Locator("#stop-1 .fold summary").ClickAsync();
        (await text.IsVisibleAsync()).ShouldBeFalse();
        await page.Locator("#stop-1 .fold summary").ClickAsync();

        (await text.IsVisibleAsync()).ShouldBeTrue();
    }

    [Theory]
    [InlineData("print/", 4 + 1)]
    [InlineData("poster/", 1)]
    public async Task Sheets_carry_the_drawing_and_their_QR_codes(string sheet, int codes)
    {
        await using var context = await OpenAsync(1440, javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Path + sheet);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.Locator(".sheet-map svg").IsVisibleAsync()).ShouldBeTrue();
        await Assertions.Expect(page.Locator("svg.qr")).ToHaveCountAsync(codes);
        (await page.Locator(".sheet-bar").IsVisibleAsync()).ShouldBeFalse();
    }

    [Theory]
    [InlineData("print/", 595, 842, 3)]
    [InlineData("poster/", 842, 1191, 1)]
    public async Task Sheets_print_on_their_paper_without_being_told(string sheet, int width, int height, int mostPages)
    {
        await using var context = await OpenAsync(1440, javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Path + sheet);

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        var papers = Regex.Matches(pdf, @"/MediaBox *\[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]");
        papers.Count.ShouldBeInRange(1, mostPages);
        foreach (Match paper in papers)
            (Math.Round(double.Parse(paper.Groups["width"].Value)), Math.Round(double.Parse(paper.Groups["height"].Value))).ShouldBe((width, height));
    }

    [Fact]
    public async Task The_single_file_opens_from_a_disk_and_asks_for_nothing()
    {
        await using var context = await OpenAsync(360, javaScript: true);
        var page = await context.NewPageAsync();
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url.Split(':')[0]);
        var file = System.IO.Path.Join(site.Output, "routes", "yongkang-red-path", "route.html");

        await page.GotoAsync(new Uri(file).AbsoluteUri);

        requests.Distinct().ShouldBeSubsetOf(["file", "data"]);
        requests.Count(scheme => scheme == "file").ShouldBe(1);
        (await page.Locator(".map-tall svg").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator(".stop-number").First.EvaluateAsync<string>("number => getComputedStyle(number).borderRadius")).ShouldBe("50%");
    }

    private Task<IBrowserContext> OpenAsync(int width, bool javaScript) =>
        site.OpenAsync(width == 360 ? SampleSiteInBrowser.Phone : SampleSiteInBrowser.Desk, javaScript);
}
