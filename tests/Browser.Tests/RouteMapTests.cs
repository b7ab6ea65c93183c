namespace BrandShowcase.Browser.Tests;

/// <summary>The interactive map of a route, with the content security policy of a site.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RouteMapTests(SampleSiteInBrowser site)
{
    private const string Path = "/routes/yongkang-red-path/";

    [Theory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task Near_the_window_a_map_lies_over_the_drawing_and_nothing_moves(int width)
    {
        await using var context = await OpenAsync(width);
        var page = await context.NewPageAsync();
        var strangers = new List<string>();
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != site.Address.Authority)
                strangers.Add(request.Url);
        };
        // The map may be near the window from the start: Leaflet waits until the height without it is known.
        var isMeasured = new TaskCompletionSource();
        await page.RouteAsync("**/assets/leaflet/**", async route =>
        {
            await isMeasured.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(Path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        var before = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        isMeasured.SetResult();
        await page.Locator(".route-map").ScrollIntoViewIfNeededAsync();

        await Assertions.Expect(page.Locator(".map-pin")).ToHaveCountAsync(4);
        await Assertions.Expect(page.Locator(".map-live")).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollHeight")).ShouldBe(before);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(width);
        strangers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task The_open_map_is_accessible(int width)
    {
        await using var context = await OpenAsync(width);
        var page = await context.NewPageAsync();
        await OpenMapAsync(page);
        await page.Locator("[data-map=next]").ClickAsync();

        (await Axe.FindViolationsAsync(page)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Leaflet_is_not_asked_for_before_the_map_is_near_the_window()
    {
        await using var context = await OpenAsync(360);
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.SetViewportSizeAsync(360, 320);
        await page.GotoAsync(Path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        asked.ShouldContain(url => url.Contains("/js/route-map."));
        asked.ShouldNotContain(url => url.Contains("/leaflet/"));

        await page.Locator(".route-map").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.Locator(".map-pin")).ToHaveCountAsync(4);
        asked.ShouldContain(url => url.Contains("/leaflet/"));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task The_keyboard_walks_through_the_stops_in_order_and_each_is_announced(int width)
    {
        await using var context = await OpenAsync(width);
        var page = await context.NewPageAsync();
        await OpenMapAsync(page);
        var status = page.Locator(".map-status [role=status]");

        await page.Locator(".map-pin").First.FocusAsync();
        foreach (var name in new[] { "第1站，共4站：永康市第一人民医院", "第2站，共4站：占鳌祠", "第3站，共4站：端岩村文化礼堂", "第4站，共4站：石柱村" }.Select(name => name + "（位置是大概的）"))
        {
            (await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')")).ShouldBe(name);
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(status).ToHaveTextAsync(name);
            await page.Keyboard.PressAsync("Tab");
        }
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task The_keyboard_moves_and_zooms_the_map(int width)
    {
        await using var context = await OpenAsync(width);
        var page = await context.NewPageAsync();
        await OpenMapAsync(page);
        var scale = page.Locator(".leaflet-control-scale-line");
        var before = await scale.InnerTextAsync();
        before.ShouldMatch("^[0-9]+ ?公里$");
        await page.Locator(".map-live").FocusAsync();

        var left = await page.EvaluateAsync<double>("document.querySelector('.map-pin').getBoundingClientRect().x");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForFunctionAsync("x => document.querySelector('.map-pin').getBoundingClientRect().x < x - 20", left);
        await page.Keyboard.PressAsync("+");

        await Assertions.Expect(scale).Not.ToHaveTextAsync(before);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task Names_keep_off_the_legs_of_the_route_where_a_side_is_free(int width)
    {
        await using var context = await OpenAsync(width);
        var page = await context.NewPageAsync();
        await OpenMapAsync(page);

        // How long names are depends on the fonts: one may lie on a leg, but only if no other side of its station is free.
        var misplaced = await page.EvaluateAsync<string[]>(
            """
            () => {
              const line = document.querySelector('.map-way');
              const toLine = line.getScreenCTM().inverse();
              // Points two pixels apart are tried against the line itself, which is wider.
              const liesOnLine = (box, margin) => {
                for (let x = box.left - margin; x <= box.right + margin; x += 2)
                  for (let y = box.top - margin; y <= box.bottom + margin; y += 2)
                    if (line.isPointInStroke(new DOMPoint(x, y).matrixTransform(toLine))) return true;
                return false;
              };
              const boxOf = element => element.getBoundingClientRect();
              const frame = boxOf(document.querySelector('.map-live'));
              const isInside = box => box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
              const meet = (a, b) => a.right >= b.left && a.left <= b.right && a.bottom >= b.top && a.top <= b.bottom;
              const labels = [...document.querySelectorAll('.map-name-label')].filter(label => getComputedStyle(label).visibility === 'visible');
              const pins = [...document.querySelectorAll('.map-pin')];
              return labels.filter(label => liesOnLine(boxOf(label), 0)).filter(label => {
                const chosen = label.dataset.side;
                const others = [...pins, ...labels.filter(other => other !== label)].map(boxOf);
                const isFree = ['end', 'start', 'below', 'above'].some(side => {
                  label.dataset.side = side;
                  const box = boxOf(label);
                  return isInside(box) && !others.some(other => meet(box, other)) && !liesOnLine(box, 4);
                });
                label.dataset.side = chosen;
                return isFree;
              }).map(label => label.textContent);
            }
            """);

        misplaced.ShouldBeEmpty();
        await Assertions.Expect(page.Locator(".map-name-label[data-side=none]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_stop_without_a_coordinate_keeps_its_number()
    {
        await using var context = await OpenAsync(360);
        var page = await context.NewPageAsync();
        await page.RouteAsync("**" + Path, async route =>
        {
            var answer = await route.FetchAsync();
            var html = await answer.TextAsync();
            // The second of the four stops is not on the map.
            await route.FulfillAsync(new() { Response = answer, Body = System.Text.RegularExpressions.Regex.Replace(html, @"\{[^{}]*?:2,[^{}]*\},", "") });
        });
        await page.GotoAsync(Path);
        await page.Locator(".route-map").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.Locator(".map-pin")).ToHaveCountAsync(3);

        await page.Locator("[data-map=next]").ClickAsync();
        await page.Locator("[data-map=next]").ClickAsync();

        await Assertions.Expect(page.Locator(".map-status [role=status]")).ToHaveTextAsync("第3站，共4站：端岩村文化礼堂（位置是大概的）");
    }

    [Fact]
    public async Task Buttons_follow_the_route_stop_by_stop_and_lead_back_to_the_drawing()
    {
        await using var context = await OpenAsync(360);
        var page = await context.NewPageAsync();
        await OpenMapAsync(page);
        var status = page.Locator(".map-status [role=status]");

        await page.Locator("[data-map=next]").ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("第1站，共4站：永康市第一人民医院（位置是大概的）");
        await page.Locator("[data-map=next]").ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("第2站，共4站：占鳌祠（位置是大概的）");
        await page.Locator("[data-map=previous]").ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("第1站，共4站：永康市第一人民医院（位置是大概的）");
        (await page.Locator(".map-status a").GetAttributeAsync("href")).ShouldBe("#stop-1");

        await page.GetByRole(AriaRole.Button, new() { Name = "返回示意图" }).ClickAsync();
        (await page.Locator(".map-live").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator(".map-tall svg").IsVisibleAsync()).ShouldBeTrue();
        await page.GetByRole(AriaRole.Button, new() { Name = "打开互动地图" }).ClickAsync();
        await Assertions.Expect(page.Locator(".map-live")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_visitors_position_is_asked_for_by_a_button_only()
    {
        await using var context = await OpenAsync(360);
        await context.GrantPermissionsAsync(["geolocation"]);
        await context.SetGeolocationAsync(new() { Latitude = 28.9385f, Longitude = 120.1889f, Accuracy = 20 });
        var page = await context.NewPageAsync();
        await OpenMapAsync(page);
        await Assertions.Expect(page.Locator(".map-here")).ToHaveCountAsync(0);

        await page.Locator("[data-map=here]").ClickAsync();

        await Assertions.Expect(page.Locator(".map-status [role=status]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^离您最近的是第2站占鳌祠，直线约.+米。$"));
        await Assertions.Expect(page.Locator(".map-here")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_position_that_is_refused_is_explained()
    {
        await using var context = await OpenAsync(360);
        var page = await context.NewPageAsync();
        await OpenMapAsync(page);

        await page.Locator("[data-map=here]").ClickAsync();

        await Assertions.Expect(page.Locator(".map-status [role=status]")).ToHaveTextAsync("没有得到定位许可。请在浏览器（微信）的设置里允许定位，再试一次。");
    }

    [Fact]
    public async Task The_wheel_scrolls_the_page_and_zooms_only_with_Ctrl()
    {
        await using var context = await OpenAsync(1440);
        var page = await context.NewPageAsync();
        await OpenMapAsync(page);
        var distance = "() => { const [a, b] = [...document.querySelectorAll('.map-pin')].map(pin => pin.getBoundingClientRect()); return Math.hypot(a.x - b.x, a.y - b.y); }";
        var before = await page.EvaluateAsync<double>(distance);
        await page.Locator(".map-live").HoverAsync();

        await page.Mouse.WheelAsync(0, 60);
        await page.WaitForFunctionAsync("scrollY > 0");
        (await page.EvaluateAsync<double>(distance)).ShouldBe(before, tolerance: 1);
        await page.Keyboard.DownAsync("Control");
        await page.Mouse.WheelAsync(0, -300);

        await page.WaitForFunctionAsync($"before => ({distance})() > before * 1.2", before);
    }

    [Fact]
    public async Task Paper_gets_the_drawing()
    {
        await using var context = await OpenAsync(1440);
        var page = await context.NewPageAsync();
        await OpenMapAsync(page);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.Locator(".map-wide svg").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator(".map-live").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator(".map-tools").IsVisibleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_JavaScript_there_are_no_dead_buttons()
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone, javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Path);

        (await page.Locator(".map-tall svg").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator(".map-tools").IsVisibleAsync()).ShouldBeFalse();
    }

    private static async Task OpenMapAsync(IPage page)
    {
        await page.GotoAsync(Path);
        await page.Locator(".route-map").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.Locator(".map-pin")).ToHaveCountAsync(4);
    }

    private Task<IBrowserContext> OpenAsync(int width) => site.OpenAsync(width == 360 ? SampleSiteInBrowser.Phone : SampleSiteInBrowser.Desk);
}
