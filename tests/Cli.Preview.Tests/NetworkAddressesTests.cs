using System.Net;
using System.Net.Sockets;

namespace BrandShowcase.Cli.Preview.Tests;

public sealed class NetworkAddressesTests
{
    private static readonly (IPAddress Address, bool HasGateway)[] Own =
    [
        (IPAddress.Loopback, false), (IPAddress.IPv6Loopback, false), (IPAddress.Parse("172.17.0.1"), false), (IPAddress.Parse("169.254.7.7"), true),
        (IPAddress.Parse("fe80::1%2"), true), (IPAddress.Parse("2001:db8::7"), true), (IPAddress.Parse("192.168.1.20"), true),
    ];

    [Fact]
    public void A_phone_is_given_the_address_in_its_own_network_first_and_none_that_it_cannot_open() =>
        NetworkAddresses.Choose(Own, AddressFamily.InterNetwork).Select(address => $"{address}").ShouldBe(["192.168.1.20", "172.17.0.1"]);

    [Fact]
    public void Those_of_the_newer_kind_are_given_where_they_are_listened_to() =>
        NetworkAddresses.Choose(Own, AddressFamily.InterNetworkV6).Select(address => $"{address}").ShouldBe(["192.168.1.20", "2001:db8::7", "172.17.0.1"]);

    [Fact]
    public void One_address_that_was_asked_for_is_the_only_one() =>
        NetworkAddresses.Of(IPAddress.Parse("192.168.1.20")).ShouldBe([IPAddress.Parse("192.168.1.20")]);

    [Theory]
    [InlineData("192.168.1.20:8080")]
    [InlineData("[2001:db8::7]:8080")]
    public void The_addresses_that_are_given_are_answered(string name) => new HostCheck(IPAddress.IPv6Any, 8080).Allows(name).ShouldBeTrue();
}
