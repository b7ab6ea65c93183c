using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Routes;

namespace BrandShowcase.Maps.Layouts;

/// <summary>What all drawings of a route share: its stations, its legend, and what those are told who don't see it.</summary>
internal static class RouteWords
{
    /// <summary>What a drawing is whose line only tells the order of the stops.</summary>
    internal const string InOrder = "按顺序排列的线路图";

    // A description that goes on for minutes helps nobody; the links inside tell every stop.
    private const int MostNamed = 12;

    internal static string Title(RouteOutline route) => $"{route.Title}路线示意图";

    internal static string Title(RouteOutline route, string? floor) => floor is null ? Title(route) : $"{Title(route)}（{floor}）";

    /// <summary>What a drawing of all stops shows.</summary>
    internal static string Description(RouteOutline route, string kind, string? note)
    {
        var stops = route.Stops;
        var names = string.Join("、", stops.Take(MostNamed).Select((stop, i) => $"{i + 1} {stop.Title}"));
        var more = stops.Length > MostNamed ? "等" : "";
        var length = route.Way?.Text is { } distance ? $"，站间直线距离合计{distance}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{kind}，按参观顺序共 {stops.Length} 站：{names}{more}{length}。{Sentence(note)}");
    }

    /// <summary>What a drawing shows that tells all its stations.</summary>
    internal static string Description(string kind, ImmutableArray<Station> stations, string? note) => string.Create(CultureInfo.InvariantCulture,
        $"{kind}：{string.Join("、", stations.Select(station => $"{station.Number} {station.Title}"))}。{Sentence(note)}");

    /// <summary>The lines under a drawing: where the names are, what it is not, what else is to be said of it, and what distances mean if any stand in it.</summary>
    internal static ImmutableArray<string> Notes(string? note, IEnumerable<Label> labels, params IEnumerable<string> others) =>
    [
        .. note is null ? ImmutableArray<string>.Empty : [note],
        Wording.Disclaimer,
        .. others,
        .. labels.Any(label => label.Role == LabelRole.Leg) ? [Wording.StraightDistances] : ImmutableArray<string>.Empty,
    ];

    internal static Station Station(RouteOutline route, int index, Point center, MapFormat format)
    {
        var stop = route.Stops[index];
        return new()
        {
            Number = index + 1,
            Title = stop.Title,
            Center = center,
            Radius = format.StationRadius,
            Shape = Shape(route, index),
            Precision = stop.Point is null ? Precision.Site : stop.Precision,
            Href = stop.Href,
        };
    }

    internal static ImmutableArray<(StationShape Shape, bool IsApproximate, string Text)> Legend(ImmutableArray<Station> stations)
    {
        var legend = ImmutableArray.CreateBuilder<(StationShape, bool, string)>();
        AddIf(StationShape.Start, Wording.Start);
        AddIf(StationShape.Stop, Wording.Stop);
        AddIf(StationShape.End, Wording.End);
        if (stations.Any(station => station.IsApproximate))
            legend.Add((StationShape.Stop, true, Wording.Approximate));
        return legend.ToImmutable();

        void AddIf(StationShape shape, string text)
        {
            if (stations.Any(station => station.Shape == shape))
                legend.Add((shape, false, text));
        }
    }

    private static string Sentence(string? note) => note is null ? "" : $"{note}。";

    private static StationShape Shape(RouteOutline route, int index) =>
        index == 0 ? StationShape.Start : index == route.Stops.Length - 1 ? StationShape.End : StationShape.Stop;
}
