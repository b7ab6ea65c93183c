using BrandShowcase.Maps.Geometry;

namespace BrandShowcase.Maps.Layouts;

/// <summary>
/// The equirectangular projection about the middle of some points: true to scale in the middle, and within a few parts in
/// a thousand over the hundred kilometres that a route covers.
/// </summary>
internal sealed class LocalProjection
{
    private const double MetresInDegree = 111_195;

    private readonly Wgs84 origin;
    private readonly double shrink;

    internal LocalProjection(IReadOnlyCollection<Wgs84> points)
    {
        origin = new((points.Min(point => point.Latitude) + points.Max(point => point.Latitude)) / 2,
            (points.Min(point => point.Longitude) + points.Max(point => point.Longitude)) / 2);
        shrink = Math.Cos(double.DegreesToRadians(origin.Latitude));
    }

    /// <summary>Metres to the right (east) and down (south) of the middle.</summary>
    internal Point Project(Wgs84 point) =>
        new((point.Longitude - origin.Longitude) * shrink * MetresInDegree, (origin.Latitude - point.Latitude) * MetresInDegree);
}
