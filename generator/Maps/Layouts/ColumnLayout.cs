using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Routes;
using BrandShowcase.Maps.Text;

namespace BrandShowcase.Maps.Layouts;

/// <summary>A route as vertical lines of stations with the names to the right: on a phone one below the other, on a desk the floors side by side.</summary>
internal sealed class ColumnLayout
{
    private const double LeastColumn = 260;
    private const int MostColumns = 3;
    private const double RowGap = 20;
    private const double GroupGap = 18;
    private const double TextGap = 12;
    private const double BelowNames = 12;

    private readonly RouteOutline route;
    private readonly MapFormat format;
    private readonly ImmutableArray<double?> metres;
    private readonly Point[] centers;
    private readonly int[] columnOf;
    private readonly ImmutableArray<Label>.Builder labels = ImmutableArray.CreateBuilder<Label>();
    private readonly List<double> bottoms = [];

    private ColumnLayout(RouteOutline route, MapFormat format) =>
        (this.route, this.format, metres, centers, columnOf) = (route, format, route.LegMetres, new Point[route.Stops.Length], new int[route.Stops.Length]);

    internal static MapDrawing Draw(RouteOutline route, MapFormat format) => new ColumnLayout(route, format).Draw();

    private MapDrawing Draw()
    {
        var columns = Columns();
        var gutter = format.Margin * 2;
        var width = (format.Width - (format.Margin * 2) - (gutter * (columns.Length - 1))) / columns.Length;
        for (var i = 0; i < columns.Length; i++)
            AddColumn(i, columns[i], format.Margin + (i * (width + gutter)), width);
        var stations = centers.Select((center, i) => RouteWords.Station(route, i, center, format)).ToImmutableArray();
        var footer = Footer.Compose(format, bottoms.Max() + BelowNames + 12, pixelsInMetre: null, RouteWords.Legend(stations), Notes());
        return new()
        {
            Kind = MapDrawingKind.Schematic,
            Width = format.Width,
            Height = footer.Bottom,
            LineWidth = format.LineWidth,
            Title = RouteWords.Title(route),
            Description = RouteWords.Description(route, "按顺序排列的线路图"),
            Lines = [.. metres.Select((leg, i) => new RouteLine(i, i + 1, Path(i, width), leg, columnOf[i] == columnOf[i + 1] ? LinePattern.Solid : LinePattern.Dashed))],
            Stations = stations,
            Labels = [.. labels, .. footer.Labels],
            Symbols = footer.Symbols,
        };
    }

    private ImmutableArray<string> Notes() =>
        metres.Any(leg => leg is not null) ? [Wording.Disclaimer, Wording.NotToScale, Wording.StraightDistances] : [Wording.Disclaimer, Wording.NotToScale];

    // Floors side by side where there is room; several in one column where there are many.
    private ImmutableArray<ImmutableArray<int>> Columns()
    {
        var floors = new List<ImmutableArray<int>>();
        for (var i = 0; i < route.Stops.Length; i++)
        {
            if (i > 0 && route.Stops[i].Floor == route.Stops[i - 1].Floor)
                floors[^1] = floors[^1].Add(i);
            else
                floors.Add([i]);
        }
        var most = Math.Clamp((int)(format.Width / LeastColumn), 1, MostColumns);
        var inColumn = (floors.Count + most - 1) / most;
        return [.. floors.Chunk(inColumn).Select(chunk => chunk.SelectMany(floor => floor).ToImmutableArray())];
    }

    private void AddColumn(int column, ImmutableArray<int> stops, double left, double width)
    {
        var x = left + format.StationRadius + 2;
        var textX = x + format.StationRadius + TextGap;
        var room = left + width - textX;
        var y = format.Margin;
        foreach (var stop in stops)
        {
            var isFirst = stop == stops[0];
            if (route.Stops[stop].Floor is { } floor && (isFirst || route.Stops[stop - 1].Floor != floor))
                y = AddHeading(floor, isFirst ? y : y + GroupGap, textX, room);
            columnOf[stop] = column;
            y = AddStop(stop, new(x, y), textX, room);
            if (stop != stops[^1])
                y = AddLeg(stop, y, textX, room);
        }
        bottoms.Add(y);
    }

    private double AddHeading(string floor, double y, double x, double room)
    {
        var text = LineBreaker.Break(floor, room / format.NameSize, 1);
        var height = text.Height * format.NameSize;
        labels.Add(new() { Role = LabelRole.Heading, Box = new(x, y, text.Width * format.NameSize, height), Lines = text.Lines, FontSize = format.NameSize });
        return y + height + 14;
    }

    private double AddStop(int stop, Point at, double textX, double room)
    {
        var name = LineBreaker.Break(route.Stops[stop].Title, room / format.NameSize, format.NameLines);
        var (width, height) = (name.Width * format.NameSize, name.Height * format.NameSize);
        var rowHeight = Math.Max(height, format.StationRadius * 2);
        centers[stop] = new(at.X, at.Y + (rowHeight / 2));
        labels.Add(new()
        {
            Role = LabelRole.Name,
            Box = new(textX, at.Y + ((rowHeight - height) / 2), width, height),
            Lines = name.Lines,
            FontSize = format.NameSize,
            Station = stop,
            IsShortened = name.IsShortened,
        });
        return at.Y + rowHeight;
    }

    private double AddLeg(int stop, double y, double textX, double room)
    {
        if (metres[stop] is not { } known)
            return y + RowGap;
        var isApproximate = route.Stops[stop].IsApproximate || route.Stops[stop + 1].IsApproximate;
        var form = Wording.Leg(known, isApproximate, route.ShowsWalkingTime).First();
        var text = LineBreaker.Break(string.Join("，", form.Lines), room / format.SmallSize, 1);
        var height = text.Height * format.SmallSize;
        labels.Add(new()
        {
            Role = LabelRole.Leg,
            Box = new(textX, y + (RowGap / 2), text.Width * format.SmallSize, height),
            Lines = text.Lines,
            FontSize = format.SmallSize,
        });
        return y + height + RowGap;
    }

    // To the next column: down below the names, up between the columns, and in above the next station.
    private ImmutableArray<Point> Path(int index, double width)
    {
        var (from, to) = (centers[index], centers[index + 1]);
        if (columnOf[index] == columnOf[index + 1])
            return [from, to];
        var below = bottoms[columnOf[index]] + BelowNames;
        var between = from.X - format.StationRadius - 2 + width + format.Margin;
        return [from, new(from.X, below), new(between, below), new(between, to.Y), to];
    }
}
