using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Routes;
using BrandShowcase.Maps.Text;

namespace BrandShowcase.Maps.Layouts;

/// <summary>A route as a metro line: rows of stations in cells of one width, with the names below, running to the right and back by turns.</summary>
internal sealed class SerpentineLayout
{
    private const double LeastCell = 150;
    private const double WidestCell = 250;
    private const double CellGap = 18;
    private const double LabelGap = 7;

    private readonly RouteOutline route;
    private readonly MapFormat format;
    private readonly double cell;
    private readonly int columns;
    private readonly double side;
    private readonly ImmutableArray<TextBlock> names;
    private readonly double above;
    private readonly double rowHeight;

    private SerpentineLayout(RouteOutline route, MapFormat format)
    {
        (this.route, this.format) = (route, format);
        side = format.Margin + 14;
        var room = format.Width - (side * 2);
        var needed = route.Stops.Max(stop => NeededWidth(stop.Title)) + CellGap;
        var most = Math.Max(1, (int)(room / Math.Clamp(needed, LeastCell, WidestCell)));
        var rows = (route.Stops.Length + most - 1) / most;
        columns = (route.Stops.Length + rows - 1) / rows;
        cell = room / columns;
        names = [.. route.Stops.Select(stop => LineBreaker.Break(stop.Title, Math.Min(cell - CellGap, WidestCell) / format.NameSize, format.NameLines))];
        var hasTimes = route.ShowsWalkingTime && route.LegMetres.Any(leg => leg is not null);
        above = format.StationRadius + 8 + (format.SmallSize * TextBlock.LineHeight * (hasTimes ? 2 : 1));
        rowHeight = above + format.StationRadius + LabelGap + (names.Max(name => name.Height) * format.NameSize) + 20;
    }

    internal static MapDrawing Draw(RouteOutline route, MapFormat format) => new SerpentineLayout(route, format).Draw();

    private MapDrawing Draw()
    {
        var stations = route.Stops.Select((_, i) => RouteWords.Station(route, i, Center(i), format)).ToImmutableArray();
        var metres = route.LegMetres;
        var lines = metres.Select((leg, i) => new RouteLine(i, i + 1, Path(i), leg, LinePattern.Solid)).ToImmutableArray();
        var rows = (stations.Length + columns - 1) / columns;
        ImmutableArray<string> notes = metres.Any(leg => leg is not null)
            ? [Wording.Disclaimer, Wording.NotToScale, Wording.StraightDistances] : [Wording.Disclaimer, Wording.NotToScale];
        var footer = Footer.Compose(format, format.Margin + (rows * rowHeight), pixelsInMetre: null, RouteWords.Legend(stations), notes);
        return new()
        {
            Kind = MapDrawingKind.Schematic,
            Width = format.Width,
            Height = footer.Bottom,
            LineWidth = format.LineWidth,
            Title = RouteWords.Title(route),
            Description = RouteWords.Description(route, "按顺序排列的线路图"),
            Lines = lines,
            Stations = stations,
            Labels = [.. names.Select(Name), .. metres.SelectMany((leg, i) => leg is { } known ? Leg(i, known) : []), .. footer.Labels],
            Symbols = footer.Symbols,
        };
    }

    // The width at which a name takes three lines, or one if it is short.
    private double NeededWidth(string title)
    {
        var shapes = LineBreaker.Shapes(title, WidestCell / format.NameSize, format.NameLines);
        return shapes[^1].Width * format.NameSize;
    }

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

    private IEnumerable<Label> Leg(int index, double metres)
    {
        var isApproximate = route.Stops[index].IsApproximate || route.Stops[index + 1].IsApproximate;
        var row = index / columns;
        var (from, to) = (Center(index), Center(index + 1));
        var isTurn = row != (index + 1) / columns;
        foreach (var form in Wording.Leg(metres, isApproximate, route.ShowsWalkingTime))
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
