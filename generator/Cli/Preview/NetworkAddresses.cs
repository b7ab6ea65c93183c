using System.Collections.Immutable;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace BrandShowcase.Cli.Preview;

/// <summary>The addresses under which others in its networks reach this machine.</summary>
internal static class NetworkAddresses
{
    /// <summary>The addresses that a server listening to <paramref name="host"/> has for others, the likeliest first.</summary>
    /// <param name="host">One address, or the one that stands for all of the machine.</param>
    public static ImmutableArray<IPAddress> Of(IPAddress host)
    {
        if (!IsAll(host))
            return [host];
        try
        {
            var own =
                from network in NetworkInterface.GetAllNetworkInterfaces()
                where network.OperationalStatus == OperationalStatus.Up
                let properties = network.GetIPProperties()
                from address in properties.UnicastAddresses
                select (address.Address, properties.GatewayAddresses.Count > 0);
            return Choose(own, host.AddressFamily);
        }
        catch (NetworkInformationException)
        {
            return [];
        }
    }

    /// <summary>Whether an address stands for all of the machine.</summary>
    public static bool IsAll(IPAddress host) => host.Equals(IPAddress.Any) || host.Equals(IPAddress.IPv6Any);

    /// <summary>Those of a machine's addresses that work from another one without further ado, the likeliest first.</summary>
    /// <param name="own">The addresses, each with whether its network leads anywhere: those of virtual machines and containers do not.</param>
    /// <param name="family">The kind that is listened to; the newer one includes the older.</param>
    public static ImmutableArray<IPAddress> Choose(IEnumerable<(IPAddress Address, bool HasGateway)> own, AddressFamily family) =>
    [
        .. own
            .Where(one => !IPAddress.IsLoopback(one.Address) && !IsLinkLocal(one.Address))
            .Where(one => one.Address.AddressFamily == AddressFamily.InterNetwork || one.Address.AddressFamily == family)
            .OrderByDescending(one => one.HasGateway)
            .ThenBy(one => one.Address.AddressFamily == AddressFamily.InterNetworkV6)
            .Select(one => one.Address)
            .Distinct(),
    ];

    // A machine gives these to itself; the newer ones are written with the name of a network card, which no browser takes.
    private static bool IsLinkLocal(IPAddress address) => address.IsIPv6LinkLocal || address.GetAddressBytes() is [169, 254, _, _];
}
