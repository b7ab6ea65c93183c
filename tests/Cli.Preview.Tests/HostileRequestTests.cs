using System.Net;

namespace BrandShowcase.Cli.Preview.Tests;

/// <summary>Requests that try to read what is not the site's, or come from where they should not.</summary>
public sealed class HostileRequestTests
{
    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/a/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/%2e%2e%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("/a/..")]
    [InlineData("/./index.html")]
    [InlineData("//secret.txt")]
    [InlineData("/a//index.html")]
    [InlineData("//evil.example/%2e%2e")]
    [InlineData("/index.html%00.txt")]
    [InlineData("/index.html%0d%0aX: y")]
    [InlineData("/\\evil.example/a")]
    [InlineData("/index.html\0")]
    [InlineData("/%00")]
    [InlineData("../secret.txt")]
    [InlineData("file:///etc/passwd")]
    public async Task A_target_that_is_no_address_of_a_site_is_refused(string target)
    {
        await using var preview = await RunningPreview.StartAsync();

        var answer = await preview.GetAsync(target);

        answer.Status.ShouldBe(400);
        answer.Body.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("/%252e%252e/secret.txt")]
    [InlineData("/%25%32%65%25%32%65/secret.txt")]
    [InlineData("/..;/secret.txt")]
    [InlineData("/.../secret.txt")]
    [InlineData("/site-secret/secret.txt")]
    [InlineData("/%c0%ae%c0%ae/secret.txt")]
    [InlineData("/%uff0e%uff0e/secret.txt")]
    [InlineData("/%zz")]
    [InlineData("/etc/passwd")]
    public async Task A_disguise_that_needs_decoding_twice_leads_nowhere(string target)
    {
        await using var preview = await RunningPreview.StartAsync();

        var answer = await preview.GetAsync(target);

        answer.Status.ShouldBe(404);
        answer.Body.ShouldBe("nothing here");
    }

    [Theory]
    [InlineData("/GUIDE/a/")]
    [InlineData("/guide/A/")]
    [InlineData("/Index.html")]
    public async Task An_address_in_another_case_is_another_address(string target)
    {
        await using var preview = await RunningPreview.StartAsync();
        (await preview.GetAsync(target)).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("/site.yml")]
    [InlineData("/content/index.md")]
    [InlineData("/index.md")]
    [InlineData("/themes/test/theme.yml")]
    public async Task What_the_site_is_made_from_is_not_served(string target)
    {
        await using var preview = await RunningPreview.StartAsync();
        (await preview.GetAsync(target)).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("secret.txt")]
    public async Task A_target_of_another_form_is_refused_by_the_server_itself(string target)
    {
        await using var preview = await RunningPreview.StartAsync();
        (await preview.GetAsync(target)).Status.ShouldBe(405);
    }

    [Fact]
    public async Task A_target_with_another_host_in_it_is_refused()
    {
        await using var preview = await RunningPreview.StartAsync();
        (await preview.GetAsync("http://evil.example/")).Status.ShouldBe(400);
        (await preview.AskAsync($"GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n")).Status.ShouldBe(403);
    }

    [Theory]
    [InlineData("secret.pdf")]
    [InlineData("site-secret/secret.pdf")]
    [InlineData("loop")]
    public async Task A_link_that_leaves_the_site_leads_nowhere(string target)
    {
        await using var preview = await RunningPreview.StartAsync();
        File.CreateSymbolicLink(Path.Join(preview.Folder, "content/guide/link.pdf"), Path.Join(preview.Root, target));
        Directory.CreateSymbolicLink(Path.Join(preview.Folder, "content/guide/folder"), Path.Join(preview.Root, "site-secret"));
        Directory.CreateSymbolicLink(Path.Join(preview.Root, "loop"), Path.Join(preview.Root, "loop"));
        preview.Look();

        (await preview.GetAsync("/guide/link.pdf")).Status.ShouldBe(404);
        (await preview.GetAsync("/guide/folder/secret.pdf")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_file_that_becomes_a_link_out_of_the_site_is_not_served_from_the_site_as_it_was()
    {
        await using var preview = await RunningPreview.StartAsync();
        var file = Path.Join(preview.Folder, "content/guide/leaflet.pdf");
        preview.Put("content/guide/leaflet.pdf", "leaflet");
        preview.Look();
        (await preview.GetAsync("/guide/leaflet.pdf")).Body.ShouldBe("leaflet");

        File.Delete(file);
        File.CreateSymbolicLink(file, Path.Join(preview.Root, "secret.pdf"));
        var unseen = await preview.GetAsync("/guide/leaflet.pdf");
        preview.Look();
        var seen = await preview.GetAsync("/guide/leaflet.pdf");

        (unseen.Status, seen.Status).ShouldBe((404, 404));
        unseen.Body.ShouldNotContain("secret");
        seen.Body.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_link_inside_the_site_is_followed()
    {
        await using var preview = await RunningPreview.StartAsync();
        File.CreateSymbolicLink(Path.Join(preview.Folder, "content/guide/latest.md"), "a.md");
        preview.Look();

        (await preview.GetAsync("/guide/latest/")).Body.ShouldBe("page a");
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{port}")]
    [InlineData("localhost")]
    [InlineData("localhost:1")]
    [InlineData("localhost.evil.example:{port}")]
    [InlineData("localhost:{port}.evil.example")]
    [InlineData("0.0.0.0:{port}")]
    [InlineData("127.0.0.1.nip.io:{port}")]
    public async Task A_stranger_s_host_name_is_refused(string host)
    {
        await using var preview = await RunningPreview.StartAsync();

        var answer = await preview.AskAsync($"GET / HTTP/1.1\r\nHost: {host.Replace("{port}", $"{preview.Port}")}\r\n");

        answer.Status.ShouldBeOneOf(400, 403);
        answer.Body.ShouldNotContain("home");
    }

    [Fact]
    public async Task A_request_without_a_host_is_refused()
    {
        await using var preview = await RunningPreview.StartAsync();
        (await preview.AskAsync("GET / HTTP/1.0\r\n")).Status.ShouldBe(403);
        (await preview.AskAsync("GET / HTTP/1.1\r\n")).Status.ShouldBe(400);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task Our_own_host_names_are_answered(string host)
    {
        await using var preview = await RunningPreview.StartAsync();
        (await preview.AskAsync($"GET / HTTP/1.1\r\nHost: {host}:{preview.Port}\r\n")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("localhost:80", true)]
    [InlineData("[::1]", true)]
    [InlineData("192.168.1.20", true)]
    [InlineData("localhost:8080", false)]
    [InlineData("evil.example", false)]
    public void At_the_port_that_browsers_leave_out_names_need_none(string name, bool isAllowed) =>
        new HostCheck(IPAddress.Any, 80).Allows(name).ShouldBe(isAllowed);

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PATCH")]
    public async Task Only_get_and_head_are_answered(string method)
    {
        await using var preview = await RunningPreview.StartAsync();

        var answer = await preview.AskAsync($"{method} / HTTP/1.1\r\nHost: localhost:{preview.Port}\r\nContent-Length: 0\r\n");

        answer.Status.ShouldBe(405);
        answer.Headers["Allow"].ShouldBe("GET, HEAD");
    }
}
