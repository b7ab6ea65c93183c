using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BrandShowcase.Search.Quality;

/// <summary>
/// A plain static host on loopback that answers every request after a delay, gives files the browser may keep, and compresses
/// scripts as static hosts do. It counts what it sends.
/// </summary>
internal sealed class DelayedServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();
    private readonly WebApplication application;
    private readonly Dictionary<string, string> folders;
    private readonly TimeSpan delay;
    private long bytes;
    private int requests;

    private DelayedServer(WebApplication application, Dictionary<string, string> folders, TimeSpan delay) => (this.application, this.folders, this.delay) = (application, folders, delay);

    /// <summary>Its address, ending in a slash.</summary>
    public string Address => application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";

    /// <summary>How many bytes of bodies were sent since the last reset.</summary>
    public long Bytes => Interlocked.Read(ref bytes);

    /// <summary>How many requests were answered since the last reset.</summary>
    public int Requests => Volatile.Read(ref requests);

    /// <summary>Starts a server.</summary>
    /// <param name="folders">Folders by the beginning of the path that they answer, the empty one last.</param>
    /// <param name="delay">How long each answer waits.</param>
    public static async Task<DelayedServer> StartAsync(Dictionary<string, string> folders, TimeSpan delay)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var server = new DelayedServer(application, folders, delay);
        application.Run(server.AnswerAsync);
        await application.StartAsync();
        return server;
    }

    public void Reset()
    {
        Interlocked.Exchange(ref bytes, 0);
        Volatile.Write(ref requests, 0);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (delay > TimeSpan.Zero)
            await Task.Delay(delay, context.RequestAborted);
        var path = context.Request.Path.Value!;
        var prefix = folders.Keys.First(key => path.StartsWith("/" + key, StringComparison.Ordinal));
        var file = Path.Join(folders[prefix], path[(prefix.Length + 1)..]);
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var body = await File.ReadAllBytesAsync(file, context.RequestAborted);
        var isText = Path.GetExtension(file) is ".js" or ".html" or ".json";
        if (isText)
        {
            body = Compress(body);
            context.Response.Headers.ContentEncoding = "gzip";
        }
        context.Response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        context.Response.Headers.CacheControl = "max-age=3600";
        context.Response.ContentLength = body.Length;
        Interlocked.Add(ref bytes, body.Length);
        Interlocked.Increment(ref requests);
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static byte[] Compress(byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
            gzip.Write(body);
        return compressed.ToArray();
    }
}
