using System.Net;
using System.Net.Sockets;

namespace BrandShowcase.Cli.OutsideLinks;

/// <summary>
/// Tells addresses of the Internet from those of this machine and of its network. A page of another site may redirect to any
/// address, and a check must not be led to what only machines inside can reach.
/// </summary>
internal static class PublicAddress
{
    // The IANA registries of special-purpose addresses (RFC 6890), and multicast.
    private static readonly IPNetwork[] Reserved =
    [
        IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.0.0.0/24"), IPNetwork.Parse("192.0.2.0/24"),
        IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("198.18.0.0/15"), IPNetwork.Parse("198.51.100.0/24"), IPNetwork.Parse("203.0.113.0/24"),
        IPNetwork.Parse("224.0.0.0/3"),
        // Below 2000::/3 these are for protocols and documentation, or carry an IPv4 address inside.
        IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("2002::/16"),
    ];

    // All that is given out of IPv6; loopback, link-local and unique-local addresses are outside.
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>Whether an address belongs to the Internet, and not to this machine, its network or no one.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return (plain.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(plain))
            && !Reserved.Any(network => network.Contains(plain));
    }
}
