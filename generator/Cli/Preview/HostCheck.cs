using System.Net;

namespace BrandShowcase.Cli.Preview;

/// <summary>Which names of this machine requests may be addressed to.</summary>
/// <param name="host">The address at which others may reach the preview, or null.</param>
/// <param name="port">The port that requests must name.</param>
internal sealed class HostCheck(IPAddress? host, int port)
{
    private readonly string[] names = [$"localhost:{port}", $"127.0.0.1:{port}", $"[::1]:{port}"];

    /// <summary>Whether a request with this <c>Host</c> is answered.</summary>
    public bool Allows(string? name) => name is not null && (names.Contains(name, StringComparer.OrdinalIgnoreCase) || IsOurAddress(name));

    /// <summary>Whether a page with this <c>Origin</c> is one of the preview.</summary>
    public bool AllowsOrigin(string? origin) =>
        origin is not null && origin.StartsWith("http://", StringComparison.Ordinal) && Allows(origin["http://".Length..]);

    // A stranger's name can be made to resolve to any address, but an address written in digits is no name.
    private bool IsOurAddress(string name) =>
        host is not null && IPEndPoint.TryParse(name, out var address) && address.Port == port
        && (address.Address.Equals(host) || host.Equals(IPAddress.Any) || host.Equals(IPAddress.IPv6Any));
}
