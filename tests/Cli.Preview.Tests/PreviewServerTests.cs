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
    [InlineData("/a/", "page a")]
    [InlineData("/a/?x=/../y", "page a")]
    [InlineData("/%E5%8C%BB%E9%99%A2/", "医院页")]
    [InlineData("/%61/", "page a")]
    [InlineData("/a%2Findex.html", "page a")]
    public async Task A_page_is_served_by_its_address(string target, string body)
    {
        await using var preview = await RunningPreview.StartAsync();

        var answer = await preview.GetAsync(target);

        answer.Status.ShouldBe(200);
        answer.Headers["Content-Type"].ShouldBe("text/html; charset=utf-8");
        answer.Body.ShouldBe(body);
    }

    [Theory]
    [InlineData("/a", "/a/")]
    [InlineData("/a?x=1", "/a/")]
    [InlineData("/%E5%8C%BB%E9%99%A2", "/%E5%8C%BB%E9%99%A2/")]
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
    public async Task Without_a_page_of_its_own_what_is_not_there_is_still_404()
    {
        await using var preview = await RunningPreview.StartAsync();
        Directory.Delete(preview.Folder, recursive: true);

        (await preview.GetAsync("/")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_folder_without_an_index_is_not_listed()
    {
        await using var preview = await RunningPreview.StartAsync();
        preview.Put("assets/x.css", "");

        (await preview.GetAsync("/assets/")).Status.ShouldBe(404);
        (await preview.GetAsync("/assets")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_site_with_a_base_path_lives_under_it_and_nowhere_else()
    {
        await using var preview = await RunningPreview.StartAsync("/party/brands/");

        preview.Address.ShouldBe(new Uri($"http://localhost:{preview.Port}/party/brands/"));
        (await preview.GetAsync("/")).Headers["Location"].ShouldBe("/party/brands/");
        (await preview.GetAsync("/party/brands")).Headers["Location"].ShouldBe("/party/brands/");
        (await preview.GetAsync("/party/brands/")).Body.ShouldBe("home");
        (await preview.GetAsync("/party/brands/a")).Headers["Location"].ShouldBe("/party/brands/a/");
        (await preview.GetAsync("/party/brands/a/")).Body.ShouldBe("page a");
        (await preview.GetAsync("/a/")).Status.ShouldBe(404);
        (await preview.GetAsync("/a/")).Body.ShouldBe("nothing here");
        (await preview.GetAsync("/party/brandsa/")).Status.ShouldBe(404);
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
    public async Task Each_kind_of_file_has_its_media_type(string path, string type)
    {
        await using var preview = await RunningPreview.StartAsync();
        preview.Put(path, "");

        (await preview.GetAsync("/" + path)).Headers["Content-Type"].ShouldBe(type);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/a")]
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
        await using var preview = await RunningPreview.StartAsync(pictureOrigin: "https://t0.tianditu.gov.cn");

        (await preview.GetAsync("/")).Headers["Content-Security-Policy"].ShouldBe("default-src 'self'; img-src 'self' https://t0.tianditu.gov.cn");
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
    public async Task A_site_that_is_published_meanwhile_is_seen_at_once()
    {
        await using var preview = await RunningPreview.StartAsync();
        (await preview.GetAsync("/")).Body.ShouldBe("home");
        Directory.Move(preview.Folder, Path.Join(preview.Root, "old"));
        preview.Put("index.html", "HOME");

        (await preview.GetAsync("/")).Body.ShouldBe("HOME");
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

        var server = await PreviewServer.StartAsync(new() { Folder = ".", Port = port }, diagnostics, CancellationToken.None);

        server.ShouldBeNull();
        diagnostics.ToSorted().Single().Code.ShouldBe("BRN0510");
    }

    [Fact]
    public async Task Without_a_wish_the_next_free_port_is_taken()
    {
        await using var first = await RunningPreview.StartAsync();
        await using var second = await RunningPreview.StartAsync();

        second.Port.ShouldNotBe(first.Port);
        (await second.GetAsync("/")).Body.ShouldBe("home");
    }

    [Fact]
    public async Task A_base_path_without_its_slashes_is_our_bug() =>
        await Should.ThrowAsync<ArgumentException>(() =>
            PreviewServer.StartAsync(new() { Folder = ".", BasePath = "/party" }, new DiagnosticBag(), CancellationToken.None));
}
