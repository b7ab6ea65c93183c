using System.Collections.Immutable;
using BrandShowcase.Maps.Geometry;

namespace BrandShowcase.Maps.Layouts;

/// <summary>Points of the ground, fitted into a part of the drawing with north up.</summary>
/// <param name="Points">Where they come to stand.</param>
/// <param name="PixelsInMetre">The scale.</param>
internal sealed record GeographicFit(ImmutableArray<Point> Points, double PixelsInMetre)
{
    // Below this extent all points are one.
    private const double LeastMetres = 20;

    /// <summary>The width of the points' extent by its height, 0.01 to 100.</summary>
    internal static double Ratio(IReadOnlyCollection<Point> metres)
    {
        var extent = Extent(metres);
        return Math.Clamp(Math.Max(extent.Width, LeastMetres) / Math.Max(extent.Height, LeastMetres), 0.01, 100);
    }

    /// <summary>Fits <paramref name="metres"/> into <paramref name="area"/>, as large as can be.</summary>
    internal static GeographicFit Into(Box area, ImmutableArray<Point> metres)
    {
        var extent = Extent(metres);
        var scale = Math.Min(area.Width / Math.Max(extent.Width, LeastMetres), area.Height / Math.Max(extent.Height, LeastMetres));
        return new([.. metres.Select(point => Round(area.Center + ((point - extent.Center) * scale)))], scale);
    }

    internal static Box Extent(IReadOnlyCollection<Point> points)
    {
        var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
        return new(left, top, points.Max(point => point.X) - left, points.Max(point => point.Y) - top);
    }

    // Cosines differ in their last bits between machines; no later decision may hang on them.
    private static Point Round(Point point) => new(Math.Round(point.X, 2), Math.Round(point.Y, 2));
}
