using System.Collections.Immutable;
using System.Text;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Drawings;

/// <summary>The path data of the shapes of a drawing.</summary>
internal static class SvgPath
{
    private const double CornerRadius = 16;
    private const double LeastRoomForArrow = 30;

    /// <summary>A line through <paramref name="points"/> with rounded corners.</summary>
    internal static string Rounded(ImmutableArray<Point> points)
    {
        var path = new StringBuilder().Append('M').Append(Pair(points[0]));
        for (var i = 1; i < points.Length - 1; i++)
        {
            var (before, after) = (new LineSegment(points[i], points[i - 1]), new LineSegment(points[i], points[i + 1]));
            var radius = Math.Min(CornerRadius, Math.Min(before.Length, after.Length) / 2);
            path.Append('L').Append(Pair(Along(before, radius))).Append('Q').Append(Pair(points[i])).Append(' ').Append(Pair(Along(after, radius)));
        }
        return path.Append('L').Append(Pair(points[^1])).ToString();
    }

    /// <summary>A line through <paramref name="points"/>.</summary>
    internal static string Straight(ImmutableArray<Point> points) => $"M{string.Join('L', points.Select(Pair))}";

    /// <summary>An arrowhead on <paramref name="line"/>, in the middle of its longest part; null where stations leave no room.</summary>
    internal static string? Arrow(RouteLine line, double covered, double width)
    {
        var part = line.Segments.MaxBy(segment => segment.Length);
        if (part.Length < covered + LeastRoomForArrow)
            return null;
        var forward = (part.To - part.From) * (1 / part.Length);
        var aside = new Point(-forward.Y, forward.X);
        // As wide as the room that labels leave beside a line.
        var half = (width / 2) + 3;
        var tip = part.At(0.5) + (forward * half);
        var back = tip - (forward * (half * 2));
        return $"M{Pair(back + (aside * half))}L{Pair(tip)}L{Pair(back - (aside * half))}Z";
    }

    internal static string ScaleBar(ScaleBar bar)
    {
        var (left, right, y) = (SvgText.Number(bar.Start.X), SvgText.Number(bar.Start.X + bar.Length), SvgText.Number(bar.Start.Y));
        var (middle, up) = (SvgText.Number(bar.Start.X + (bar.Length / 2)), SvgText.Number(bar.Start.Y - 6));
        return $"M{left} {up}V{y}H{right}V{up}M{middle} {SvgText.Number(bar.Start.Y - 4)}V{y}";
    }

    internal static string NorthArrow(NorthArrow arrow)
    {
        var box = arrow.Box;
        return $"M{Pair(new(box.Center.X, box.Y))}L{Pair(new(box.Right - 2, box.Bottom))}L{Pair(new(box.Center.X, box.Bottom - 5))}L{Pair(new(box.X + 2, box.Bottom))}Z";
    }

    /// <summary>A point as path data has it.</summary>
    internal static string Pair(Point point) => SvgText.Pair(point.X, point.Y);

    private static Point Along(LineSegment line, double length) => line.Length == 0 ? line.From : line.At(length / line.Length);
}
