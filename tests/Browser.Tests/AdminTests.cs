using System.Text.Json.Nodes;

namespace BrandShowcase.Browser.Tests;

/// <summary>The online editor, as a build publishes it, with the network closed. It keeps what is written in the browser's own test store.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AdminTests(SampleSiteInBrowser browser)
{
    private static readonly Dictionary<string, string> MediaTypes = new()
    {
        [".html"] = "text/html", [".js"] = "text/javascript", [".json"] = "application/json", [".yml"] = "application/yaml", [".woff2"] = "font/woff2", [".wasm"] = "application/wasm",
    };

    // The editor makes fields when they come into view; here all are.
    private static readonly ViewportSize AllInView = new() { Width = 1440, Height = 12_000 };

    [Fact]
    public async Task The_editor_opens_in_Chinese_and_shows_every_type_of_page_with_its_fields()
    {
        using var site = TestSite.CreateTiny();
        site.Put("content/consortia/c/index.md", "---\ntitle: 某医共体\n---\n");
        (await site.RunAsync("cms", "--backend", "gitea", "--repo", "hospital/brands", "--api-root", "https://git.example.org/api/v1")).ExitCode.ShouldBe(0);
        (await site.RunAsync("build")).ExitCode.ShouldBe(0);
        var config = JsonNode.Parse(site.Read("admin/config.yml"))!;
        config["backend"] = new JsonObject { ["name"] = "test-repo" };
        var foreign = new List<string>();
        await using var context = await browser.OpenAsync(AllInView);
        await context.RouteAsync("**/*", async route =>
        {
            var address = new Uri(route.Request.Url);
            var file = Path.Join(site.Output, address.AbsolutePath.EndsWith('/') ? address.AbsolutePath + "index.html" : address.AbsolutePath);
            if (address.Host != "admin.example.org")
            {
                foreign.Add(route.Request.Url);
                await route.AbortAsync();
            }
            else if (file.EndsWith("config.yml", StringComparison.Ordinal))
            {
                await route.FulfillAsync(new() { ContentType = "application/yaml", Body = config.ToJsonString() });
            }
            else
            {
                await route.FulfillAsync(new() { ContentType = MediaTypes.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream"), BodyBytes = await File.ReadAllBytesAsync(file) });
            }
        });
        var page = await context.NewPageAsync();
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);

        await page.GotoAsync("https://admin.example.org/admin/");
        await page.GetByRole(AriaRole.Button, new() { Name = "使用测试仓库" }).ClickAsync();

        foreach (var collection in config["collections"]!.AsArray())
        {
            await Assertions.Expect(page.GetByText(collection!["label"]!.GetValue<string>(), new() { Exact = true }).First).ToBeVisibleAsync();
            if (collection["create"] is not null)
                continue;
            await page.GotoAsync($"https://admin.example.org/admin/#/collections/{collection["name"]}/new");
            foreach (var field in collection["fields"]!.AsArray())
                await Assertions.Expect(page.GetByText(field!["label"]!.GetValue<string>(), new() { Exact = true }).First).ToBeAttachedAsync();
            await page.GotoAsync("https://admin.example.org/admin/#/collections/hospitals");
        }
        errors.ShouldBeEmpty();
        foreign.ShouldBeEmpty();
    }
}
