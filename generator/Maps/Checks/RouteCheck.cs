using System.Collections.Immutable;

namespace BrandShowcase.Maps.Checks;

/// <summary>Checks of the places of a route's stops. They return what is suspicious; whoever asks decides how grave it is.</summary>
public static class RouteCheck
{
    // A wrong digit in the first decimal moves a point by 10 km, one in the degrees by 100 km; a coach tour drives 30.
    private const double FarMetres = 30_000;
    private const double FarTimesMedian = 10;

    // Two stops have no other legs to be compared with, and may lie in two provinces; a wrong digit in the tens of degrees does not.
    private const double FarMetresOfTwo = 600_000;
    private const double SameMetres = 1;

    /// <summary>Checks <paramref name="stops"/>, in walking order; null where a stop has no coordinate. Findings are in the order of the stops.</summary>
    public static ImmutableArray<StopFinding> Check(ImmutableArray<Coordinate?> stops)
    {
        var findings = ImmutableArray.CreateBuilder<StopFinding>();
        var plausible = new List<LocatedStop>();
        for (var i = 0; i < stops.Length; i++)
        {
            if (stops[i] is not { } point)
                continue;
            if (point.LooksSwapped)
                findings.Add(new StopFinding.Swapped(i));
            else if (!point.IsInChina)
                findings.Add(new StopFinding.OutsideChina(i));
            else
                plausible.Add(new(i, point.ToWgs84()));
        }
        for (var i = 0; i < plausible.Count; i++)
        {
            if (FindSamePoint(plausible, i) is { } same)
                findings.Add(same);
            if (FindFar(plausible, i) is { } far)
                findings.Add(far);
        }
        return [.. findings.OrderBy(finding => finding.Stop)];
    }

    private static StopFinding.SamePoint? FindSamePoint(List<LocatedStop> stops, int index)
    {
        for (var i = 0; i < index; i++)
        {
            // A round tour ends where it began.
            var isRoundTour = i == 0 && index == stops.Count - 1 && index > 1;
            if (!isRoundTour && stops[i].Point.DistanceTo(stops[index].Point) < SameMetres)
                return new(stops[index].Index, stops[i].Index);
        }
        return null;
    }

    private static StopFinding.FarFromNeighbours? FindFar(List<LocatedStop> stops, int index)
    {
        if (stops.Count < 3)
            return index == 1 && stops[0].Point.DistanceTo(stops[1].Point) is > FarMetresOfTwo and var apart ? new(stops[1].Index, apart) : null;
        var point = stops[index].Point;
        var before = index > 0 ? point.DistanceTo(stops[index - 1].Point) : double.PositiveInfinity;
        var after = index < stops.Count - 1 ? point.DistanceTo(stops[index + 1].Point) : double.PositiveInfinity;
        var nearest = Math.Min(before, after);
        return nearest > FarMetres && nearest > FarTimesMedian * MedianLegWithout(stops, index) ? new(stops[index].Index, nearest) : null;
    }

    private static double MedianLegWithout(List<LocatedStop> stops, int index)
    {
        var others = stops.Where((_, i) => i != index).Select(stop => stop.Point).ToList();
        var legs = others.Zip(others.Skip(1), (from, to) => from.DistanceTo(to)).Order().ToList();
        return legs[legs.Count / 2];
    }

    private readonly record struct LocatedStop(int Index, Wgs84 Point);
}
