using System.Net.Sockets;
using System.Text;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli.Preview.Tests;

/// <summary>A preview of a folder of the test, asked over a raw socket, so that nothing tidies a request on its way.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly PreviewServer server;

    private RunningPreview(string root, PreviewServer server)
    {
        Root = root;
        this.server = server;
    }

    /// <summary>The folder that holds the served one.</summary>
    public string Root { get; }

    /// <summary>The served folder.</summary>
    public string Folder => Path.Join(Root, "public");

    public Uri Address => server.Address;

    public int Port => server.Address.Port;

    public static async Task<RunningPreview> StartAsync(string basePath = "/", string? pictureOrigin = null)
    {
        var root = Directory.CreateTempSubdirectory("brandshowcase-").FullName;
        var options = new PreviewOptions { Folder = Path.Join(root, "public"), BasePath = basePath, PictureOrigin = pictureOrigin };
        var server = await PreviewServer.StartAsync(options, new DiagnosticBag(), CancellationToken.None);
        var preview = new RunningPreview(root, server.ShouldNotBeNull());
        preview.Put("index.html", "home");
        preview.Put("404.html", "nothing here");
        preview.Put("a/index.html", "page a");
        preview.Put("医院/index.html", "医院页");
        File.WriteAllText(Path.Join(root, "secret.txt"), "secret");
        Directory.CreateDirectory(Path.Join(root, "public-secret"));
        File.WriteAllText(Path.Join(root, "public-secret", "secret.txt"), "secret");
        return preview;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(Root, recursive: true);
    }

    public void Put(string path, string text)
    {
        var file = Path.Join(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
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
}

internal sealed record Answer(int Status, IReadOnlyDictionary<string, string> Headers, string Body);
