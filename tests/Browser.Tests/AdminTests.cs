using System.Text.Json.Nodes;

namespace BrandShowcase.Browser.Tests;

/// <summary>The online editor, as a build publishes it, with the network closed. It keeps what is written in the browser's own test store.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AdminTests(SampleSiteInBrowser browser)
{
    private const string Address = "https://admin.example.org/admin/";

    private static readonly Dictionary<string, string> MediaTypes = new()
    {
        [".html"] = "text/html", [".js"] = "text/javascript", [".json"] = "application/json", [".yml"] = "application/yaml", [".woff2"] = "font/woff2", [".wasm"] = "application/wasm",
    };

    // The editor makes fields when they come into view; here all are.
    private static readonly ViewportSize AllInView = new() { Width = 1440, Height = 12_000 };

    private readonly List<string> errors = [];
    private readonly List<string> foreign = [];

    [Fact]
    public async Task The_editor_opens_in_Chinese_and_shows_every_type_of_page_with_its_fields()
    {
        using var site = TestSite.CreateTiny();
        // Pages that can be edited but not added: the home page, the words above lists, a consortium that is a file.
        string[] pages = ["index", "guide/index", "hospitals/index", "consortia/d"];
        foreach (var path in pages)
            site.Put($"content/{path}.md", "---\ntitle: 某页\n---\n");
        site.Put("content/consortia/c/index.md", "---\ntitle: 某医共体\n---\n");
        (await site.RunAsync("cms", "--backend", "gitea", "--repo", "hospital/brands", "--api-root", "https://git.example.org/api/v1")).ExitCode.ShouldBe(0);
        (await site.RunAsync("build")).ExitCode.ShouldBe(0);
        var config = JsonNode.Parse(site.Read("admin/config.yml"))!;
        config["backend"] = new JsonObject { ["name"] = "test-repo" };
        await using var context = await browser.OpenAsync(AllInView);
        var page = await OpenAsync(context, site, config.ToJsonString());
        foreach (var path in pages)
            await StoreAsync(page, $"content/{path}.md", site.ReadSource($"content/{path}.md"));
        await page.GetByRole(AriaRole.Button, new() { Name = "使用测试仓库" }).ClickAsync();

        var edited = 0;
        foreach (var collection in config["collections"]!.AsArray())
        {
            var (name, fields) = (collection!["name"]!.GetValue<string>(), collection["fields"]!.AsArray());
            await Assertions.Expect(page.GetByText(collection["label"]!.GetValue<string>(), new() { Exact = true }).First).ToBeVisibleAsync();
            if (collection["create"] is null)
            {
                await ShowAsync(page, $"{name}/new", fields);
            }
            else
            {
                await ShowAsync(page, $"{name}/entries/{collection["path"]}", fields);
                edited++;
            }
            if (collection["index_file"] is { } index)
            {
                await ShowAsync(page, $"{name}/entries/{index["name"]}", index["fields"]!.AsArray());
                edited++;
            }
        }
        edited.ShouldBe(pages.Length);
        errors.ShouldBeEmpty();
        foreign.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--backend", "github")]
    [InlineData("--backend", "gitlab", "--api-root", "https://git.example.org/api/v4", "--app-id", "0a1b")]
    [InlineData("--backend", "gitea", "--api-root", "https://git.example.org/api/v1")]
    public async Task The_editor_of_each_backend_asks_people_to_sign_in(params string[] options)
    {
        using var site = TestSite.CreateTiny();
        (await site.RunAsync(["cms", "--repo", "hospital/brands", .. options])).ExitCode.ShouldBe(0);
        (await site.RunAsync("build")).ExitCode.ShouldBe(0);
        await using var context = await browser.OpenAsync(SampleSiteInBrowser.Desk);

        var page = await OpenAsync(context, site, site.Read("admin/config.yml"));

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "使用访问令牌登录" })).ToBeVisibleAsync();
        errors.ShouldBeEmpty();
        foreign.ShouldBeEmpty();
    }

    /// <summary>The editor of a site; what it asks elsewhere is refused and noted.</summary>
    private async Task<IPage> OpenAsync(IBrowserContext context, TestSite site, string config)
    {
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
                await route.FulfillAsync(new() { ContentType = "application/yaml", Body = config });
            }
            else
            {
                await route.FulfillAsync(new() { ContentType = MediaTypes.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream"), BodyBytes = await File.ReadAllBytesAsync(file) });
            }
        });
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync(Address);
        return page;
    }

    /// <summary>Puts a file into the test store of Sveltia CMS.</summary>
    private static Task StoreAsync(IPage page, string path, string text) => page.EvaluateAsync(
        """
        async ([path, text]) => {
            const names = ['sveltia-cms-test', ...path.split('/')];
            const file = names.pop();
            let folder = await navigator.storage.getDirectory();
            for (const name of names) folder = await folder.getDirectoryHandle(name, { create: true });
            const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
            await writable.write(text);
            await writable.close();
        }
        """,
        new[] { path, text });

    /// <summary>Opens a form, sees its fields, and goes back to a list, so that the next form is not taken for this one.</summary>
    private static async Task ShowAsync(IPage page, string form, JsonArray fields)
    {
        await page.GotoAsync($"{Address}#/collections/{form}");
        foreach (var field in fields)
            await Assertions.Expect(page.GetByText(field!["label"]!.GetValue<string>(), new() { Exact = true }).First).ToBeAttachedAsync();
        await page.GotoAsync($"{Address}#/collections/hospitals");
    }
}
