namespace BrandShowcase.Maps.Tests;

public sealed class Wgs84Tests
{
    private static readonly Wgs84 Wuhan = new(30.58333, 114.26667);
    private static readonly Wgs84 Taizhou = new(28.66266, 121.43312);

    [Fact]
    public void A_degree_of_the_meridian_is_111_kilometres() =>
        new Wgs84(29, 120).DistanceTo(new(30, 120)).ShouldBe(111_195, 1);

    [Fact]
    public void Distance_is_the_same_both_ways()
    {
        Wuhan.DistanceTo(Taizhou).ShouldBe(Taizhou.DistanceTo(Wuhan), 1e-6);
        Wuhan.DistanceTo(Taizhou).ShouldBe(726_000, 2_000);
        Wuhan.DistanceTo(Wuhan).ShouldBe(0);
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(0, 1, 90)]
    [InlineData(-1, 0, 180)]
    [InlineData(0, -1, 270)]
    public void Bearing_turns_clockwise_from_north(double north, double east, double degrees) =>
        new Wgs84(0, 100).BearingTo(new(north, 100 + east)).ShouldBe(degrees, 1e-9);
}
