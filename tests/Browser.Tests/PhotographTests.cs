namespace BrandShowcase.Browser.Tests;

/// <summary>A page with photographs, which the sample site has none of.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PhotographTests(SampleSiteInBrowser browser)
{
    // The browser itself takes the photographs.
    private const string Photograph =
        """
        async ([width, height, colour]) => {
          const canvas = new OffscreenCanvas(width, height);
          const paper = canvas.getContext('2d');
          paper.fillStyle = colour;
          paper.fillRect(0, 0, width, height);
          const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
          return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
        }
        """;

    // A red band on top, a green one, a blue one.
    private const string Bands =
        """
        async () => {
          const canvas = new OffscreenCanvas(600, 900);
          const paper = canvas.getContext('2d');
          ['#f00', '#0f0', '#00f'].forEach((colour, i) => {
            paper.fillStyle = colour;
            paper.fillRect(0, 300 * i, 600, 300);
          });
          const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
          return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
        }
        """;

    // Which of red, green and blue stands in the middle of a picture of the screen; the numbers of what is none of them.
    private const string MiddleOf =
        """
        async base64 => {
          const image = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), c => c.charCodeAt(0))]));
          const paper = new OffscreenCanvas(image.width, image.height).getContext('2d');
          paper.drawImage(image, 0, 0);
          const pixel = Array.from(paper.getImageData(image.width >> 1, image.height >> 1, 1, 1).data.slice(0, 3));
          const most = pixel.indexOf(Math.max(...pixel));
          return pixel.every((part, i) => i === most ? part > 200 : part < 80) ? ['red', 'green', 'blue'][most] : pixel.join();
        }
        """;

    // A photograph may have come before it is seen: it is decoded beside the page, and painted in the frame after.
    private const string Painted = "async image => { await image.decode(); await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); }";

    private const string Box = "element => JSON.stringify(element.getBoundingClientRect())";

    [Fact]
    public async Task Every_photograph_keeps_its_room_and_those_far_below_are_not_fetched_before_they_are_near()
    {
        await using var context = await browser.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        using var site = TestSite.CreateTiny();
        File.Delete(Path.Join(site.Folder, "content/hospitals/h/branches/b.md"));
        site.Put("content/hospitals/h/branches/b/index.md",
            "---\ntitle: 某支部\ncover: { src: cover.jpg, alt: 支部活动室 }\n---\n\n" + string.Concat(Enumerable.Repeat("义诊的一段记录。\n\n", 200)) + "![义诊现场](clinic.jpg)\n");
        await WriteAsync("cover.jpg", 1600, 900, "#8a6");
        await WriteAsync("clinic.jpg", 900, 1200, "#68a");
        var built = await site.RunAsync("build", "--offline", "--output", site.Output);
        built.ExitCode.ShouldBe(0, built.Error);
        await context.AddInitScriptAsync("globalThis.shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });");

        await page.GotoAsync(new Uri(Path.Join(site.Output, "hospitals/h/branches/b/index.html")).AbsoluteUri);

        var cover = page.Locator(".cover img");
        var clinic = page.GetByAltText("义诊现场");
        foreach (var image in new[] { cover, clinic })
        {
            (await image.GetAttributeAsync("width")).ShouldNotBeNullOrEmpty();
            (await image.GetAttributeAsync("height")).ShouldNotBeNullOrEmpty();
        }
        // The colour stands where the photograph will be, and nowhere else.
        foreach (var (image, colour) in new[] { (cover, "#8a6"), (clinic, "#68a") })
        {
            var tint = image.Locator("xpath=ancestor::picture/preceding-sibling::*[1]");
            (await tint.Locator("rect").GetAttributeAsync("fill")).ShouldBe(colour);
            (await tint.EvaluateAsync<string>(Box)).ShouldBe(await image.EvaluateAsync<string>(Box));
        }
        await Assertions.Expect(cover).ToHaveJSPropertyAsync("complete", true);
        (await cover.EvaluateAsync<double>("image => image.naturalWidth")).ShouldBeGreaterThan(0);
        await Assertions.Expect(clinic).ToHaveJSPropertyAsync("complete", false);
        await clinic.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(clinic).ToHaveJSPropertyAsync("complete", true);
        (await clinic.EvaluateAsync<double>("image => image.clientWidth / image.clientHeight")).ShouldBe(900d / 1200, 0.01);
        (await page.EvaluateAsync<double>("shift")).ShouldBe(0);
        (await Axe.FindViolationsAsync(page)).ShouldBeEmpty();

        async Task WriteAsync(string name, int width, int height, string colour) =>
            await File.WriteAllBytesAsync(Path.Join(site.Folder, "content/hospitals/h/branches/b", name), Convert.FromBase64String(await page.EvaluateAsync<string>(Photograph, new object[] { width, height, colour })));
    }

    [Fact]
    public async Task What_a_cropped_photograph_keeps_is_the_part_that_matters()
    {
        await using var context = await browser.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        using var site = TestSite.CreateTiny();
        var photograph = Convert.FromBase64String(await page.EvaluateAsync<string>(Bands));
        foreach (var (folder, focus) in new[] { ("t", "上"), ("c", "中"), ("b", "下") })
        {
            site.Put($"content/hospitals/{folder}/index.md", $"---\ntitle: {folder}医院\ncover: {{ src: cover.jpg, alt: 门诊楼, focus: {focus} }}\n---\n");
            await File.WriteAllBytesAsync(Path.Join(site.Folder, "content/hospitals", folder, "cover.jpg"), photograph);
        }
        var built = await site.RunAsync("build", "--offline", "--output", site.Output);
        built.ExitCode.ShouldBe(0, built.Error);

        await page.GotoAsync(new Uri(Path.Join(site.Output, "hospitals/index.html")).AbsoluteUri);

        foreach (var (folder, colour) in new[] { ("t", "red"), ("c", "green"), ("b", "blue") })
        {
            var picture = page.Locator(".card", new() { HasText = $"{folder}医院" }).Locator(".card-picture img");
            await picture.ScrollIntoViewIfNeededAsync();
            await picture.EvaluateAsync(Painted);
            (await page.EvaluateAsync<string>(MiddleOf, Convert.ToBase64String(await picture.ScreenshotAsync()))).ShouldBe(colour, folder);
        }
    }
}
