using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Layouts;

namespace BrandShowcase.Maps.Overview;

/// <summary>
/// Draws all hospitals and routes by place. Places near to each other share a frame with a scale of its own; frames stand
/// in no geographic relation, and no boundary of anything is drawn.
/// </summary>
public static class OverviewMap
{
    private const double LeastPanel = 280;
    private const int MostColumns = 3;
    private const double Gap = 16;

    /// <summary>The overview of <paramref name="places"/>.</summary>
    /// <param name="title">Its name.</param>
    /// <param name="places">Hospitals and routes, which are numbered group by group.</param>
    /// <param name="format">The width for which it is drawn.</param>
    public static MapDrawing Draw(string title, ImmutableArray<OverviewPlace> places, MapFormat format)
    {
        var groups = PlaceGroups.Find(places);
        var unknown = Enumerable.Range(0, places.Length).Where(i => places[i].Points.IsEmpty).ToImmutableArray();
        var panels = Arrange(places, groups, unknown, format);
        // One key for the whole drawing: names in some frames and numbers in others would puzzle.
        if (panels.Any(panel => panel.Names is null))
            panels = [.. panels.Select(panel => panel with { Names = null })];
        return Compose(title, places, panels, format);
    }

    private static ImmutableArray<OverviewPanel> Arrange(ImmutableArray<OverviewPlace> places, ImmutableArray<ImmutableArray<int>> groups, ImmutableArray<int> unknown, MapFormat format)
    {
        var count = groups.Length + (unknown.IsEmpty ? 0 : 1);
        var most = Math.Clamp((int)(format.Width / LeastPanel), 1, MostColumns);
        var room = format.Width - (format.Margin * 2);
        var panels = ImmutableArray.CreateBuilder<OverviewPanel>();
        var y = format.Margin;
        while (panels.Count < count)
        {
            // The fullest group has a row of its own where others follow it.
            var inRow = panels.Count == 0 && count > most ? Math.Max(1, count % most == 0 ? most : count % most) : Math.Min(most, count - panels.Count);
            var width = (room - (Gap * (inRow - 1))) / inRow;
            var row = Enumerable.Range(panels.Count, inRow)
                .Select((index, column) => Panel(index, format.Margin + (column * (width + Gap)))).ToList();
            var height = row.Max(panel => panel.Box.Height);
            panels.AddRange(row.Select(panel => panel.WithHeight(height)));
            y += height + Gap;

            OverviewPanel Panel(int index, double x) => index < groups.Length
                ? OverviewPanel.Map(places, groups[index], format, new(x, y), width)
                : OverviewPanel.List(places, unknown, format, new(x, y), width);
        }
        return panels.ToImmutable();
    }

    private static MapDrawing Compose(string title, ImmutableArray<OverviewPlace> places, ImmutableArray<OverviewPanel> panels, MapFormat format)
    {
        var stations = panels.SelectMany(panel => panel.Stations).Select((station, i) => station with { Number = i + 1 }).ToImmutableArray();
        var bottom = panels.IsEmpty ? format.Margin : panels.Max(panel => panel.Box.Bottom);
        var offsets = panels.Select((_, i) => panels.Take(i).Sum(panel => panel.Stations.Length)).ToImmutableArray();
        var isNamed = panels.All(panel => panel.Names is not null);
        var key = KeyTable.Of(format, bottom, stations, isNamed);
        var legend = Enum.GetValues<OverviewPlaceKind>().Where(kind => places.Any(place => place.Kind == kind))
            .Select(kind => (OverviewPanel.ShapeOf(kind), false, kind == OverviewPlaceKind.Hospital ? Wording.Hospital : Wording.Route)).ToImmutableArray();
        if (stations.Any(station => station.IsApproximate))
            legend = legend.Add((StationShape.Route, true, Wording.Approximate));
        var notes = RouteWords.Notes(key.Note, [], panels.Length > 1 ? [Wording.PanelsApart] : []);
        var footer = Footer.Compose(format, key.Bottom + 10, pixelsInMetre: null, legend, notes);
        return new()
        {
            Kind = MapDrawingKind.Overview,
            Width = format.Width,
            Height = footer.Bottom,
            LineWidth = OverviewPanel.LineWidth,
            Title = title,
            Description = RouteWords.Description($"按地点分组的示意图，共 {places.Length} 处", stations, key.Note),
            Panels = [.. panels.Select(panel => new Panel(panel.Box))],
            Lines = [.. panels.SelectMany((panel, i) => panel.Lines.Select(line => line with { From = line.From + offsets[i], To = line.To + offsets[i] }))],
            Stations = stations,
            Labels =
            [
                .. panels.SelectMany(panel => panel.Texts),
                .. panels.SelectMany((panel, i) => panel.NameLabels(format, offsets[i])),
                .. key.Labels, .. footer.Labels,
            ],
            Leaders = [.. panels.SelectMany((panel, i) => panel.Leaders(offsets[i]))],
            Symbols = footer.Symbols,
            ScaleBars = [.. panels.Select(panel => panel.ScaleBar).OfType<ScaleBar>()],
            NorthArrows = [.. panels.Select(panel => panel.NorthArrow).OfType<NorthArrow>()],
        };
    }
}
