using BrandShowcase.Maps.Routes;

namespace BrandShowcase.Maps.Tests.Routes;

public sealed class RouteWayTests
{
    [Theory]
    [InlineData(0.4, null)]
    [InlineData(4, "约10米")]
    [InlineData(423, "约420米")]
    [InlineData(994, "约990米")]
    [InlineData(996, "约1公里")]
    [InlineData(3_260, "约3.3公里")]
    [InlineData(15_700, "约16公里")]
    public void A_distance_between_known_places_is_rounded_as_exactly_as_is_useful(double metres, string? text) =>
        new RouteWay(metres, IsApproximate: false, IsWalkable: true).Text.ShouldBe(text);

    [Theory]
    [InlineData(0, null)]
    [InlineData(300, "约1公里")]
    [InlineData(3_260, "约3公里")]
    [InlineData(15_700, "约16公里")]
    public void A_distance_to_a_town_is_no_more_exact_than_kilometres(double metres, string? text) =>
        new RouteWay(metres, IsApproximate: true, IsWalkable: true).Text.ShouldBe(text);

    [Fact]
    public void A_walk_has_minutes_if_both_ends_are_known_and_it_takes_no_more_than_an_hour()
    {
        // 0.001° of latitude are 111.2 m; a group walks 75 m a minute, and streets are a third longer.
        Way(0.001)!.WalkingMinutes.ShouldBe(2);
        Way(0.030)!.WalkingMinutes.ShouldBe(58);
        Way(0.032)!.ShouldSatisfyAllConditions(way => way.IsWalkable.ShouldBeFalse(), way => way.WalkingMinutes.ShouldBeNull());
        Way(0.001, Precision.Town)!.ShouldSatisfyAllConditions(way => way.IsWalkable.ShouldBeTrue(), way => way.WalkingMinutes.ShouldBeNull());
    }

    [Fact]
    public void A_sum_is_as_vague_as_its_vaguest_part_and_unknown_if_one_is()
    {
        RouteWay.Along([Way(0.001), Way(0.002, Precision.City)]).ShouldNotBeNull().ShouldSatisfyAllConditions(
            way => way.Metres.ShouldBe(333.6, 0.5), way => way.IsApproximate.ShouldBeTrue(), way => way.IsWalkable.ShouldBeTrue());
        RouteWay.Along([Way(0.001), null]).ShouldBeNull();
        RouteWay.Along([]).ShouldBeNull();
    }

    private static RouteWay? Way(double degrees, Precision precision = Precision.Site) => RouteWay.Between(
        new() { Title = "甲", Point = new(28.9, 120) }, new() { Title = "乙", Point = new(28.9 + degrees, 120), Precision = precision });
}
