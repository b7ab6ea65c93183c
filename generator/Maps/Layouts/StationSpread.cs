using System.Collections.Immutable;
using BrandShowcase.Maps.Geometry;

namespace BrandShowcase.Maps.Layouts;

/// <summary>
/// Moves stations apart, as little as it takes, until none touches another or a line that does not lead to it. Each round
/// compares all pairs; a few rounds are enough for a walk, and the number of rounds is bounded.
/// </summary>
internal sealed class StationSpread
{
    private const int MostRounds = 100;
    private const double Tolerance = 0.5;

    // A full row between two edges only comes apart sideways, which is tried when straight pushes have failed for so long.
    private const int StraightRounds = 50;

    private readonly Point[] points;
    private readonly int stations;
    private readonly ImmutableArray<SpreadLine> lines;
    private readonly Box area;
    private readonly double apart;
    private readonly double clear;
    private double slant;

    private StationSpread(ImmutableArray<Point> wanted, ImmutableArray<Point> corners, ImmutableArray<SpreadLine> lines, Box area, double apart, double clear) =>
        (points, stations, this.lines, this.area, this.apart, this.clear) = ([.. wanted, .. corners], wanted.Length, lines, area, apart, clear);

    /// <summary>The stations, moved; null where they don't come apart.</summary>
    /// <param name="wanted">Where the stations belong.</param>
    /// <param name="lines">What joins them. Points are counted on from the stations to the <paramref name="corners"/>.</param>
    /// <param name="area">What they may not leave.</param>
    /// <param name="apart">The least distance between the middles of two stations.</param>
    /// <param name="clear">The least distance between the middle of a station and the middle of a line.</param>
    /// <param name="corners">Points of lines that are no stations, which stay where they are.</param>
    internal static ImmutableArray<Point>? Spread(ImmutableArray<Point> wanted, ImmutableArray<SpreadLine> lines, Box area, double apart, double clear, params ImmutableArray<Point> corners)
    {
        var spread = new StationSpread(wanted, corners, lines, area, apart, clear);
        if (!spread.MayComeApart())
            return null;
        for (var round = 0; round < MostRounds; round++)
        {
            spread.slant = round < StraightRounds ? 0 : 0.3;
            if (!spread.Push())
                return [.. spread.points[..wanted.Length]];
        }
        return null;
    }

    // Where stations or lines would have to cover the whole area, no pushing helps.
    private bool MayComeApart()
    {
        var room = area.Width * area.Height;
        var length = lines.Sum(line => points[line.From].DistanceTo(points[line.To]));
        return stations * apart * apart < room && length * clear * 2 < room * 1.2;
    }

    private bool Push()
    {
        var isCrowded = false;
        for (var i = 0; i < stations; i++)
        {
            for (var j = i + 1; j < stations; j++)
                isCrowded |= PushStations(i, j);
        }
        foreach (var line in lines)
        {
            for (var i = 0; i < stations; i++)
            {
                if (i != line.From && i != line.To && i != line.Of)
                    isCrowded |= PushFromLine(i, line);
            }
        }
        for (var i = 0; i < stations; i++)
            points[i] = area.Nearest(points[i]);
        return isCrowded;
    }

    private bool PushStations(int i, int j)
    {
        var distance = points[i].DistanceTo(points[j]);
        if (distance >= apart - Tolerance)
            return false;
        var direction = Unit(points[j] - points[i], distance, i + j);
        var sideways = new Point(-direction.Y, direction.X) * (i % 2 == 0 ? slant : -slant);
        var push = (direction + sideways) * ((apart - distance) / 2);
        points[i] -= push;
        points[j] += push;
        return true;
    }

    private bool PushFromLine(int station, SpreadLine line)
    {
        var (from, to) = (points[line.From], points[line.To]);
        var nearest = new LineSegment(from, to).Nearest(points[station]);
        var distance = nearest.DistanceTo(points[station]);
        if (distance >= clear - Tolerance)
            return false;
        var across = to - from;
        var direction = distance > 0.01 ? (points[station] - nearest) * (1 / distance) : Unit(new(-across.Y, across.X), across.Length, station);
        points[station] += direction * ((clear - distance) * 0.6);
        MoveEnd(line.From);
        MoveEnd(line.To);
        return true;

        void MoveEnd(int end)
        {
            if (end < stations)
                points[end] -= direction * ((clear - distance) * 0.2);
        }
    }

    // Points at one place part in a direction of their own: multiples of the golden angle never repeat.
    private static Point Unit(Point way, double length, int seed) =>
        length > 0.01 ? way * (1 / length) : Point.Direction(seed * 2.39996);
}
