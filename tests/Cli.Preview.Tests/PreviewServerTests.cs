using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli.Preview.Tests;

public sealed class PreviewServerTests
{
    [Theory]
    [InlineData("/", "home")]
    [InlineData("/index.html", "home")]
    [InlineData("/guide/a/", "page a")]
    [InlineData("/guide/a/?x=/../y", "page a")]
    [InlineData("/guide/%E5%8C%BB%E9%99%A2/", "医院页")]
    [InlineData("/guide/%61/", "page a")]
    [InlineData("/guide%2Fa%2Findex.html", "page a")]
    public async Task A_page_is_served_by_its_address(string target, string body)
    {
        await using var preview = await RunningPreview.StartAsync();

        var answer = await preview.GetAsync(target);

        answer.Status.ShouldBe(200);
        answer.Headers["Content-Type"].ShouldBe("text/html; charset=utf-8");
        answer.Body.ShouldBe(body);
    }

    [Theory]
    [InlineData("/guide/a", "/guide/a/")]
    [InlineData("/guide/a?x=1", "/guide/a/")]
    [InlineData("/guide/%E5%8C%BB%E9%99%A2", "/guide/%E5%8C%BB%E9%99%A2/")]
    public async Task A_folder_without_its_slash_is_redirected(string target, string location)
    {
        await using var preview = await RunningPreview.StartAsync();

        var answer = await preview.GetAsync(target);

        answer.Status.ShouldBe(302);
        answer.Headers["Location"].ShouldBe(location);
    }

    [Fact]
    public async Task What_is_not_there_gets_the_site_s_own_page()
    {
        await using var preview = await RunningPreview.StartAsync();

        var answer = await preview.GetAsync("/nowhere/");

        answer.Status.ShouldBe(404);
        answer.Headers["Content-Type"].ShouldBe("text/html; charset=utf-8");
        answer.Body.ShouldBe("nothing here");
    }

    [Fact]
    public async Task What_is_named_by_its_content_is_kept_by_browsers()
    {
        await using var preview = await RunningPreview.StartAsync();
        preview.Put("themes/test/assets/css/x.css", "p { color: red }");
        preview.Put("themes/test/layouts/home.sbn-html", "{{ asset \"css/x.css\" }}");
        preview.Look();

        var address = (await preview.GetAsync("/")).Body;

        (await preview.GetAsync(address)).Headers["Cache-Control"].ShouldBe("max-age=31536000, immutable");
    }

