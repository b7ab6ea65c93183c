using System.Net.Sockets;
using BrandShowcase.Diagnostics;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BrandShowcase.Cli.Preview;

/// <summary>
/// Serves an output folder to the browsers of this machine, and to no other, until it is disposed. Each request reads the
/// disk, so that a build that is published meanwhile is seen at once.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int FirstPort = PreviewOptions.DefaultPort;
    private const int PortsTried = 100;

    private readonly KestrelServer server;

    private PreviewServer(KestrelServer server, Uri address)
    {
        this.server = server;
        Address = address;
    }

    /// <summary>The address of the site's home page.</summary>
    public Uri Address { get; }

    /// <summary>Starts to serve.</summary>
    /// <param name="options">What, and where.</param>
    /// <param name="diagnostics">Gets the reason if the port cannot be used.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <returns>The server, or null if the port (or, if none was asked for, any that was tried) cannot be used.</returns>
    /// <exception cref="ArgumentException">The base path does not begin and end with a slash.</exception>
    public static async Task<PreviewServer?> StartAsync(PreviewOptions options, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (!options.BasePath.StartsWith('/') || !options.BasePath.EndsWith('/'))
            throw new ArgumentException($"A base path begins and ends with a slash: '{options.BasePath}'", nameof(options));
        var ports = options.Port is { } asked ? [asked] : Enumerable.Range(FirstPort, PortsTried);
        foreach (var port in ports)
        {
            if (await FindServerAsync(options, port, cancellation) is { } started)
                return started;
        }
        diagnostics.Add(PublishMistakes.PortUnavailable(options.Port ?? FirstPort));
        return null;
    }

    /// <summary>Stops, without waiting for requests that are under way.</summary>
    public async ValueTask DisposeAsync()
    {
        await server.StopAsync(new CancellationToken(canceled: true));
        server.Dispose();
    }

    private static async Task<PreviewServer?> FindServerAsync(PreviewOptions options, int port, CancellationToken cancellation)
    {
        var settings = new KestrelServerOptions { AddServerHeader = false };
        settings.ListenLocalhost(port);
        var kestrel = new KestrelServer(
            Options.Create(settings),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
        try
        {
            var folder = new PreviewFolder(options.Folder, options.BasePath);
            await kestrel.StartAsync(new PreviewApplication(folder, port, options.PictureOrigin), cancellation);
            return new(kestrel, new UriBuilder(Uri.UriSchemeHttp, "localhost", port, options.BasePath).Uri);
        }
        catch (Exception refused) when (refused is IOException or SocketException)
        {
            kestrel.Dispose();
            return null;
        }
    }
}
