using System.Net;
using System.Net.Sockets;
using BrandShowcase.Cli.OutsideLinks;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Check;

namespace BrandShowcase.Cli.Tests;

/// <summary>How links to other sites are asked for. No request leaves this process, but for one test on the machine itself.</summary>
public sealed class LinkProberTests : IDisposable
{
    private readonly string file = Path.Join(Path.GetTempPath(), $"links-{Guid.NewGuid():N}", "links.json");
    private readonly List<string> events = [];

    public void Dispose()
    {
        if (Directory.Exists(Path.GetDirectoryName(file)))
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, null)]
    [InlineData(HttpStatusCode.NotFound, "BRN0695")]
    [InlineData(HttpStatusCode.Gone, "BRN0695")]
    [InlineData(HttpStatusCode.Forbidden, "BRN0696")]
    [InlineData(HttpStatusCode.TooManyRequests, "BRN0696")]
    [InlineData(HttpStatusCode.InternalServerError, "BRN0696")]
    public async Task The_answer_decides(HttpStatusCode status, string? code) =>
        (await CheckAsync(_ => status, "https://a.example/x")).Select(found => found.Code).ShouldBe(code is null ? [] : [code]);

    [Fact]
    public async Task A_site_that_does_not_exist_is_dead_and_one_that_refuses_is_unclear()
    {
        var found = await CheckAsync(
            request => request.RequestUri!.Host switch
            {
                "gone.example" => throw Failure(SocketError.HostNotFound),
                "closed.example" => throw Failure(SocketError.ConnectionRefused),
                _ => HttpStatusCode.OK,
            },
            "https://gone.example/", "https://closed.example/", "https://a.example/");

        found.Select(diagnostic => diagnostic.Code).ShouldBe(["BRN0695", "BRN0696"]);
        found[0].Message.Zh.ShouldBe("https://gone.example/ 打不开：没有这个网站");
    }

    [Fact]
    public async Task Where_no_site_is_known_the_computer_may_be_offline_and_none_is_called_dead()
    {
        var found = await CheckAsync(_ => throw Failure(SocketError.HostNotFound), "https://a.example/", "https://b.example/");

        found.Select(diagnostic => diagnostic.Code).ShouldBe(["BRN0696", "BRN0696"]);
        found[0].Message.Zh.ShouldBe("https://a.example/ 这次没有打开：找不到这个网站，这台电脑可能上不了外网");
    }

    [Fact]
    public async Task One_that_does_not_answer_in_time_is_unclear() =>
        (await CheckAsync(_ => throw new TaskCanceledException(), "https://slow.example/")).ShouldHaveSingleItem().Code.ShouldBe("BRN0696");

    [Fact]
    public async Task The_head_is_asked_for_first_and_the_page_only_if_that_is_refused()
    {
        var found = await CheckAsync(request => request.Method == HttpMethod.Head ? HttpStatusCode.MethodNotAllowed : HttpStatusCode.OK, "https://a.example/x");

        found.ShouldBeEmpty();
        events.ShouldBe(["HEAD https://a.example/x", "pause 1", "GET https://a.example/x"]);
    }

    [Fact]
    public async Task One_site_is_asked_for_a_page_at_a_time_with_a_pause()
    {
        await CheckAsync(_ => HttpStatusCode.OK, "https://a.example/1", "https://a.example/2", "https://a.example/3");

        events.ShouldBe(["HEAD https://a.example/1", "pause 1", "HEAD https://a.example/2", "pause 1", "HEAD https://a.example/3"]);
    }

    [Fact]
    public async Task What_was_alive_is_not_asked_for_again_within_a_week_and_what_was_dead_is()
    {
        HttpStatusCode Answer(HttpRequestMessage request) => request.RequestUri!.Host == "a.example" ? HttpStatusCode.OK : HttpStatusCode.NotFound;
        await CheckAsync(Answer, "https://a.example/", "https://b.example/");
        events.Clear();

        await CheckAsync(Answer, "https://a.example/", "https://b.example/");
        events.ShouldBe(["HEAD https://b.example/", "pause 1", "GET https://b.example/"]);
        events.Clear();

        await CheckAsync(Answer, new DateOnly(2024, 7, 8), "https://a.example/");
        events.ShouldBe(["HEAD https://a.example/"]);
    }

    [Fact]
    public async Task A_broken_memory_counts_for_nothing()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, "{ \"https://a.example/\": 7");

        await CheckAsync(_ => HttpStatusCode.OK, "https://a.example/");

        events.ShouldBe(["HEAD https://a.example/"]);
    }

    [Fact]
    public async Task A_link_is_reported_wherever_it_stands_and_can_be_waived()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/x";
        // Nobody listens any more: the connection is refused at once.
        server.Stop();
        using var site = TestSite.CreateTiny();
        site.Put("content/hospitals/h/index.md", $"---\ntitle: 某医院\nwebsite: {address} # 放行 BRN0696：内网才能打开\n---\n[官网]({address}#top)\n");

        var result = await site.RunAsync("check", "--external", "--lang", "en");

        result.Error.ShouldStartWith("content/hospitals/h/index.md:5:6: warning BRN0696: ");
        result.Error.ShouldContain("private network");
        result.Error.ShouldContain("1 warning.");
        File.Exists(Path.Join(site.Folder, ".brandshowcase", "links.json")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2400:3200::1", true)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("fc00::1", false)]
    [InlineData("fe80::1%2", false)]
    [InlineData("ff02::1", false)]
    [InlineData("2002:a00:1::", false)]
    public void Addresses_of_the_internet_and_others(string address, bool isPublic) => PublicAddress.IsPublic(IPAddress.Parse(address)).ShouldBe(isPublic);

    [Fact]
    public async Task The_client_connects_only_where_it_may()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var url = new Uri($"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/");

        using var careful = LinkProber.CreateClient(PublicAddress.IsPublic);
        (await Should.ThrowAsync<HttpRequestException>(() => careful.GetAsync(url))).InnerException.ShouldBeOfType<UnauthorizedAccessException>();
        server.Pending().ShouldBeFalse();

        using var free = LinkProber.CreateClient(_ => true);
        var answer = free.GetAsync(url);
        using var visitor = await server.AcceptTcpClientAsync();
        await visitor.GetStream().WriteAsync("HTTP/1.1 204 No Content\r\n\r\n"u8.ToArray());
        (await answer).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private static HttpRequestException Failure(SocketError error) => new(HttpRequestError.NameResolutionError, "", new SocketException((int)error));

    private Task<IReadOnlyList<Diagnostic>> CheckAsync(Func<HttpRequestMessage, HttpStatusCode> answer, params string[] urls) => CheckAsync(answer, new DateOnly(2024, 7, 1), urls);

    private async Task<IReadOnlyList<Diagnostic>> CheckAsync(Func<HttpRequestMessage, HttpStatusCode> answer, DateOnly today, params string[] urls)
    {
        var cache = LinkCache.Load(file, today);
        using var http = new HttpClient(new Answers(request =>
        {
            Note($"{request.Method} {request.RequestUri}");
            return answer(request);
        }));
        var prober = new LinkProber(http, cache, (time, _) =>
        {
            Note($"pause {time.TotalSeconds}");
            return Task.CompletedTask;
        });
        var found = await prober.CheckAsync([.. urls.Select(url => new OutsideLink(new(url), [Place.OfFile("content/a.md")]))], CancellationToken.None);
        cache.Save();
        return found;
    }

    private void Note(string text)
    {
        lock (events)
            events.Add(text);
    }

    private sealed class Answers(Func<HttpRequestMessage, HttpStatusCode> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(new HttpResponseMessage(answer(request)));
    }
}
