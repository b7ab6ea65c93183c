using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Layouts;
using BrandShowcase.Maps.Routes;

namespace BrandShowcase.Maps.Tests.Layouts;

public sealed class FloorPlanTests
{
    private static readonly FloorPlan Plan = new("plan.svg", 1200, 600);

    private static readonly RouteOutline Route = new()
    {
        Title = "抗疫展",
        Stops = [On("一楼", "序厅", 10, 20), On("一楼", "展柜", 50, 50), On("二楼", "先锋长廊", 30, 30), On("一楼", "出口", 90, 80)],
    };

    [Fact]
    public void Stations_stand_where_the_author_put_them_on_the_plan()
    {
        var drawing = Draw("一楼", MapFormat.Wide);
        drawing.Kind.ShouldBe(MapDrawingKind.FloorPlan);
        drawing.Plan!.Href.ShouldBe("plan.svg");
        (drawing.Plan.Box.Width / drawing.Plan.Box.Height).ShouldBe(2, 1e-9);
        drawing.Stations[1].Center.DistanceTo(drawing.Plan.Box.Center).ShouldBeLessThan(1);
    }

    [Fact]
    public void Each_floor_has_its_own_stops_with_their_numbers_in_the_route()
    {
        Draw("一楼", MapFormat.Wide).Stations.Select(station => station.Number).ShouldBe([1, 2, 4]);
        Draw("二楼", MapFormat.Wide).Stations.Select(station => station.Number).ShouldBe([3]);
    }

    [Fact]
    public void A_line_joins_only_stops_that_follow_each_other_on_the_floor() =>
        Draw("一楼", MapFormat.Wide).Lines.Select(line => (line.From, line.To)).ShouldBe([(0, 1)]);

    [Fact]
    public void A_point_outside_the_plan_is_drawn_at_its_edge()
    {
        var drawing = RouteMap.DrawFloor(Route with { Stops = [On("一楼", "门外", 130, -40)] }, "一楼", Plan, MapFormat.Tall);
        drawing.Plan!.Box.Contains(Box.Around(drawing.Stations[0].Center, drawing.Stations[0].Radius - 0.01)).ShouldBeTrue();
    }

    [Fact]
    public void Names_that_find_no_room_on_a_small_plan_go_to_the_key()
    {
        var crowd = Route with { Stops = [.. Enumerable.Range(0, 12).Select(i => On("一楼", "中国共产党永康市第一人民医院委员会红色杏林展区", 5 + (i * 8), 50))] };
        var drawing = RouteMap.DrawFloor(crowd, "一楼", Plan, MapFormat.Tall);
        DrawingAssert.HoldsTogether(drawing);
        drawing.HasOnlyNumbers.ShouldBeTrue();
    }

    [Fact]
    public void A_plan_too_flat_or_too_narrow_for_stations_gives_way_to_a_line_of_its_stops()
    {
        foreach (var plan in new[] { new FloorPlan("plan.svg", 1300, 80), new FloorPlan("plan.svg", 80, 1300) })
        {
            var drawing = RouteMap.DrawFloor(Route, "一楼", plan, MapFormat.Tall);
            DrawingAssert.HoldsTogether(drawing);
            drawing.Kind.ShouldBe(MapDrawingKind.Schematic);
            drawing.Plan.ShouldBeNull();
            drawing.Title.ShouldEndWith("（一楼）");
            drawing.Stations.Select(station => station.Number).ShouldBe([1, 2, 4]);
            drawing.Lines.Select(line => (line.From, line.To)).ShouldBe([(0, 1)]);
        }
    }

    [Theory]
    [InlineData(400, 1300)]
    [InlineData(1300, 1200)]
    public void A_high_plan_is_drawn_no_higher_than_a_screen(int planWidth, int planHeight)
    {
        foreach (var format in new[] { MapFormat.Wide, MapFormat.Tall, MapFormat.Paper })
        {
            var drawing = RouteMap.DrawFloor(Route, "一楼", new("plan.svg", planWidth, planHeight), format);
            DrawingAssert.HoldsTogether(drawing);
            var plan = drawing.Plan!.Box;
            plan.Height.ShouldBeLessThanOrEqualTo(format.Width * 1.6);
            (plan.Width / plan.Height).ShouldBe((double)planWidth / planHeight, 1e-9);
        }
    }

    [Fact]
    public void A_floor_without_stops_is_the_plan_alone() =>
        Draw("九楼", MapFormat.Wide).Stations.ShouldBeEmpty();

    private static MapDrawing Draw(string floor, MapFormat format)
    {
        var drawing = RouteMap.DrawFloor(Route, floor, Plan, format);
        DrawingAssert.HoldsTogether(drawing);
        return drawing;
    }

    private static RouteStop On(string floor, string title, double x, double y) => new() { Title = title, Floor = floor, At = new(x, y) };
}
