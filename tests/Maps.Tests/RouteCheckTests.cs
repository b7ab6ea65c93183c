using BrandShowcase.Maps.Checks;

namespace BrandShowcase.Maps.Tests;

public sealed class RouteCheckTests
{
    [Fact]
    public void An_ordinary_route_has_no_findings() =>
        Check((28.894, 120.040), (28.938, 120.189), (28.803, 120.174), (28.846, 120.096)).ShouldBeEmpty();

    [Fact]
    public void Exchanged_latitude_and_longitude() =>
        Check((28.894, 120.040), (120.189, 28.938)).ShouldBe([new StopFinding.Swapped(1)]);

    [Fact]
    public void A_point_outside_China() =>
        Check((48.85, 2.35), (28.938, 120.189)).ShouldBe([new StopFinding.OutsideChina(0)]);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_wrong_digit_puts_a_stop_far_from_its_neighbours(int wrong)
    {
        (double, double)[] stops = [(28.894, 120.040), (28.896, 120.045), (28.899, 120.043), (28.901, 120.048), (28.904, 120.049)];
        stops[wrong].Item1 += 1;
        var finding = Check(stops).ShouldHaveSingleItem().ShouldBeOfType<StopFinding.FarFromNeighbours>();
        finding.Stop.ShouldBe(wrong);
        finding.Metres.ShouldBe(111_000, 2_000);
    }

    [Fact]
    public void A_route_across_two_cities_is_no_mistake() =>
        Check((30.583, 114.266), (30.590, 114.270), (28.662, 121.433), (28.670, 121.440)).ShouldBeEmpty();

    [Fact]
    public void Equal_points_name_the_first_stop_there() =>
        Check((28.894, 120.040), (28.938, 120.189), (28.894, 120.040), (28.9, 120.1))
            .ShouldBe([new StopFinding.SamePoint(2, 0)]);

    [Fact]
    public void A_round_tour_may_end_where_it_began() =>
        Check((28.894, 120.040), (28.938, 120.189), (28.894, 120.040)).ShouldBeEmpty();

    [Fact]
    public void Points_are_compared_on_the_ground_not_by_their_numbers()
    {
        var point = new Wgs84(28.894, 120.040);
        var gcj = point.ToGcj02();
        RouteCheck.Check([new Coordinate(point.Latitude, point.Longitude, Datum.Wgs84), new Coordinate(gcj.Latitude, gcj.Longitude, Datum.Gcj02)])
            .ShouldBe([new StopFinding.SamePoint(1, 0)]);
    }

    [Fact]
    public void Stops_without_a_coordinate_are_passed_over()
    {
        RouteCheck.Check([]).ShouldBeEmpty();
        RouteCheck.Check([null, null]).ShouldBeEmpty();
        RouteCheck.Check([null, new Coordinate(120.189, 28.938, Datum.Wgs84)]).ShouldBe([new StopFinding.Swapped(1)]);
    }

    private static IEnumerable<StopFinding> Check(params (double Latitude, double Longitude)[] stops) =>
        RouteCheck.Check([.. stops.Select(stop => (Coordinate?)new Coordinate(stop.Latitude, stop.Longitude, Datum.Wgs84))]);
}
