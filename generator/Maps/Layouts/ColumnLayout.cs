using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Routes;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Layouts;

/// <summary>Stops as vertical lines of stations with the names to the right: on a phone one below the other, on a desk in columns, floor by floor.</summary>
internal sealed class ColumnLayout
{
    private const double LeastColumn = 260;
    private const int MostColumns = 3;

    // No column is divided for less.
    private const int LongColumn = 8;
    private const double RowGap = 20;
    private const double GroupGap = 18;
    private const double TextGap = 12;
    private const double BelowNames = 12;

    private readonly RouteOutline route;
    private readonly ImmutableArray<int> shown;
    private readonly MapFormat format;
    private readonly ImmutableArray<RouteWay?> legs;
    private readonly Point[] centers;
    private readonly int[] columnOf;
    private readonly ImmutableArray<Label>.Builder labels = ImmutableArray.CreateBuilder<Label>();
    private readonly List<double> bottoms = [];

    private ColumnLayout(RouteOutline route, ImmutableArray<int> shown, MapFormat format) =>
        (this.route, this.shown, this.format, legs, centers, columnOf) = (route, shown, format, route.Legs, new Point[shown.Length], new int[shown.Length]);

    internal static MapDrawing Draw(RouteOutline route, MapFormat format) =>
        new ColumnLayout(route, [.. Enumerable.Range(0, route.Stops.Length)], format)
            .Draw(RouteWords.Title(route), _ => RouteWords.Description(route, RouteWords.InOrder, note: null));

    /// <summary>The stops that have a place on the plan of <paramref name="floor"/>, at least one, without the plan.</summary>
    internal static MapDrawing DrawFloor(RouteOutline route, string? floor, MapFormat format) =>
        new ColumnLayout(route, FloorPlanLayout.StopsOn(route, floor), format)
            .Draw(RouteWords.Title(route, floor), stations => RouteWords.Description($"{floor}的站点，共 {stations.Length} 站", stations, note: null));

    private MapDrawing Draw(string title, Func<ImmutableArray<Station>, string> describe)
    {
        var columns = Columns();
        var gutter = format.Margin * 2;
        var width = (format.Width - (format.Margin * 2) - (gutter * (columns.Length - 1))) / columns.Length;
        for (var i = 0; i < columns.Length; i++)
            AddColumn(i, columns[i], format.Margin + (i * (width + gutter)), width);
        var stations = centers.Select((center, i) => RouteWords.Station(route, shown[i], center, format)).ToImmutableArray();
        var footer = Footer.Compose(format, bottoms.Max() + BelowNames + 12, pixelsInMetre: null, RouteWords.Legend(stations), RouteWords.Notes(note: null, labels, Wording.NotToScale));
        return new()
        {
            Kind = MapDrawingKind.Schematic,
            Width = format.Width,
            Height = footer.Bottom,
            LineWidth = format.LineWidth,
            Title = title,
            Description = describe(stations),
            Lines = [.. Enumerable.Range(0, shown.Length - 1).Where(IsJoined).Select(i => Line(i, width))],
            Stations = stations,
            Labels = [.. labels, .. footer.Labels],
            Symbols = footer.Symbols,
        };
    }

    private RouteStop StopAt(int index) => route.Stops[shown[index]];

    private bool IsJoined(int index) => shown[index + 1] == shown[index] + 1;

    // Floors side by side where there is room, several in one column where there are many, and a long one in several columns.
    private ImmutableArray<ImmutableArray<int>> Columns()
    {
        var floors = new List<ImmutableArray<int>>();
        for (var i = 0; i < shown.Length; i++)
        {
            if (i > 0 && StopAt(i).Floor == StopAt(i - 1).Floor)
                floors[^1] = floors[^1].Add(i);
            else
                floors.Add([i]);
        }
        var most = Math.Clamp((int)(format.Width / LeastColumn), 1, MostColumns);
        var longest = Math.Max(LongColumn, Divide(shown.Length, most));
        var parts = floors.SelectMany(floor => floor.Chunk(Divide(floor.Length, Divide(floor.Length, longest)))).ToList();
        // The lowest columns that are not too many.
        for (longest = parts.Max(part => part.Length); ; longest++)
        {
            var columns = Fill(parts, longest);
            if (columns.Length <= most)
                return columns;
        }
    }

    private static int Divide(int stops, int by) => (stops + by - 1) / by;

    private static ImmutableArray<ImmutableArray<int>> Fill(List<int[]> parts, int longest)
    {
        var columns = new List<ImmutableArray<int>>();
        foreach (var part in parts)
        {
            if (columns.Count > 0 && columns[^1].Length + part.Length <= longest)
                columns[^1] = [.. columns[^1], .. part];
            else
                columns.Add([.. part]);
        }
        return [.. columns];
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
            if (StopAt(stop).Floor is { } floor && (isFirst || StopAt(stop - 1).Floor != floor))
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
        var name = LineBreaker.Break(StopAt(stop).Title, room / format.NameSize, format.NameLines);
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
        if (!IsJoined(stop) || Wording.Leg(legs[shown[stop]]).FirstOrDefault() is not { } form)
            return y + RowGap;
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

    private RouteLine Line(int index, double width) =>
        new(index, index + 1, Path(index, width), legs[shown[index]]?.Metres, StopAt(index).Floor == StopAt(index + 1).Floor ? LinePattern.Solid : LinePattern.Dashed);

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
