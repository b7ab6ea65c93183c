using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Routes;

namespace BrandShowcase.Maps.Layouts;

/// <summary>What all drawings of a route share: its stations, its legend, and what those are told who don't see it.</summary>
internal static class RouteWords
{
    // A description that goes on for minutes helps nobody; the links inside tell every stop.
    private const int MostNamed = 12;

    internal static string Title(RouteOutline route) => $"{route.Title}路线示意图";

    internal static string Description(RouteOutline route, string kind)
    {
        var stops = route.Stops;
        var names = string.Join("、", stops.Take(MostNamed).Select((stop, i) => $"{i + 1} {stop.Title}"));
        var more = stops.Length > MostNamed ? "等" : "";
        var metres = route.LegMetres;
        var length = stops.Length > 1 && metres.All(leg => leg is not null)
            ? $"，站间直线距离合计 {Wording.Distance(metres.Sum(leg => leg!.Value))}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{kind}，按参观顺序共 {stops.Length} 站：{names}{more}{length}。");
    }

    internal static Station Station(RouteOutline route, int index, Point center, MapFormat format) => new()
    {
        Number = index + 1,
        Title = route.Stops[index].Title,
        Center = center,
        Radius = format.StationRadius,
        Shape = Shape(route, index),
        IsApproximate = route.Stops[index].IsApproximate,
        Href = route.Stops[index].Href,
    };

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

    private static StationShape Shape(RouteOutline route, int index) =>
        index == 0 ? StationShape.Start : index == route.Stops.Length - 1 ? StationShape.End : StationShape.Stop;
}
