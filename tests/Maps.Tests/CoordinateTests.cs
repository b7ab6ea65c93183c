namespace BrandShowcase.Maps.Tests;

public sealed class CoordinateTests
{
    [Theory]
    [InlineData(28.93847, 120.1889)]
    [InlineData(3.86, 112.0)]
    [InlineData(53.56, 123.0)]
    [InlineData(39.0, 73.56)]
    public void A_point_in_the_box_around_China_is_not_swapped(double latitude, double longitude)
    {
        var point = new Coordinate(latitude, longitude, Datum.Wgs84);
        point.IsInChina.ShouldBeTrue();
        point.LooksSwapped.ShouldBeFalse();
    }

    [Theory]
    [InlineData(120.1889, 28.93847)]
    [InlineData(87.6, 43.8)]
    public void A_point_with_its_parts_exchanged_looks_swapped(double latitude, double longitude) =>
        new Coordinate(latitude, longitude, Datum.Gcj02).LooksSwapped.ShouldBeTrue();

    [Theory]
    [InlineData(48.85, 2.35)]
    [InlineData(-33.9, 151.2)]
    [InlineData(0, 0)]
    public void A_point_elsewhere_is_neither(double latitude, double longitude)
    {
        var point = new Coordinate(latitude, longitude, Datum.Wgs84);
        point.IsInChina.ShouldBeFalse();
        point.LooksSwapped.ShouldBeFalse();
    }
}
