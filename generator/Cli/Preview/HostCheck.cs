using System.Net;

namespace BrandShowcase.Cli.Preview;

/// <summary>Which names of this machine requests may be addressed to.</summary>
/// <param name="host">The address at which others may reach the preview, or null.</param>
/// <param name="port">The port that requests must name.</param>
internal sealed class HostCheck(IPAddress? host, int port)
{
    // Browsers leave it out of addresses.
    private const int DefaultPort = 80;

    private readonly string[] names = [$"localhost:{port}", $"127.0.0.1:{port}", $"[::1]:{port}"];

    /// <summary>Whether a request with this <c>Host</c> is answered.</summary>
    public bool Allows(string? name) => name is not null && WithPort(name) is var full && (names.Contains(full, StringComparer.OrdinalIgnoreCase) || IsOurAddress(full));

    /// <summary>Whether a page with this <c>Origin</c> is one of the preview that <paramref name="name"/> reaches.</summary>
    /// <param name="origin">The origin; a browser tells it truly.</param>
    /// <param name="name">The <c>Host</c> of the request, which must be allowed. Any other one is not this preview, even if it is written in digits.</param>
    public static bool AllowsOrigin(string? origin, string name) => string.Equals(origin, $"http://{name}", StringComparison.OrdinalIgnoreCase);

    private string WithPort(string name) => port == DefaultPort && !name.EndsWith($":{port}", StringComparison.Ordinal) ? $"{name}:{port}" : name;

    // A stranger's name can be made to resolve to any address, but an address written in digits is no name.
    private bool IsOurAddress(string name) =>
        host is not null && IPEndPoint.TryParse(name, out var address) && address.Port == port
        && (address.Address.Equals(host) || NetworkAddresses.IsAll(host));
}
