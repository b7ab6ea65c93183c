using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Routes;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Layouts;

/// <summary>A route as a metro line: rows of stations in cells of one width, with the names below, running to the right and back by turns.</summary>
internal sealed class SerpentineLayout
{
    private const double LeastCell = 150;
    private const double WidestCell = 250;
    private const double CellGap = 18;
    private const double LabelGap = 7;

    // Between two stations that have nothing but their numbers.
    private const double NumberGap = 10;

    private readonly RouteOutline route;
    private readonly MapFormat format;
    private readonly ImmutableArray<RouteWay?> legs;
    private readonly double cell;
    private readonly int columns;
    private readonly double side;
    private readonly ImmutableArray<TextBlock> names;
    private readonly double above;
    private readonly double rowHeight;

    private SerpentineLayout(RouteOutline route, MapFormat format, bool hasNames)
    {
        (this.route, this.format, legs) = (route, format, route.Legs);
        side = format.Margin + 14;
        var room = format.Width - (side * 2);
        var most = Math.Max(1, (int)(room / (hasNames ? NamedCell() : (format.StationRadius * 2) + NumberGap)));
        var rows = (route.Stops.Length + most - 1) / most;
        columns = (route.Stops.Length + rows - 1) / rows;
        cell = room / columns;
        names = hasNames ? [.. route.Stops.Select(stop => LineBreaker.Break(stop.Title, Math.Min(cell - CellGap, WidestCell) / format.NameSize, format.NameLines))] : [];
        above = format.StationRadius + (hasNames ? 8 + LegHeight() : 0);
        rowHeight = above + format.StationRadius + (hasNames ? LabelGap + (names.Max(name => name.Height) * format.NameSize) + 20 : NumberGap);
    }

    internal static MapDrawing Draw(RouteOutline route, MapFormat format) => new SerpentineLayout(route, format, hasNames: true).Draw();

    /// <summary>The line with nothing but the numbers of its stations, for a sheet that lists them.</summary>
    internal static MapDrawing DrawNumbers(RouteOutline route, MapFormat format) => new SerpentineLayout(route, format, hasNames: false).Draw();

    private MapDrawing Draw()
    {
        var stations = route.Stops.Select((_, i) => RouteWords.Station(route, i, Center(i), format)).ToImmutableArray();
        var lines = Enumerable.Range(0, stations.Length - 1).Select(i => new RouteLine(i, i + 1, Path(i), legs[i]?.Metres, LinePattern.Solid));
        var rows = (stations.Length + columns - 1) / columns;
        ImmutableArray<Label> distances = names.IsEmpty ? [] : [.. legs.SelectMany(Leg)];
        var key = KeyTable.Of(format, format.Margin + (rows * rowHeight), stations, isNamed: !names.IsEmpty);
        var footer = Footer.Compose(format, key.Bottom, pixelsInMetre: null, RouteWords.Legend(stations), RouteWords.Notes(key.Note, distances, Wording.NotToScale));
        return new()
        {
            Kind = MapDrawingKind.Schematic,
            Width = format.Width,
            Height = footer.Bottom,
            LineWidth = format.LineWidth,
            Title = RouteWords.Title(route),
            Description = RouteWords.Description(route, RouteWords.InOrder, key.Note),
            Lines = [.. lines],
            Stations = stations,
            Labels = [.. names.Select(Name), .. distances, .. key.Labels, .. footer.Labels],
            Symbols = footer.Symbols,
        };
    }

    // The width at which names take three lines, or one if they are short.
    private double NamedCell() => Math.Clamp(route.Stops.Max(stop => NeededWidth(stop.Title)) + CellGap, LeastCell, WidestCell);

    private double NeededWidth(string title)
    {
        var shapes = LineBreaker.Shapes(title, WidestCell / format.NameSize, format.NameLines);
        return shapes[^1].Width * format.NameSize;
    }

    private double LegHeight() => format.SmallSize * TextBlock.LineHeight * (legs.Max(leg => Wording.Leg(leg).FirstOrDefault()?.Lines.Length) ?? 0);

    private bool IsBackwards(int row) => row % 2 == 1;

    private Point Center(int index)
    {
        var (row, place) = (index / columns, index % columns);
        var column = IsBackwards(row) ? columns - 1 - place : place;
        return new(side + ((column + 0.5) * cell), format.Margin + (row * rowHeight) + above);
    }

    private ImmutableArray<Point> Path(int index)
    {
        var (from, to) = (Center(index), Center(index + 1));
        var row = index / columns;
        if (row == (index + 1) / columns)
            return [from, to];
        var x = TurnX(row, from);
        return [from, new(x, from.Y), new(x, to.Y), to];
    }

    // Outside the names, which are narrower than their cell by its gap.
    private double TurnX(int row, Point from) => from.X + ((cell / 2) * (IsBackwards(row) ? -1 : 1));

    private Label Name(TextBlock name, int index)
    {
        var center = Center(index);
        var width = name.Width * format.NameSize;
        return new()
        {
            Role = LabelRole.Name,
            Box = new(center.X - (width / 2), center.Y + format.StationRadius + LabelGap, width, name.Height * format.NameSize),
            Lines = name.Lines,
            FontSize = format.NameSize,
            Alignment = LabelAlignment.Middle,
            Station = index,
            IsShortened = name.IsShortened,
        };
    }

    private IEnumerable<Label> Leg(RouteWay? leg, int index)
    {
        var row = index / columns;
        var (from, to) = (Center(index), Center(index + 1));
        var isTurn = row != (index + 1) / columns;
        foreach (var form in Wording.Leg(leg))
        {
            var (width, height) = (form.Width * format.SmallSize, form.Height * format.SmallSize);
            var room = isTurn ? (cell / 2) + format.StationRadius : Math.Abs(to.X - from.X) - (format.StationRadius * 2) - 8;
            if (width > room)
                continue;
            var x = !isTurn ? ((from.X + to.X) / 2) - (width / 2) : IsBackwards(row) ? TurnX(row, from) + 8 : TurnX(row, from) - 8 - width;
            var bottom = to.Y - (isTurn ? format.StationRadius + 4 : (format.LineWidth / 2) + 5);
            yield return new()
            {
                Role = LabelRole.Leg,
                Box = new(x, bottom - height, width, height),
                Lines = form.Lines,
                FontSize = format.SmallSize,
                Alignment = isTurn ? IsBackwards(row) ? LabelAlignment.Start : LabelAlignment.End : LabelAlignment.Middle,
            };
            yield break;
        }
    }
}
