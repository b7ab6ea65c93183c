using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Overview;
using BrandShowcase.Maps.Routes;

namespace BrandShowcase.Maps.Tests;

public sealed class OverviewMapTests
{
    private static readonly ImmutableArray<OverviewPlace> Places =
    [
        Hospital("永康市第一人民医院", "永康市", new(28.89381, 120.04024)),
        Hospital("台州市第二人民医院", "台州市", new(28.58633, 121.36998)),
        Hospital("武汉市金银潭医院", "武汉市", new(30.61702, 114.13166)),
        Hospital("渭南市第二医院", "渭南市", new(34.50355, 109.50891)),
        new() { Title = "永康红色教育路线", Kind = OverviewPlaceKind.Route, Region = "永康市", Precision = Precision.Town, Points = [new(28.89381, 120.04024), new(28.93847, 120.1889), new(28.803, 120.17422)] },
        new() { Title = "院内路线", Kind = OverviewPlaceKind.Route, Region = "武汉市" },
    ];

    public static TheoryData<double> Widths => [MapFormat.Wide.Width, MapFormat.Tall.Width];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Places_far_apart_stand_in_frames_of_their_own(double width)
    {
        var drawing = Draw(Places, width);
        drawing.Panels.Length.ShouldBe(5);
        drawing.HasOnlyNumbers.ShouldBeFalse();
        Texts(drawing, LabelRole.Heading).ShouldBe(["永康市", "台州市", "武汉市", "渭南市", "位置未注明"]);
        for (var i = 0; i < drawing.Panels.Length; i++)
            drawing.Panels.Skip(i + 1).ShouldAllBe(other => !other.Box.Overlaps(drawing.Panels[i].Box));
        foreach (var station in drawing.Stations)
            drawing.Panels.Count(panel => panel.Box.OverlapsCircle(station.Center, station.Radius)).ShouldBe(1, station.Title);
    }

    [Fact]
    public void Numbers_follow_the_frames()
    {
        var drawing = Draw(Places, MapFormat.Wide.Width);
        drawing.Stations.Select(station => station.Number).ShouldBe(Enumerable.Range(1, 6));
        drawing.Stations.Select(station => station.Title).Take(2).ShouldBe(["永康市第一人民医院", "永康红色教育路线"]);
    }

    [Fact]
    public void Only_a_frame_with_several_points_has_a_scale()
    {
        var drawing = Draw(Places, MapFormat.Wide.Width);
        drawing.ScaleBars.Length.ShouldBe(1);
        drawing.NorthArrows.Length.ShouldBe(1);
    }

    [Fact]
    public void A_route_is_a_line_through_its_stops() =>
        Draw(Places, MapFormat.Wide.Width).Lines.ShouldHaveSingleItem().Points.Length.ShouldBe(3);

    [Theory]
    [MemberData(nameof(Widths))]
    public void Nothing_and_crowds(double width)
    {
        Draw([], width).Stations.ShouldBeEmpty();
        Draw([.. Enumerable.Range(0, 25).Select(i => Hospital($"永康市第{i}人民医院红色杏林分院", "永康市", new(28.9 + (i % 5 * 0.01), 120 + (i / 5 * 0.01))))], width).Stations.Length.ShouldBe(25);
        Draw([.. Enumerable.Repeat(Places[0], 12)], width).Stations.Length.ShouldBe(12);
        Draw([.. Enumerable.Repeat(Places[0], 150)], width).Stations.Length.ShouldBe(150);
    }

    [Fact]
    public void Random_overviews_have_no_collisions()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var places = Enumerable.Range(0, 1 + random.Next(20)).Select(i => Hospital(RandomRoutes.Walk((seed * 100) + i, 1, 30).Stops[0].Title, $"城{i}",
                new(25 + random.Next(3) + (random.NextDouble() * 0.3), 110 + random.Next(4) + (random.NextDouble() * 0.3))));
            Draw([.. places], seed % 2 == 0 ? MapFormat.Wide.Width : MapFormat.Tall.Width);
        }
    }

    [Fact]
    public void Routes_that_share_their_ways_and_start_at_hospitals_keep_clear_of_all_stations()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            Wgs84[] sights = [.. Enumerable.Range(0, 8).Select(_ => new Wgs84(28.9 + (random.NextDouble() * 0.2), 120 + (random.NextDouble() * 0.2)))];
            var hospitals = sights.Take(3).Select((point, i) => Hospital($"永康市第{i}人民医院", "永康市", point));
            var routes = Enumerable.Range(0, 1 + (seed % 4)).Select(i => new OverviewPlace
            {
                Title = $"红色路线{i}", Kind = OverviewPlaceKind.Route, Region = "永康市", Points = [.. random.GetItems(sights, 2 + random.Next(5))],
            });
            Draw([.. hospitals, .. routes], seed % 2 == 0 ? MapFormat.Wide.Width : MapFormat.Tall.Width);
        }
    }

    [Fact]
    public void Routes_too_many_for_their_lines_still_stand_at_their_places()
    {
        var random = new Random(1);
        var routes = Enumerable.Range(0, 9).Select(i => new OverviewPlace
        {
            Title = $"路线{i}", Kind = OverviewPlaceKind.Route, Region = "永康市",
            Points = [.. Enumerable.Range(0, 12).Select(_ => new Wgs84(28.9 + (random.NextDouble() * 0.2), 120 + (random.NextDouble() * 0.2)))],
        });
        var drawing = Draw([.. routes], MapFormat.Wide.Width);
        drawing.ScaleBars.ShouldHaveSingleItem();
        drawing.Lines.ShouldBeEmpty();
    }

    private static MapDrawing Draw(ImmutableArray<OverviewPlace> places, double width)
    {
        var drawing = OverviewMap.Draw("路线与医院总览", places, new(width));
        DrawingAssert.HoldsTogether(drawing);
        return drawing;
    }

    private static OverviewPlace Hospital(string title, string region, Wgs84 point) =>
        new() { Title = title, Kind = OverviewPlaceKind.Hospital, Region = region, Points = [point] };

    private static IEnumerable<string> Texts(MapDrawing drawing, LabelRole role) =>
        drawing.Labels.Where(label => label.Role == role).Select(label => string.Concat(label.Lines));
}
