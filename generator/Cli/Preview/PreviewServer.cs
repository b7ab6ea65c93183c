using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using BrandShowcase.Diagnostics;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BrandShowcase.Cli.Preview;

/// <summary>
/// Serves the latest snapshot of a site until it is disposed: to the browsers of this machine and, unless a host is asked for, to
/// no other.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int PortsTried = 100;

    private readonly KestrelServer server;

    private PreviewServer(KestrelServer server, Uri address, ImmutableArray<Uri> sharedAddresses) =>
        (this.server, Address, SharedAddresses) = (server, address, sharedAddresses);

    /// <summary>The address of the site's home page.</summary>
    public Uri Address { get; }

    /// <summary>Its addresses for other machines, the likeliest first; none of a preview for this machine alone.</summary>
    public ImmutableArray<Uri> SharedAddresses { get; }

    /// <summary>Starts to serve.</summary>
    /// <param name="latest">What to serve.</param>
    /// <param name="options">Where, and how.</param>
    /// <param name="diagnostics">Gets the reason if the address cannot be used, and a warning if others can reach it.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <returns>The server, or null if the port (or, if none was asked for, any that was tried) cannot be used.</returns>
    public static async Task<PreviewServer?> StartAsync(LatestSnapshot latest, PreviewOptions options, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var ports = options.Port is { } asked ? [asked] : Enumerable.Range(PreviewOptions.DefaultPort, PortsTried);
        foreach (var port in ports)
        {
            var kestrel = CreateServer(options, port);
            try
            {
                await kestrel.StartAsync(new PreviewApplication(latest, options, port), cancellation);
                var path = PreviewAddress.BasePathOf(latest.Value.Site);
                ImmutableArray<Uri> shared = options.IsLocal ? [] : [.. NetworkAddresses.Of(options.Host!).Select(own => AddressOf($"{own}", port, path))];
                if (!options.IsLocal)
                    diagnostics.Add(PreviewMistakes.OpenToOthers(shared is [var first, ..] ? first.Authority : $"{options.Host}:{port}"));
                return new(kestrel, AddressOf(options.Host is null || NetworkAddresses.IsAll(options.Host) ? "localhost" : $"{options.Host}", port, path), shared);
            }
            catch (SocketException refused) when (refused.SocketErrorCode == SocketError.AddressNotAvailable)
            {
                kestrel.Dispose();
                diagnostics.Add(PreviewMistakes.HostUnavailable($"{options.Host}"));
                return null;
            }
            catch (Exception refused) when (refused is IOException or SocketException)
            {
                kestrel.Dispose();
            }
        }
        diagnostics.Add(PreviewMistakes.PortUnavailable($"{options.Host ?? IPAddress.Loopback}:{ports.First()}"));
        return null;
    }

    /// <summary>Stops, without waiting for requests that are under way.</summary>
    public async ValueTask DisposeAsync()
    {
        await server.StopAsync(new CancellationToken(canceled: true));
        server.Dispose();
    }

    private static KestrelServer CreateServer(PreviewOptions options, int port)
    {
        var settings = new KestrelServerOptions { AddServerHeader = false };
        if (options.IsLocal)
            settings.ListenLocalhost(port);
        else
            settings.Listen(options.Host!, port);
        return new(
            Options.Create(settings),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
    }

    private static Uri AddressOf(string name, int port, string path) => new UriBuilder(Uri.UriSchemeHttp, name, port, path).Uri;
}
