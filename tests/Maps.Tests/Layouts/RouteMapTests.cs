using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Layouts;
using BrandShowcase.Maps.Routes;

namespace BrandShowcase.Maps.Tests.Layouts;

public sealed class RouteMapTests
{
    private static readonly RouteOutline Yongkang = new()
    {
        Title = "红色杏林",
        Stops =
        [
            Stop("永康市第一人民医院", 28.89381, 120.04024),
            Stop("占鳌祠（方岩镇）", 28.93847, 120.1889) with { Precision = Precision.Town },
            Stop("端岩村（舟山镇）", 28.803, 120.17422) with { Precision = Precision.Town },
            Stop("石柱村（石柱镇）", 28.84567, 120.09596) with { Precision = Precision.Town },
        ],
    };

    public static TheoryData<double> Widths => [MapFormat.Wide.Width, MapFormat.Tall.Width];

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_route_between_villages_is_drawn_to_scale_with_north_up(double width)
    {
        var drawing = Draw(Yongkang, width);
        drawing.Kind.ShouldBe(MapDrawingKind.Geographic);
        drawing.HasOnlyNumbers.ShouldBeFalse();
        drawing.NorthArrows.Length.ShouldBe(1);

        var stations = drawing.Stations;
        stations[1].Center.Y.ShouldBe(stations.Min(station => station.Center.Y), "占鳌祠 is the northernmost");
        stations[0].Center.X.ShouldBe(stations.Min(station => station.Center.X), "the hospital is the westernmost");

        var bar = drawing.ScaleBars.ShouldHaveSingleItem();
        var metresInPixel = bar.Metres / bar.Length;
        foreach (var line in drawing.Lines)
            (line.Segments.Single().Length * metresInPixel).ShouldBe(line.Metres!.Value, line.Metres.Value * 0.01);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void First_and_last_stop_differ_in_shape_and_towns_are_marked(double width)
    {
        var drawing = Draw(Yongkang, width);
        drawing.Stations.Select(station => station.Shape).ShouldBe([StationShape.Start, StationShape.Stop, StationShape.Stop, StationShape.End]);
        drawing.Stations.Select(station => station.IsApproximate).ShouldBe([false, true, true, true]);
        Texts(drawing, LabelRole.Leg).ShouldContain("约15公里");
        Texts(drawing, LabelRole.Legend).ShouldContain("位置仅到乡镇、区县或城市");
        string.Concat(Texts(drawing, LabelRole.Note)).ShouldContain("示意图，不作为定位和界线依据");
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_stops(double width)
    {
        var drawing = Draw(Yongkang with { Stops = [] }, width);
        drawing.Stations.ShouldBeEmpty();
        drawing.Description.ShouldBe("尚未设置站点");
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void One_stop(double width) =>
        Draw(Yongkang with { Stops = [Yongkang.Stops[0]] }, width).Stations.ShouldHaveSingleItem().Shape.ShouldBe(StationShape.Start);

    [Theory]
    [MemberData(nameof(Widths))]
    public void Two_hundred_stops_become_a_line_in_walking_order(double width)
    {
        var drawing = Draw(RandomRoutes.Walk(7, 200, 40), width);
        drawing.Kind.ShouldBe(MapDrawingKind.Schematic);
        drawing.HasOnlyNumbers.ShouldBeFalse();
        drawing.Stations.Select(station => station.Number).ShouldBe(Enumerable.Range(1, 200));
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Identical_stops_stand_apart(double width) =>
        Draw(Yongkang with { Stops = [.. Enumerable.Repeat(Yongkang.Stops[0], 5)] }, width).Stations.Length.ShouldBe(5);

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_round_tour_ends_beside_where_it_began(double width)
    {
        var drawing = Draw(Yongkang with { Stops = [.. Yongkang.Stops, Yongkang.Stops[0]] }, width);
        drawing.Kind.ShouldBe(MapDrawingKind.Geographic);
        drawing.Stations[0].Center.DistanceTo(drawing.Stations[4].Center).ShouldBeLessThan(60);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Stops_without_coordinates_become_a_line_without_scale(double width)
    {
        var without = Draw(Yongkang with { Stops = [.. Yongkang.Stops.Select(stop => stop with { Point = null })] }, width);
        without.Kind.ShouldBe(MapDrawingKind.Schematic);
        without.ScaleBars.ShouldBeEmpty();
        without.NorthArrows.ShouldBeEmpty();
        Texts(without, LabelRole.Leg).ShouldBeEmpty();

        var partly = Draw(Yongkang with { Stops = Yongkang.Stops.SetItem(1, Yongkang.Stops[1] with { Point = null }) }, width);
        partly.Kind.ShouldBe(MapDrawingKind.Schematic);
        Texts(partly, LabelRole.Leg).ShouldBe(["约9公里"]);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Cities_hundreds_of_kilometres_apart_become_a_line(double width)
    {
        var drawing = Draw(Yongkang with { Stops = [.. Yongkang.Stops, Stop("武汉市金银潭医院", 30.66, 114.28)] }, width);
        drawing.Kind.ShouldBe(MapDrawingKind.Schematic);
        Texts(drawing, LabelRole.Leg).Last().ShouldEndWith("公里");
        string.Concat(Texts(drawing, LabelRole.Note)).ShouldContain("线路长短与方向不代表实际");
    }

    [Fact]
    public void Names_of_forty_characters_stand_beside_their_stations_on_a_desk()
    {
        const string name = "中国共产党永康市第一人民医院委员会红色杏林工程党员志愿服务示范基地旧址（含义诊点）";
        var drawing = Draw(Yongkang with { Stops = [.. Yongkang.Stops.Select(stop => stop with { Title = name })] }, MapFormat.Wide.Width);
        drawing.HasOnlyNumbers.ShouldBeFalse();
        drawing.Labels.Where(label => label.Role == LabelRole.Name).ShouldAllBe(label => label.Lines.Length <= 3 && string.Concat(label.Lines) == name);
    }

    [Fact]
    public void A_crowd_of_long_names_on_a_phone_falls_back_to_numbers_with_a_key()
    {
        var drawing = Enumerable.Range(0, 20).Select(seed => Draw(RandomRoutes.Walk(seed, 12, 40), MapFormat.Tall.Width)).First(drawing => drawing.HasOnlyNumbers);
        drawing.Kind.ShouldBe(MapDrawingKind.Geographic);
        drawing.Labels.ShouldNotContain(label => label.Role == LabelRole.Name);
        Texts(drawing, LabelRole.Key).ShouldContain("12");
        string.Concat(Texts(drawing, LabelRole.Note)).ShouldContain("图中只写编号，名称见图下编号表");
        drawing.Description.ShouldEndWith("图中只写编号，名称见图下编号表。");
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Floors_become_lines_with_headings(double width)
    {
        string[] floors = ["一楼", "一楼", "二楼", "三楼", "三楼", "四楼", "五楼"];
        var drawing = Draw(new() { Title = "抗疫展", Stops = [.. floors.Select((floor, i) => new RouteStop { Title = $"展区{i}", Floor = floor })] }, width);
        Texts(drawing, LabelRole.Heading).ShouldBe(["一楼", "二楼", "三楼", "四楼", "五楼"]);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void An_exhibition_without_a_plan_is_a_vertical_line(double width)
    {
        var drawing = Draw(new() { Title = "抗疫展", IsIndoor = true, Stops = [.. Enumerable.Range(0, 8).Select(i => new RouteStop { Title = $"展区{i}" })] }, width);
        drawing.Stations.Select(station => station.Center.X).Distinct().ShouldHaveSingleItem();
        drawing.Stations.Select(station => station.Center.Y).ShouldBeInOrder();
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Each_leg_tells_what_is_known_of_it(double width)
    {
        var route = new RouteOutline
        {
            // The last stop is so far away that all legs have room.
            Title = "远近",
            Stops =
            [
                Stop("甲", 28.89, 120.04), Stop("乙", 28.895, 120.04), Stop("丙", 28.95, 120.04), Stop("丁", 28.955, 120.04) with { Precision = Precision.Town },
                Stop("戊", 28.955, 120.04) with { Precision = Precision.Town }, Stop("己", 32.955, 120.04),
            ],
        };
        Texts(Draw(route, width), LabelRole.Leg).Select(text => text.Replace("，", "")).ShouldBe(["约560米步行约10分钟", "约6.1公里", "约1公里", "约445公里"]);
    }

    [Fact]
    public void The_description_tells_the_length_as_exactly_as_it_is_known()
    {
        Draw(Yongkang, MapFormat.Wide.Width).Description.ShouldContain("站间直线距离合计约39公里。");
        Draw(Yongkang with { Stops = [Yongkang.Stops[1], Yongkang.Stops[1]] }, MapFormat.Wide.Width).Description.ShouldEndWith("占鳌祠（方岩镇）。");
    }

    [Theory]
    [InlineData(60, 40)]
    [InlineData(200, 40)]
    public void A_sheet_needs_no_key_and_is_no_higher_than_wide(int stops, int longestName)
    {
        foreach (var route in new[] { RandomRoutes.Walk(7, stops, longestName), RandomRoutes.Scatter(7, stops, longestName) })
        {
            var placeless = route with { Stops = [.. route.Stops.Select(stop => stop with { Point = null })] };
            foreach (var drawn in new[] { route, placeless, placeless with { IsIndoor = true } })
            {
                var drawing = Draw(drawn, MapFormat.Paper);
                drawing.Height.ShouldBeLessThan(drawing.Width * 1.1);
                drawing.HasOnlyNumbers.ShouldBeTrue();
                drawing.Labels.ShouldAllBe(label => label.Role != LabelRole.Key);
                string.Concat(Texts(drawing, LabelRole.Note)).ShouldContain("图中只写编号，名称见下方站点");
                drawing.Stations.Length.ShouldBe(stops);
            }
        }
    }

    [Fact]
    public void A_sheet_names_the_stations_of_an_ordinary_route()
    {
        var drawing = Draw(Yongkang, MapFormat.Paper);
        drawing.Kind.ShouldBe(MapDrawingKind.Geographic);
        drawing.HasOnlyNumbers.ShouldBeFalse();
    }

    private static MapDrawing Draw(RouteOutline route, double width) => Draw(route, new MapFormat(width));

    private static MapDrawing Draw(RouteOutline route, MapFormat format)
    {
        var drawing = RouteMap.Draw(route, format);
        DrawingAssert.HoldsTogether(drawing);
        drawing.Width.ShouldBe(format.Width);
        return drawing;
    }

    private static IEnumerable<string> Texts(MapDrawing drawing, LabelRole role) =>
        drawing.Labels.Where(label => label.Role == role).Select(label => string.Concat(label.Lines));

    private static RouteStop Stop(string title, double latitude, double longitude) => new() { Title = title, Point = new(latitude, longitude) };
}
