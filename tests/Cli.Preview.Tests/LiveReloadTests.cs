using System.Net;
using System.Net.WebSockets;

namespace BrandShowcase.Cli.Preview.Tests;

public sealed class LiveReloadTests
{
    private const string Head = "<html><head><title>{{ page.title }}</title>";

    [Fact]
    public async Task A_page_gets_the_script_from_the_preview_itself()
    {
        await using var preview = await StartAsync();

        var page = await preview.GetAsync("/guide/a/");
        var script = await preview.GetAsync("/.brandshowcase/preview.js");

        page.Body.ShouldStartWith($"page a<script src=\"{PreviewFiles.Script}\" data-page=\"");
        page.Body.ShouldNotContain("<style");
        script.Headers["Content-Type"].ShouldBe("text/javascript; charset=utf-8");
        (await preview.GetAsync("/.brandshowcase/preview.css")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_script_is_kept_by_browsers_as_long_as_the_program_is_the_same()
    {
        await using var preview = await StartAsync();

        (await preview.GetAsync(PreviewFiles.Script)).Headers["Cache-Control"].ShouldBe("max-age=31536000, immutable");
        (await preview.GetAsync("/.brandshowcase/preview.js")).Headers["Cache-Control"].ShouldBe("no-store");
        (await preview.GetAsync("/.brandshowcase/preview.js?another")).Headers["Cache-Control"].ShouldBe("no-store");
    }

    [Fact]
    public void A_page_is_rendered_once_for_each_state_of_the_site()
    {
        var latest = RunningPreview.Nothing;
        var before = latest.Pages.Of(PreviewAddress.NotFoundPage);
        latest.Pages.Of(PreviewAddress.NotFoundPage).ShouldBeSameAs(before);

        latest.Publish(latest.Value with { Revision = 1 });
        latest.Pages.Of(PreviewAddress.NotFoundPage).ShouldNotBeSameAs(before);
    }

    [Fact]
    public async Task Without_reloading_a_page_is_as_it_will_be_published()
    {
        await using var preview = await RunningPreview.StartAsync();

        (await preview.GetAsync("/guide/a/")).Body.ShouldBe("page a");
        (await preview.GetAsync("/.brandshowcase/preview.js")).Status.ShouldBe(404);
        (await preview.GetAsync("/.brandshowcase/socket")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("/.brandshowcase/")]
    [InlineData("/.brandshowcase/preview.js/../../x")]
    [InlineData("/.brandshowcase/client.js")]
    public async Task Nothing_else_lies_beside_the_script(string target)
    {
        await using var preview = await StartAsync();
        (await preview.GetAsync(target)).Status.ShouldBeOneOf(400, 404);
    }

    [Fact]
    public async Task A_tab_learns_of_a_change_of_its_page_and_only_of_its_page()
    {
        await using var preview = await StartAsync();
        using var changing = await preview.OpenTabAsync("/guide/a/");
        using var resting = await preview.OpenTabAsync("/");
        var (before, beforeRest) = (await changing.ReadAsync(), await resting.ReadAsync());

        preview.Put("content/guide/a.md", "---\ntitle: 新的标题\n---\n");
        preview.Look();
        var (after, afterRest) = (await changing.ReadAsync(), await resting.ReadAsync());

        after.Text("page").ShouldNotBe(before.Text("page"));
        afterRest.Text("page").ShouldBe(beforeRest.Text("page"));
        (await preview.GetAsync("/guide/a/")).Body.ShouldContain($"data-page=\"{after.Text("page")}\"");
        var changed = afterRest.GetProperty("changed").EnumerateArray().Single();
        changed.Text("title").ShouldBe("新的标题");
        changed.Text("href").ShouldBe("/guide/a/");
    }

    [Fact]
    public async Task A_change_of_a_style_sheet_names_the_new_one_and_leaves_the_page_as_it_is()
    {
        await using var preview = await StartAsync();
        preview.Put("themes/test/assets/main.css", "p { color: red }");
        preview.Put("themes/test/layouts/home.sbn-html", Head + "<link href=\"{{ asset 'main.css' }}\" rel=\"stylesheet\"></head>");
        preview.Look();
        using var tab = await preview.OpenTabAsync("/");
        var before = await tab.ReadAsync();

        preview.Put("themes/test/assets/main.css", "p { color: blue }");
        preview.Look();
        var after = await tab.ReadAsync();

        after.Text("page").ShouldBe(before.Text("page"));
        var style = after.GetProperty("styles").EnumerateArray().Single().GetString()!;
        style.ShouldNotBe(before.GetProperty("styles").EnumerateArray().Single().GetString());
        (await preview.GetAsync(style)).Body.ShouldContain("blue");
        (await preview.GetAsync("/")).Body.ShouldContain("defer></script></head>");
    }

    [Fact]
    public async Task The_script_is_told_the_style_sheets_that_the_preview_counts()
    {
        await using var preview = await StartAsync();
        preview.Put("themes/test/layouts/home.sbn-html", Head + "<link rel=\"stylesheet\"><!-- <link rel=\"stylesheet\" href=\"/a.css?x&amp;y\"> --></head>");
        preview.Look();
        using var tab = await preview.OpenTabAsync("/");

        (await tab.ReadAsync()).GetProperty("styles").EnumerateArray().Select(style => style.GetString()).ShouldBe(["/a.css?x&y"]);
        (await preview.GetAsync("/")).Body.ShouldContain("data-styles=\"/a.css?x&amp;y\" defer></script></head>");
    }

    [Fact]
    public async Task A_change_of_a_picture_changes_the_page()
    {
        await using var preview = await StartAsync();
        preview.Put("content/guide/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
        preview.Look();
        using var tab = await preview.OpenTabAsync("/");
        var before = await tab.ReadAsync();

        preview.Put("content/guide/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"2\"/>");
        preview.Look();

        (await tab.ReadAsync()).Text("page").ShouldNotBe(before.Text("page"));
    }

    [Fact]
    public async Task Mistakes_are_listed_while_the_site_stays_as_it_was_and_mending_them_clears_the_list()
    {
        await using var preview = await StartAsync();
        using var tab = await preview.OpenTabAsync("/guide/a/");
        var before = await tab.ReadAsync();

        preview.Put("content/guide/a.md", "---\ntitle: x\n<i>: y\n---\n");
        preview.Put("content/guide/b.md", "---\nsummary: y\n---\n");
        preview.Look();
        var broken = await tab.ReadAsync();
        var shown = await preview.GetAsync("/guide/a/");
        preview.Put("content/guide/a.md", "---\ntitle: page a\n---\n");
        preview.Put("content/guide/b.md", "---\ntitle: page b\n---\n");
        preview.Look();
        var mended = await tab.ReadAsync();

        broken.Text("page").ShouldBe(before.Text("page"));
        shown.Body.ShouldStartWith("page a<script");
        var errors = broken.GetProperty("errors").EnumerateArray().ToArray();
        errors.Select(error => error.Text("place")).ShouldBe(["content/guide/a.md:3:1", "content/guide/b.md:2:1"]);
        errors[0].GetProperty("frame").Text("marked").ShouldBe("<i>");
        mended.GetProperty("errorCount").GetInt32().ShouldBe(0);
        mended.Text("page").ShouldBe(before.Text("page"));
    }

    [Fact]
    public async Task A_site_that_never_was_without_mistakes_shows_them_and_then_itself()
    {
        await using var preview = await StartAsync();
        await using var server = (await PreviewServer.StartAsync(RunningPreview.Nothing, new(), new(), CancellationToken.None)).ShouldNotBeNull();
        using var client = new HttpClient();

        var answer = await client.GetAsync(server.Address);

        ((int)answer.StatusCode).ShouldBe(503);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("/.brandshowcase/preview.js");
    }

    [Fact]
    public async Task A_page_whose_template_fails_shows_the_mistake_in_its_place()
    {
        await using var preview = await StartAsync();
        preview.Put("themes/test/layouts/guide-page.sbn-html", "{{ asset page.title }}");
        preview.Look().Diagnostics.ShouldBeEmpty();
        using var tab = await preview.OpenTabAsync("/guide/a/");

        var message = await tab.ReadAsync();

        message.GetProperty("errors").EnumerateArray().Single().Text("place").ShouldStartWith("themes/test/layouts/guide-page.sbn-html:1:");
        (await preview.GetAsync("/guide/a/")).Body.ShouldContain("<body></body>");
        (await preview.GetAsync("/")).Body.ShouldStartWith("home");
    }

    [Fact]
    public async Task Warnings_are_those_of_the_page_in_view()
    {
        await using var preview = await StartAsync();
        preview.Put("content/guide/a.md", "---\ntitle: page a\n---\n\n## 一\n\n#### 二\n\n文\n");
        preview.Put("content/guide/b.md", "---\ntitle: page b\n---\n\n## 一\n\n#### 二\n\n文\n");
        preview.Look();
        using var tab = await preview.OpenTabAsync("/guide/a/");
        using var other = await preview.OpenTabAsync("/");

        var (message, otherMessage) = (await tab.ReadAsync(), await other.ReadAsync());

        message.GetProperty("warnings").EnumerateArray().Single().Text("place").ShouldBe("content/guide/a.md:7:1");
        message.GetProperty("warningCount").GetInt32().ShouldBe(1);
        otherMessage.GetProperty("warnings").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_the_editor_says_of_a_page_is_told_to_a_tab_that_has_loaded_it()
    {
        await using var preview = await StartAsync();
        using var tab = await preview.OpenTabAsync("/guide/a/");
        await tab.ReadAsync();

        preview.Put("content/guide/a.md", "---\ntitle: page a\n---\n\n你好,世界。请拔打电话。\n");
        preview.Put("themes/test/layouts/guide-page.sbn-html", "{{ page.title }} {{ page.content }}");
        preview.Look();
        (await tab.ReadAsync()).GetProperty("warnings").GetArrayLength().ShouldBe(0);
        using var reloaded = await preview.OpenTabAsync("/guide/a/");
        CodesIn(await reloaded.ReadAsync(), "warnings").ShouldBe(["BRN0670"]);

        preview.Put("terms.yml", "terms: [{ wrong: 拔打, right: 拨打, source: 《现代汉语词典》 }]\n");
        preview.Look();
        CodesIn(await reloaded.ReadAsync(), "warnings").ShouldBe(["BRN0670", "BRN0650"], ignoreOrder: true);

        preview.Put("content/guide/a.md", "---\ntitle: page a\n---\n\n[//]: # (放行 BRN0670：举例)\n你好,世界。请拔打电话。\n");
        preview.Look();
        CodesIn(await reloaded.ReadAsync(), "warnings").ShouldBe(["BRN0650"]);
    }

    [Fact]
    public async Task Warnings_that_belong_to_no_page_are_told_apart_and_to_every_tab()
    {
        await using var preview = await StartAsync();
        preview.Put("content/guide/notes.docx", "x");
        preview.Put("terms.yml", "terms: [{ wrong: 拔打 }]\n");
        preview.Look();
        using var tab = await preview.OpenTabAsync("/");

        var message = await tab.ReadAsync();

        message.GetProperty("errorCount").GetInt32().ShouldBe(0);
        message.GetProperty("warningCount").GetInt32().ShouldBe(0);
        var places = message.GetProperty("siteWarnings").EnumerateArray().Select(warning => warning.Text("place").Split(':')[0]).Distinct();
        places.ShouldBe(["content/guide/notes.docx", "terms.yml"]);
        message.GetProperty("siteWarnings").EnumerateArray().Select(warning => warning.Text("severity")).Distinct().ShouldBe(["警告", "错误"]);
    }

    [Fact]
    public async Task An_error_that_only_another_page_meets_is_told_to_every_tab_until_it_is_mended()
    {
        await using var preview = await StartAsync();
        preview.Put("themes/test/layouts/guide-page.sbn-html", "{{ asset page.title }}");
        preview.Look();
        using var tab = await preview.OpenTabAsync("/");
        var before = await tab.ReadAsync();

        await preview.GetAsync("/guide/a/");
        var told = await tab.ReadAsync();
        await preview.GetAsync("/guide/a/");
        preview.Put("content/guide/b.md", "---\ntitle: page b\n---\n");
        preview.Look();
        var after = await tab.ReadAsync();
        preview.Put("themes/test/layouts/guide-page.sbn-html", "{{ page.title }}");
        preview.Look();
        var mended = await tab.ReadAsync();

        before.GetProperty("errorCount").GetInt32().ShouldBe(0);
        told.GetProperty("errors").EnumerateArray().Single().Text("place").ShouldStartWith("themes/test/layouts/guide-page.sbn-html:1:");
        told.GetProperty("isOutdated").GetBoolean().ShouldBeFalse();
        told.Text("page").ShouldBe(before.Text("page"));
        (after.GetProperty("errorCount").GetInt32(), after.GetProperty("revision").GetInt32()).ShouldBe((1, told.GetProperty("revision").GetInt32() + 1));
        mended.GetProperty("errorCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task An_error_in_a_file_beside_a_page_is_told_too()
    {
        await using var preview = await StartAsync();
        preview.Put("content/guide/leaflet.pdf", "leaflet");
        preview.Look();
        using var tab = await preview.OpenTabAsync("/");
        await tab.ReadAsync();

        File.Delete(Path.Join(preview.Folder, "content/guide/leaflet.pdf"));
        (await preview.GetAsync("/guide/leaflet.pdf")).Status.ShouldBe(404);

        (await tab.ReadAsync()).GetProperty("errors").EnumerateArray().Single().Text("place").ShouldBe("content/guide/leaflet.pdf");
    }

    [Fact]
    public async Task What_must_not_become_public_is_not_quoted()
    {
        await using var preview = await StartAsync();
        preview.Put("content/guide/a.md", "---\ntitle: page a\n---\n身份证 11010519491231002X，手机 13812345678。\n");
        preview.Look();
        using var tab = await preview.OpenTabAsync("/");

        var message = (await tab.ReadAsync()).GetRawText();

        message.ShouldContain("BRN0640");
        message.ShouldContain("1*****************");
        message.ShouldNotContain("19491231");
        message.ShouldNotContain("12345678");
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("http://localhost:1")]
    [InlineData("https://localhost:{port}")]
    [InlineData("null")]
    public async Task A_page_of_another_origin_gets_no_socket(string origin)
    {
        await using var preview = await StartAsync();
        await Should.ThrowAsync<WebSocketException>(() => preview.OpenTabAsync("/", origin.Replace("{port}", $"{preview.Port}")));
    }

    [Fact]
    public async Task A_page_of_another_machine_gets_no_socket_from_a_preview_that_others_can_see()
    {
        await using var preview = await RunningPreview.StartAsync(options: new() { Host = IPAddress.Any });
        using var own = await preview.OpenTabAsync("/");
        await Should.ThrowAsync<WebSocketException>(() => preview.OpenTabAsync("/", $"http://192.168.1.66:{preview.Port}"));
    }

    [Fact]
    public async Task A_page_of_a_stranger_s_name_that_leads_here_gets_no_socket()
    {
        await using var preview = await StartAsync();
        await Should.ThrowAsync<WebSocketException>(() => preview.OpenTabAsync("/", $"http://evil.example:{preview.Port}", $"evil.example:{preview.Port}"));
    }

    [Fact]
    public async Task A_socket_without_an_origin_is_refused()
    {
        await using var preview = await StartAsync();
        await Should.ThrowAsync<WebSocketException>(() => preview.OpenTabAsync("/", origin: ""));
    }

    private static IEnumerable<string> CodesIn(System.Text.Json.JsonElement message, string list) => message.GetProperty(list).EnumerateArray().Select(mistake => mistake.Text("code"));

    private static Task<RunningPreview> StartAsync() => RunningPreview.StartAsync(options: new());
}
