using System.Text.RegularExpressions;

namespace BrandShowcase.Browser.Tests;

/// <summary>What authors see in their browser while they write.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PreviewTests(SampleSiteInBrowser sample)
{
    private const string Branch = "content/hospitals/h/branches/b.md";
    private const string BranchAddress = "hospitals/h/branches/b/";

    [Fact]
    public async Task A_saved_page_is_shown_where_its_reader_was_and_a_style_sheet_without_a_reload()
    {
        using var site = TestSite.CreateTiny();
        var text = "---\ntitle: 某支部\n---\n" + string.Concat(Enumerable.Repeat("\n一段话。\n", 100));
        site.Put(Branch, text);
        using var preview = RunningProgram.Start(site.Folder, "serve");
        await using var context = await sample.OpenAsync(SampleSiteInBrowser.Desk);
        var page = await OpenAsync(preview, context, BranchAddress);
        await page.EvaluateAsync("scrollTo(0, 700)");

        site.Put(Branch, text + "\n新的一段。\n");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("新的一段。");
        // The browser scrolls back once the page is long enough.
        await page.WaitForFunctionAsync("scrollY === 700");

        await page.EvaluateAsync("window.isSame = true");
        site.Put("themes/xinglin/assets/css/main.css", site.ReadSource("themes/xinglin/assets/css/main.css") + "\nbody { outline: 3px solid }\n");
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("outline-width", "3px");
        (await page.EvaluateAsync<bool>("window.isSame")).ShouldBeTrue();
    }

    [Fact]
    public async Task Mistakes_are_listed_in_every_tab_until_they_are_mended()
    {
        using var site = TestSite.CreateTiny();
        using var preview = RunningProgram.Start(site.Folder, "serve");
        await using var context = await sample.OpenAsync(SampleSiteInBrowser.Desk);
        var complaints = new List<string>();
        var page = await OpenAsync(preview, context, BranchAddress, complaints);
        var other = await context.NewPageAsync();
        await other.GotoAsync(page.Url[..^BranchAddress.Length]);
        await page.Locator("a").First.FocusAsync();

        site.Put(Branch, "---\ntitle: 某支部\nslogn: <img src=x onerror=alert(1)>\n---\n");
        var list = page.GetByRole(AriaRole.Alertdialog);
        await Assertions.Expect(list).ToContainTextAsync("content/hospitals/h/branches/b.md:3:1");
        await Assertions.Expect(list).ToContainTextAsync("slogn: <img src=x onerror=alert(1)>");
        await Assertions.Expect(list.Locator("mark")).ToHaveTextAsync("slogn");
        await Assertions.Expect(other.GetByRole(AriaRole.Alertdialog)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("某支部");

        (await IsFocusInAsync(page)).ShouldBeTrue();
        await ExpectAccessibleAsync(page);

        // Out of the way, but not forgotten: it comes back when it is asked for, and when it is another one.
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(list).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("a").First).ToBeFocusedAsync();
        await page.ReloadAsync();
        var reopening = page.GetByRole(AriaRole.Button, new() { Name = "1 个错误" });
        await Assertions.Expect(reopening).ToBeVisibleAsync();
        await Assertions.Expect(list).ToHaveCountAsync(0);
        await reopening.ClickAsync();
        await Assertions.Expect(list).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "关闭" }).ClickAsync();
        (await IsFocusInAsync(page)).ShouldBeTrue();
        site.Put(Branch, "---\ntitle: 某支部\nbrnad: 仁心\n---\n");
        await Assertions.Expect(list.Locator("mark")).ToHaveTextAsync("brnad");

        site.Put(Branch, "---\ntitle: 某支部\nslogan: 救死扶伤\n---\n\n一 二\n");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("救死扶伤");
        await Assertions.Expect(list).ToHaveCountAsync(0);
        await page.GetByText("本页 1 个问题").ClickAsync();
        await Assertions.Expect(page.Locator("brandshowcase-preview")).ToContainTextAsync("BRN0674");
        await ExpectAccessibleAsync(page);
        await Assertions.Expect(other.GetByRole(AriaRole.Alertdialog)).ToHaveCountAsync(0);

        // The tab that shows another page is led to the one that changed.
        await other.GetByRole(AriaRole.Link, new() { Name = "转到“某支部”" }).ClickAsync();
        await Assertions.Expect(other.Locator("main")).ToContainTextAsync("救死扶伤");
        await Assertions.Expect(other.GetByText("刚改的页面")).ToHaveCountAsync(0);
        complaints.ShouldBeEmpty();

        var panel = page.Locator("brandshowcase-preview .panel");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(panel).ToBeHiddenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        preview.Interrupt();
        await Assertions.Expect(panel).ToContainTextAsync("预览已停止");
        await Assertions.Expect(panel).ToHaveCSSAsync("position", "fixed");
    }

    [Fact]
    public async Task A_page_is_begun_written_checked_mended_and_seen()
    {
        const string file = "content/hospitals/h/branches/pharmacy.md";
        (string Written, string Mistaken, string Right)[] edits =
        [
            ("slogan:\n", "slogn: 放心用药\n", "slogan: 放心用药\n"),
            ("secretary:\n", "secretary: { name: 林某, dual_leader: 双带头人 }\n", "secretary: { name: 林某, dual_leader: true }\n"),
            ("category:\n", "category: 药学\n", "category: medical-tech\n"),
            ("since:\n", "since: 二〇二一年\n", "since: 2021\n"),
        ];
        using var site = TestSite.CreateTiny();
        (await site.RunAsync("new", "branch", "药学部党支部", "--slug", "pharmacy")).Output.ShouldContain(file);

        var text = site.ReadSource(file);
        foreach (var (written, mistaken, _) in edits)
            text = text.Replace("\n" + written, "\n" + mistaken, StringComparison.Ordinal);
        text = text.Replace("\ndraft: true\n", "\n", StringComparison.Ordinal) + "\n用药咨询窗口开到门诊大厅，见[义诊](../activities/yizhen.md)。\n";
        site.Put(file, text);
        var check = await site.RunAsync("check");
        check.ExitCode.ShouldBe(1);
        check.Error.ShouldContain("5 个错误");
        foreach (var code in new[] { "BRN0102", "BRN0103", "BRN0105", "BRN0250" })
            check.Error.ShouldContain(code);

        foreach (var (_, mistaken, right) in edits)
            text = text.Replace(mistaken, right, StringComparison.Ordinal);
        site.Put(file, text.Replace("[义诊](../activities/yizhen.md)", "[另一支部](b.md)", StringComparison.Ordinal));
        (await site.RunAsync("check")).ExitCode.ShouldBe(0);

        using var preview = RunningProgram.Start(site.Folder, "serve");
        await using var context = await sample.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await OpenAsync(preview, context, "hospitals/h/branches/pharmacy/");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("放心用药");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("用药咨询窗口开到门诊大厅");
        await Assertions.Expect(page.Locator("brandshowcase-preview")).ToHaveCountAsync(0);
    }

    private static Task<bool> IsFocusInAsync(IPage page) => page.EvaluateAsync<bool>("document.activeElement.localName === 'brandshowcase-preview'");

    /// <summary>Looks at what the preview adds to a page with axe, on a phone, too, and in the dark.</summary>
    private static async Task ExpectAccessibleAsync(IPage page)
    {
        var size = page.ViewportSize!;
        (await Axe.FindViolationsAsync(page)).ShouldBeEmpty();
        await page.SetViewportSizeAsync(360, 640);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        (await Axe.FindViolationsAsync(page)).ShouldBeEmpty();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    /// <summary>Opens a page of a preview in a new tab.</summary>
    private static async Task<IPage> OpenAsync(RunningProgram preview, IBrowserContext context, string path, List<string>? complaints = null)
    {
        var address = new Uri(Regex.Match(await preview.ReadLineWithAsync("预览："), @"http://\S+?/").Value);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints?.Add(message.Text);
        };
        page.PageError += (_, error) => complaints?.Add(error);
        await page.GotoAsync(new Uri(address, path).AbsoluteUri);
        return page;
    }
}
