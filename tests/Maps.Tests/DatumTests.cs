namespace BrandShowcase.Maps.Tests;

public sealed class DatumTests
{
    private const double MillimetresInDegrees = 1e-8;

    [Fact]
    public void A_point_of_WGS_84_in_BD_09_as_published()
    {
        var point = new Wgs84(39.914266, 116.403988).ToBd09();
        point.Longitude.ShouldBe(116.41661560, 1e-8);
        point.Latitude.ShouldBe(39.92196580, 1e-8);
    }

    [Fact]
    public void A_point_of_GCJ_02_in_WGS_84_as_published()
    {
        // Published from an iteration that stops a centimetre earlier.
        new Gcj02(45, 123).ToWgs84().DistanceTo(new(44.99804071, 122.99395597)).ShouldBeLessThan(0.02);
    }

    [Fact]
    public void Every_datum_goes_there_and_back_over_all_of_China()
    {
        var random = new Random(20260701);
        for (var i = 0; i < 5000; i++)
        {
            var point = new Wgs84(3.85 + (random.NextDouble() * 49.72), 73.55 + (random.NextDouble() * 61.54));
            point.ToGcj02().ToWgs84().DistanceTo(point).ShouldBeLessThan(0.001);
            point.ToBd09().ToWgs84().DistanceTo(point).ShouldBeLessThan(0.001);
            point.ToCgcs2000().ToWgs84().ShouldBe(point);

            var gcj = point.ToGcj02();
            var back = gcj.ToBd09().ToGcj02();
            back.Latitude.ShouldBe(gcj.Latitude, MillimetresInDegrees);
            back.Longitude.ShouldBe(gcj.Longitude, MillimetresInDegrees);
        }
    }

    [Fact]
    public void GCJ_02_is_hundreds_of_metres_away_within_China()
    {
        var point = new Wgs84(28.93847, 120.1889);
        var shifted = point.ToGcj02();
        new Wgs84(shifted.Latitude, shifted.Longitude).DistanceTo(point).ShouldBeInRange(400, 650);
    }

    [Theory]
    [InlineData(48.8584, 2.2945)]
    [InlineData(-33.8568, 151.2153)]
    [InlineData(40.6892, -74.0445)]
    [InlineData(0, 0)]
    public void Outside_China_GCJ_02_is_WGS_84(double latitude, double longitude)
    {
        var point = new Wgs84(latitude, longitude);
        point.ToGcj02().ShouldBe(new Gcj02(latitude, longitude));
        point.ToGcj02().ToWgs84().ShouldBe(point);
        point.ToBd09().ToWgs84().DistanceTo(point).ShouldBeLessThan(0.001);
    }

    [Fact]
    public void What_content_gives_becomes_WGS_84_by_its_datum()
    {
        var point = new Wgs84(28.93847, 120.1889);
        var (gcj, bd) = (point.ToGcj02(), point.ToBd09());
        new Coordinate(point.Latitude, point.Longitude, Datum.Wgs84).ToWgs84().ShouldBe(point);
        new Coordinate(point.Latitude, point.Longitude, Datum.Cgcs2000).ToWgs84().ShouldBe(point);
        new Coordinate(gcj.Latitude, gcj.Longitude, Datum.Gcj02).ToWgs84().DistanceTo(point).ShouldBeLessThan(0.001);
        new Coordinate(bd.Latitude, bd.Longitude, Datum.Bd09).ToWgs84().DistanceTo(point).ShouldBeLessThan(0.001);
    }
}
