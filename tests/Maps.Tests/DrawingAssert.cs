using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Maps.Routes;

namespace BrandShowcase.Maps.Tests;

/// <summary>What holds for every drawing, whatever it shows.</summary>
internal static class DrawingAssert
{
    private const double Tolerance = 0.05;

    internal static void HoldsTogether(MapDrawing drawing)
    {
        LabelsKeepApart(drawing);
        NamesStandBesideTheirOwnStations(drawing);
        DistancesStandBesideTheirOwnLines(drawing);
        LabelsKeepClearOfStationsAndLines(drawing);
        StationsKeepApart(drawing);
        EverythingIsInThePicture(drawing);
        EveryStationIsNamedOnce(drawing);
    }

    private static void LabelsKeepApart(MapDrawing drawing)
    {
        for (var i = 0; i < drawing.Labels.Length; i++)
        {
            for (var j = i + 1; j < drawing.Labels.Length; j++)
            {
                if (drawing.Labels[i].Box.Grow(-Tolerance).Overlaps(drawing.Labels[j].Box))
                    throw new ShouldAssertException($"{drawing.Title}: “{Text(drawing.Labels[i])}” overlaps “{Text(drawing.Labels[j])}”");
            }
        }
    }

    private static void LabelsKeepClearOfStationsAndLines(MapDrawing drawing)
    {
        var parts = drawing.Lines.SelectMany(line => line.Segments.Select(part => (line, part))).ToList();
        foreach (var label in drawing.Labels)
        {
            foreach (var station in drawing.Stations)
            {
                if (label.Box.OverlapsCircle(station.Center, station.Radius - Tolerance))
                    throw new ShouldAssertException($"{drawing.Title}: “{Text(label)}” overlaps station {station.Number}");
            }
            var room = label.Box.Grow((drawing.LineWidth / 2) - Tolerance);
            foreach (var (line, part) in parts)
            {
                if (room.IsCrossedBy(part))
                    throw new ShouldAssertException($"{drawing.Title}: “{Text(label)}” overlaps the line from {line.From} to {line.To}");
            }
            foreach (var leader in drawing.Leaders)
            {
                if (leader.Station != label.Station && label.Box.IsCrossedBy(leader.Line))
                    throw new ShouldAssertException($"{drawing.Title}: “{Text(label)}” overlaps the leader line of {leader.Station}");
            }
        }
    }

    // A name without a line to its station is read as that of the nearest.
    private static void NamesStandBesideTheirOwnStations(MapDrawing drawing)
    {
        foreach (var label in drawing.Labels.Where(label => label.Role == LabelRole.Name && drawing.Leaders.All(leader => leader.Station != label.Station)))
        {
            var nearest = drawing.Stations.MinBy(station => label.Box.Nearest(station.Center).DistanceTo(station.Center) - station.Radius)!;
            var own = drawing.Stations[label.Station!.Value];
            if (DistanceTo(own) > DistanceTo(nearest) + Tolerance)
                throw new ShouldAssertException($"{drawing.Title}: “{Text(label)}” of station {own.Number} is nearer to station {nearest.Number}");

            double DistanceTo(Station station) => label.Box.Nearest(station.Center).DistanceTo(station.Center) - station.Radius;
        }
    }

    private static void DistancesStandBesideTheirOwnLines(MapDrawing drawing)
    {
        foreach (var label in drawing.Labels.Where(label => label.Role == LabelRole.Leg && drawing.Kind == MapDrawingKind.Geographic))
        {
            var nearest = drawing.Lines.MinBy(line => line.Segments.Min(part => part.DistanceTo(label.Box)))!;
            var distance = new RouteWay(nearest.Metres!.Value, IsApproximate: drawing.Stations[nearest.From].IsApproximate || drawing.Stations[nearest.To].IsApproximate, IsWalkable: true).Text;
            label.Lines[0].ShouldBe(distance, $"{drawing.Title}: beside the line from {nearest.From} to {nearest.To}");
        }
    }

    private static void StationsKeepApart(MapDrawing drawing)
    {
        for (var i = 0; i < drawing.Stations.Length; i++)
        {
            for (var j = i + 1; j < drawing.Stations.Length; j++)
            {
                var (a, b) = (drawing.Stations[i], drawing.Stations[j]);
                if (a.Center.DistanceTo(b.Center) <= a.Radius + b.Radius)
                    throw new ShouldAssertException($"{drawing.Title}: stations {i + 1} and {j + 1} touch");
            }
        }
        // On a floor plan stations stay where the author put them.
        foreach (var line in drawing.Lines.Where(_ => drawing.Kind != MapDrawingKind.FloorPlan))
        {
            foreach (var (i, station) in drawing.Stations.Index().Where(station => station.Index != line.From && station.Index != line.To))
            {
                var needed = station.Radius + (line.IsWholeRoute ? RouteLine.HaltRadius : drawing.LineWidth / 2) - Tolerance;
                if (line.Segments.Any(part => part.DistanceTo(station.Center) < needed))
                    throw new ShouldAssertException($"{drawing.Title}: station {i + 1} stands on the line from {line.From} to {line.To}");
            }
        }
        foreach (var leader in drawing.Leaders)
        {
            foreach (var station in drawing.Stations.Where((_, i) => i != leader.Station))
                leader.Line.DistanceTo(station.Center).ShouldBeGreaterThan(station.Radius, $"{drawing.Title}: leader line over station {station.Number}");
        }
    }

    private static void EverythingIsInThePicture(MapDrawing drawing)
    {
        var picture = new Box(0, 0, drawing.Width, drawing.Height);
        foreach (var label in drawing.Labels)
            picture.Contains(label.Box).ShouldBeTrue($"{drawing.Title}: “{Text(label)}” leaves the picture at {label.Box}");
        foreach (var station in drawing.Stations)
            picture.Contains(Box.Around(station.Center, station.Radius)).ShouldBeTrue($"{drawing.Title}: station {station.Number} leaves the picture");
        foreach (var point in drawing.Lines.SelectMany(line => line.Points))
            picture.Contains(Box.Around(point, drawing.LineWidth / 2)).ShouldBeTrue($"{drawing.Title}: a line leaves the picture");
        drawing.Labels.ShouldAllBe(label => label.FontSize >= 12);
    }

    private static void EveryStationIsNamedOnce(MapDrawing drawing)
    {
        if (drawing.HasOnlyNumbers)
        {
            var notes = string.Concat(drawing.Labels.Where(label => label.Role == LabelRole.Note).Select(Text));
            notes.ShouldContain("图中只写编号", Case.Sensitive, drawing.Title);
            drawing.Description.ShouldContain("图中只写编号", Case.Sensitive, drawing.Title);
            // A list on the sheet is the key.
            if (notes.Contains("名称见下方站点", StringComparison.Ordinal))
            {
                drawing.Labels.ShouldNotContain(label => label.Station != null, drawing.Title);
                return;
            }
        }
        var names = drawing.Labels.Where(label => label.Role == LabelRole.Name).Select(label => label.Station);
        var keys = drawing.Labels.Where(label => label.Role == LabelRole.Key).Select(label => label.Station).Distinct();
        names.Concat(keys).Order().ShouldBe(Enumerable.Range(0, drawing.Stations.Length).Select(i => (int?)i));
    }

    private static string Text(Label label) => string.Concat(label.Lines);
}
