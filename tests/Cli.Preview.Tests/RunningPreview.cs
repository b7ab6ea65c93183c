using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Preview;

namespace BrandShowcase.Cli.Preview.Tests;

/// <summary>
/// A preview of a site of the test, asked over a raw socket, so that nothing tidies a request on its way. The site's theme prints
/// nothing but the titles of pages.
/// </summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private static readonly string[] Layouts =
    [
        "activities", "activity", "branch", "brands", "consortia", "consortium", "guide", "guide-page", "home", "honours", "hospital", "hospitals", "matrix",
        "partners", "redirect", "route", "route-poster", "route-print", "routes", "search", "tag", "tags",
    ];

    // What every theme has for the files that the generator writes itself.
    private static readonly string[] WordsOfSpreadsheets =
    [
        "hospital", "branch", "brand", "slogan", "connotation", "secretary", "dual_leader", "category", "members", "since", "stars", "services", "honours", "partners", "url", "yes",
    ];

    private readonly PreviewSession session;
    private readonly LatestSnapshot latest;
    private readonly PreviewServer server;

    private RunningPreview(string root, PreviewSession session, LatestSnapshot latest, PreviewServer server) =>
        (Root, this.session, this.latest, this.server) = (root, session, latest, server);

    /// <summary>A snapshot of no site at all.</summary>
    public static LatestSnapshot Nothing => new(new PreviewSession(MemorySiteFolder.OfText([])).Current);

    /// <summary>The folder that holds the site's.</summary>
    public string Root { get; }

    /// <summary>The site's folder.</summary>
    public string Folder => Path.Join(Root, "site");

    /// <summary>What it serves.</summary>
    public LatestSnapshot Latest => latest;

    public Uri Address => server.Address;

    public int Port => server.Address.Port;

    /// <summary>Starts a preview, whose site.yml holds <paramref name="settings"/>, too.</summary>
    public static async Task<RunningPreview> StartAsync(string settings = "base_url: http://localhost/", PreviewOptions? options = null, DiagnosticBag? diagnostics = null)
    {
        var root = Directory.CreateTempSubdirectory("brandshowcase-").FullName;
        var folder = Path.Join(root, "site");
        Write(folder, "site.yml", $"title: 小站\ntheme: test\n{settings}\n");
        Write(folder, "content/index.md", "---\ntitle: home\n---\n");
        Write(folder, "content/guide/a.md", "---\ntitle: page a\n---\n");
        Write(folder, "content/guide/医院.md", "---\ntitle: 医院页\n---\n");
        Write(folder, "themes/test/theme.yml", "title: 测试主题\n");
        Write(folder, "themes/test/strings/zh-CN.yml", "hole: 待补充\n" + string.Concat(WordsOfSpreadsheets.Select(word => $"generator.csv.{word}: {word}\n")));
        Write(folder, "themes/test/layouts/not-found.sbn-html", "nothing here");
        foreach (var layout in Layouts)
            Write(folder, $"themes/test/layouts/{layout}.sbn-html", "{{ page.title }}");
        Write(root, "secret.pdf", "secret");
        Write(root, "site-secret/secret.pdf", "secret");

        var session = new PreviewSession(new DiskSiteFolder(folder));
        var latest = new LatestSnapshot(session.Look(BuildOptions));
        latest.Value.Diagnostics.Select(mistake => mistake.Message.En).ShouldBeEmpty();
        var server = await PreviewServer.StartAsync(latest, options ?? new() { LiveReload = false }, diagnostics ?? new(), CancellationToken.None);
        return new(root, session, latest, server.ShouldNotBeNull());
    }

    /// <summary>How the sites are built, by a program beside which the online editor lies.</summary>
    public static BuildOptions BuildOptions => new() { Today = new(2024, 7, 1), ProgramFolder = MemorySiteFolder.OfText([("sveltia/index.js", "")]) };

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(Root, recursive: true);
    }

    /// <summary>Writes a file of the site.</summary>
    public void Put(string path, string text) => Write(Folder, path, text);

    /// <summary>Lets the preview see what was written.</summary>
    public PreviewSnapshot Look()
    {
        var snapshot = session.Look(BuildOptions);
        latest.Publish(snapshot);
        return snapshot;
    }

    /// <summary>Follows the folder as <c>serve</c> does, until it is cancelled.</summary>
    public async Task FollowAsync(SiteWatcher watcher, CancellationToken cancellation, TimeProvider? clock = null)
    {
        try
        {
            await new SiteFollower(session, watcher, latest).RunAsync(() => BuildOptions, (_, _) => { }, clock ?? TimeProvider.System, cancellation);
        }
        catch (OperationCanceledException)
        {
            // The end of the test.
        }
    }

    public Task<Answer> GetAsync(string target) => AskAsync($"GET {target} HTTP/1.1\r\nHost: localhost:{Port}\r\n");

    /// <summary>Sends a request as it stands, but for the end of its head, and reads the whole answer.</summary>
    public async Task<Answer> AskAsync(string head)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head + "Connection: close\r\n\r\n"));
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer);
        var text = Encoding.UTF8.GetString(answer.ToArray());
        var lines = text.Split("\r\n\r\n", 2)[0].Split("\r\n");
        return new(
            int.Parse(lines[0].Split(' ')[1]),
            lines[1..].Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase),
            text.Split("\r\n\r\n", 2)[1]);
    }

    /// <summary>Opens the socket of a tab that shows a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="origin">Where the tab says that it comes from: the preview itself by default, nothing at all if it is empty.</param>
    /// <param name="host">The name by which it knows the preview.</param>
    public async Task<Tab> OpenTabAsync(string page, string? origin = null, string? host = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not "")
            socket.Options.SetRequestHeader("Origin", origin ?? $"http://localhost:{Port}");
        if (host is not null)
            socket.Options.SetRequestHeader("Host", host);
        await socket.ConnectAsync(new($"ws://localhost:{Port}{PreviewFiles.Socket}?page={Uri.EscapeDataString(page)}"), CancellationToken.None);
        return new(socket);
    }

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Join(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}

/// <summary>What came back over a socket.</summary>
internal sealed record Answer(int Status, IReadOnlyDictionary<string, string> Headers, string Body);

/// <summary>A tab of a browser that shows a page of the preview.</summary>
internal sealed class Tab(ClientWebSocket socket) : IDisposable
{
    // A message that does not come must end the test, not the patience of whoever waits for it.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The next message.</summary>
    public async Task<JsonElement> ReadAsync()
    {
        var message = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(message.AsMemory(length), CancellationToken.None).AsTask().WaitAsync(Patience);
            length += part.Count;
            if (part.EndOfMessage)
                return JsonDocument.Parse(message.AsMemory(0, length)).RootElement;
        }
    }

    public void Dispose() => socket.Dispose();
}
