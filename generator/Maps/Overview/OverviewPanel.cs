using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Labels;
using BrandShowcase.Maps.Layouts;
using BrandShowcase.Maps.Routes;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Overview;

/// <summary>A frame of the overview, laid out.</summary>
internal sealed record OverviewPanel
{
    internal const double LineWidth = 4;

    private const double Padding = 12;
    private const double ListGap = 8;
    private const double LongestBar = 100;

    internal required Box Box { get; init; }

    internal required ImmutableArray<Station> Stations { get; init; }

    /// <summary>Where the names stand; null where they found no room.</summary>
    internal required ImmutableArray<LabelCandidate>? Names { get; init; }

    /// <summary>The lines of routes, whose ends are indices into <see cref="Stations"/>.</summary>
    internal ImmutableArray<RouteLine> Lines { get; init; } = [];

    internal ImmutableArray<Label> Texts { get; init; } = [];

    internal ScaleBar? ScaleBar { get; init; }

    internal NorthArrow? NorthArrow { get; init; }

    internal static StationShape ShapeOf(OverviewPlaceKind kind) => kind == OverviewPlaceKind.Hospital ? StationShape.Hospital : StationShape.Route;

    /// <summary>The frame of places that lie near to each other: to scale, or a list where they are all at one place or crowd too much.</summary>
    internal static OverviewPanel Map(ImmutableArray<OverviewPlace> all, ImmutableArray<int> group, MapFormat format, Point at, double width)
    {
        var places = group.Select(i => all[i]).ToImmutableArray();
        var heading = string.Join("、", places.Select(place => place.Region).OfType<string>().Distinct());
        return OverviewScene.TryLayOut(places, format, new(at.X + Padding, at.Y + HeadingHeight(format)), width - (Padding * 2)) is { } scene
            ? Map(scene, places, heading, format, at, width)
            : List(places, heading, format, at, width);
    }

    /// <summary>The frame of places whose point is not known.</summary>
    internal static OverviewPanel List(ImmutableArray<OverviewPlace> all, ImmutableArray<int> group, MapFormat format, Point at, double width) =>
        List([.. group.Select(i => all[i])], Wording.PlaceUnknown, format, at, width);

    internal OverviewPanel WithHeight(double height) => this with { Box = Box with { Height = height } };

    internal IEnumerable<Label> NameLabels(MapFormat format, int offset) =>
        (Names ?? []).Select((place, i) => Layouts.NameLabels.Of(place, offset + i, format));

    internal IEnumerable<LeaderLine> Leaders(int offset) =>
        Layouts.NameLabels.Leaders(Names ?? []).Select(leader => leader with { Station = leader.Station + offset });

    private static OverviewPanel Map(OverviewScene scene, ImmutableArray<OverviewPlace> places, string heading, MapFormat format, Point at, double width)
    {
        var texts = ImmutableArray.CreateBuilder<Label>();
        AddHeading(texts, heading, format, at, width);
        var bottom = scene.Labels.Bounds.Bottom;
        var metres = RoundDistance.Within(LongestBar / scene.PixelsInMetre);
        var bar = new ScaleBar(new(at.X + Padding + 26, bottom + 16), metres * scene.PixelsInMetre, metres);
        var text = Wording.ScaleLength(metres);
        texts.Add(new()
        {
            Role = LabelRole.Legend, Lines = [text], FontSize = format.SmallSize,
            Box = new(bar.Start.X + bar.Length + 8, bottom + 5, TextWidth.Of(text) * format.SmallSize, TextBlock.LineHeight * format.SmallSize),
        });
        return new()
        {
            Box = new(at.X, at.Y, width, bottom + 26 + (Padding / 2) - at.Y),
            Stations = [.. places.Select((place, i) => StationOf(place, scene.Labels.Sites[i].Center, format))],
            Names = LabelPlacer.Place(scene.Labels),
            Lines = scene.Lines,
            Texts = texts.ToImmutable(),
            ScaleBar = bar,
            NorthArrow = new(new(at.X + Padding, bottom + 2, 14, 20)),
        };
    }

    private static OverviewPanel List(ImmutableArray<OverviewPlace> places, string heading, MapFormat format, Point at, double width)
    {
        var texts = ImmutableArray.CreateBuilder<Label>();
        AddHeading(texts, heading, format, at, width);
        var radius = format.StationRadius;
        var stations = ImmutableArray.CreateBuilder<Station>();
        var names = ImmutableArray.CreateBuilder<LabelCandidate>();
        var y = at.Y + HeadingHeight(format);
        foreach (var place in places)
        {
            var x = at.X + Padding + (radius * 2) + ListGap;
            var text = LineBreaker.Break(place.Title, (at.X + width - Padding - x) / format.NameSize, format.NameLines);
            var height = Math.Max(radius * 2, text.Height * format.NameSize);
            stations.Add(StationOf(place, new(at.X + Padding + radius, y + (height / 2)), format));
            names.Add(new(new(x, y + ((height - (text.Height * format.NameSize)) / 2), text.Width * format.NameSize, text.Height * format.NameSize), text, LabelAlignment.Start, Leader: null, Cost: 0));
            y += height + ListGap;
        }
        return new() { Box = new(at.X, at.Y, width, y + Padding - ListGap - at.Y), Stations = stations.ToImmutable(), Names = names.ToImmutable(), Texts = texts.ToImmutable() };
    }

    private static double HeadingHeight(MapFormat format) => Padding + (format.NameSize * TextBlock.LineHeight) + 8;

    private static void AddHeading(ImmutableArray<Label>.Builder texts, string heading, MapFormat format, Point at, double width)
    {
        var text = LineBreaker.Break(heading, (width - (Padding * 2)) / format.NameSize, 1);
        if (text.Width > 0)
            texts.Add(new() { Role = LabelRole.Heading, Box = new(at.X + Padding, at.Y + Padding - 2, text.Width * format.NameSize, text.Height * format.NameSize), Lines = text.Lines, FontSize = format.NameSize });
    }

    // The number follows when all frames are there.
    private static Station StationOf(OverviewPlace place, Point center, MapFormat format) => new()
    {
        Number = 0,
        Title = place.Title,
        Center = center,
        Radius = format.StationRadius,
        Shape = ShapeOf(place.Kind),
        Precision = place.Points.IsEmpty ? Precision.Site : place.Precision,
        Href = place.Href,
    };
}