    [Fact]
    public async Task A_folder_without_an_index_is_not_listed()
    {
        await using var preview = await RunningPreview.StartAsync();
        preview.Put("themes/test/assets/css/x.css", "");
        preview.Look();

        (await preview.GetAsync("/assets/css/")).Status.ShouldBe(404);
        (await preview.GetAsync("/assets")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_site_with_a_base_path_lives_under_it_and_nowhere_else()
    {
        await using var preview = await RunningPreview.StartAsync("base_url: https://example.org/party/brands/");

        preview.Address.ShouldBe(new Uri($"http://localhost:{preview.Port}/party/brands/"));
        (await preview.GetAsync("/")).Headers["Location"].ShouldBe("/party/brands/");
        (await preview.GetAsync("/party/brands")).Headers["Location"].ShouldBe("/party/brands/");
        (await preview.GetAsync("/party/brands/")).Body.ShouldBe("home");
        (await preview.GetAsync("/party/brands/guide/a")).Headers["Location"].ShouldBe("/party/brands/guide/a/");
        (await preview.GetAsync("/party/brands/guide/a/")).Body.ShouldBe("page a");
        (await preview.GetAsync("/guide/a/")).Status.ShouldBe(404);
        (await preview.GetAsync("/guide/a/")).Body.ShouldBe("nothing here");
        (await preview.GetAsync("/party/brandsguide/")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("x.css", "text/css; charset=utf-8")]
    [InlineData("x.JS", "text/javascript; charset=utf-8")]
    [InlineData("x.json", "application/json; charset=utf-8")]
    [InlineData("x.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("x.csv", "text/csv; charset=utf-8")]
    [InlineData("x.webp", "image/webp")]
    [InlineData("x.unknown", "application/octet-stream")]
    [InlineData("x", "application/octet-stream")]
    public void Each_kind_of_file_has_its_media_type(string path, string type) => ContentTypes.Of(path).ShouldBe(type);

    [Theory]
    [InlineData("/")]
    [InlineData("/guide/a")]
    [InlineData("/nowhere")]
    [InlineData("/..")]
    public async Task Every_answer_has_the_protective_headers_and_none_that_opens_it_to_others(string target)
    {
        await using var preview = await RunningPreview.StartAsync();

        var headers = (await preview.AskAsync($"GET {target} HTTP/1.1\r\nHost: localhost:{preview.Port}\r\nOrigin: http://evil.example\r\n")).Headers;

        headers["Cache-Control"].ShouldBe("no-store");
        headers["X-Content-Type-Options"].ShouldBe("nosniff");
        headers["Content-Security-Policy"].ShouldBe("default-src 'self'");
        headers["Cross-Origin-Resource-Policy"].ShouldBe("same-origin");
        headers.Keys.ShouldNotContain(name => name.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        headers.Keys.ShouldNotContain("Server");
    }

    [Fact]
    public async Task Pictures_may_come_from_the_host_of_map_tiles()
    {
        await using var preview = await RunningPreview.StartAsync("base_url: http://localhost/\nmap: { provider: tianditu, key: x, review_number: 'GS(2024)0650号' }");

        (await preview.GetAsync("/")).Headers["Content-Security-Policy"].ShouldBe("default-src 'self'; img-src 'self' https://t0.tianditu.gov.cn");
    }

    [Fact]
    public async Task The_online_editor_may_ask_the_host_of_the_repository()
    {
        await using var preview = await RunningPreview.StartAsync("base_url: http://localhost/\ncms: { backend: gitea, repo: a/b, api_root: 'https://git.example.org/api/v1' }");

        (await preview.GetAsync("/admin/")).Headers["Content-Security-Policy"].ShouldEndWith("connect-src 'self' blob: data: https://git.example.org");
        (await preview.GetAsync("/%61dmin/index.html")).Headers["Content-Security-Policy"].ShouldContain("https://git.example.org");
        (await preview.GetAsync("/")).Headers["Content-Security-Policy"].ShouldBe("default-src 'self'");
    }

    [Fact]
    public async Task Nothing_opens_over_the_form_of_the_online_editor()
    {
        await using var preview = await RunningPreview.StartAsync("base_url: http://localhost/\ncms: { backend: github, repo: a/b }", new() { LiveReload = true });

        (await preview.GetAsync("/")).Body.ShouldContain(PreviewFiles.Script);
        var editor = await preview.GetAsync("/admin/");
        editor.Status.ShouldBe(200);
        editor.Body.ShouldNotContain(PreviewFiles.Script);
    }

    [Fact]
    public async Task Head_tells_the_length_and_sends_no_body()
    {
        await using var preview = await RunningPreview.StartAsync();

        var answer = await preview.AskAsync($"HEAD / HTTP/1.1\r\nHost: localhost:{preview.Port}\r\n");

        answer.Status.ShouldBe(200);
        answer.Headers["Content-Length"].ShouldBe("4");
        answer.Body.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_loopback_is_listened_to()
    {
        await using var preview = await RunningPreview.StartAsync();

        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => listener.Port == preview.Port).ToArray();

        listeners.ShouldNotBeEmpty();
        listeners.ShouldAllBe(listener => IPAddress.IsLoopback(listener.Address));
    }

    [Fact]
    public async Task A_port_that_was_asked_for_and_is_taken_is_told()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var diagnostics = new DiagnosticBag();

        var server = await PreviewServer.StartAsync(RunningPreview.Nothing, new() { Port = port }, diagnostics, CancellationToken.None);

        server.ShouldBeNull();
        diagnostics.ToSorted().Single().Code.ShouldBe("BRN0510");
    }

    [Fact]
    public async Task An_address_that_is_not_this_machine_s_is_told()
    {
        var diagnostics = new DiagnosticBag();

        // An address of the documentation, RFC 5737, that no machine has.
        var server = await PreviewServer.StartAsync(RunningPreview.Nothing, new() { Host = IPAddress.Parse("192.0.2.1") }, diagnostics, CancellationToken.None);

        server.ShouldBeNull();
        diagnostics.ToSorted().Single().Code.ShouldBe("BRN0513");
    }

    [Fact]
    public async Task Others_are_let_in_only_by_a_number_and_with_a_warning()
    {
        var diagnostics = new DiagnosticBag();
        await using var preview = await RunningPreview.StartAsync(options: new() { Host = IPAddress.Any, LiveReload = false }, diagnostics: diagnostics);

        diagnostics.ToSorted().Single().Code.ShouldBe("BRN0512");
        (await preview.AskAsync($"GET / HTTP/1.1\r\nHost: 192.168.1.20:{preview.Port}\r\n")).Status.ShouldBe(200);
        (await preview.AskAsync($"GET / HTTP/1.1\r\nHost: 192.168.1.20.evil.example:{preview.Port}\r\n")).Status.ShouldBe(403);
        (await preview.AskAsync($"GET / HTTP/1.1\r\nHost: 192.168.1.20:1\r\n")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Without_a_wish_the_next_free_port_is_taken()
    {
        await using var first = await RunningPreview.StartAsync();
        await using var second = await RunningPreview.StartAsync();

        second.Port.ShouldNotBe(first.Port);
        (await second.GetAsync("/")).Body.ShouldBe("home");
    }

    [Theory]
    [InlineData("bytes=0-3", 206, "bytes 0-3/10", "0123")]
    [InlineData("bytes=7-", 206, "bytes 7-9/10", "789")]
    [InlineData("bytes=-2", 206, "bytes 8-9/10", "89")]
    [InlineData("bytes=8-99", 206, "bytes 8-9/10", "89")]
    [InlineData("bytes=10-", 416, "bytes */10", "")]
    [InlineData("bytes=0-1,4-5", 200, null, "0123456789")]
    [InlineData("bytes=x", 200, null, "0123456789")]
    [InlineData("lines=0-3", 200, null, "0123456789")]
    public async Task A_part_of_a_recording_is_served(string range, int status, string? contentRange, string body)
    {
        await using var preview = await RunningPreview.StartAsync();
        preview.Put("content/guide/a.mp3", "0123456789");
        preview.Look();

        var answer = await preview.AskAsync($"GET /guide/a.mp3 HTTP/1.1\r\nHost: localhost:{preview.Port}\r\nRange: {range}\r\n");

        answer.Status.ShouldBe(status);
        answer.Headers["Accept-Ranges"].ShouldBe("bytes");
        answer.Headers.GetValueOrDefault("Content-Range").ShouldBe(contentRange);
        answer.Body.ShouldBe(body);
    }
}
