namespace BrandShowcase.Maps;

/// <summary>A point in WGS-84.</summary>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
public readonly record struct Wgs84(double Latitude, double Longitude)
{
    /// <summary>The mean radius of the Earth in metres (IUGG R1).</summary>
    private const double EarthRadius = 6_371_008.8;

    /// <summary>The same point in CGCS2000.</summary>
    public Cgcs2000 ToCgcs2000() => new(Latitude, Longitude);

    /// <summary>The same point in GCJ-02.</summary>
    public Gcj02 ToGcj02() => GcjShift.Apply(this);

    /// <summary>The same point in BD-09.</summary>
    public Bd09 ToBd09() => ToGcj02().ToBd09();

    /// <summary>The length of the great circle to <paramref name="other"/> in metres; the sphere makes it up to 0.5 % wrong.</summary>
    public double DistanceTo(Wgs84 other)
    {
        var (from, to) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var (sinLatitude, sinLongitude) = (Math.Sin((to - from) / 2), Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2));
        var haversine = (sinLatitude * sinLatitude) + (Math.Cos(from) * Math.Cos(to) * sinLongitude * sinLongitude);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(haversine)));
    }

    /// <summary>The direction in which the great circle to <paramref name="other"/> starts, in degrees clockwise from north, 0 up to 360; 0 for the same point.</summary>
    public double BearingTo(Wgs84 other)
    {
        var (from, to) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var turn = double.DegreesToRadians(other.Longitude - Longitude);
        var east = Math.Sin(turn) * Math.Cos(to);
        var north = (Math.Cos(from) * Math.Sin(to)) - (Math.Sin(from) * Math.Cos(to) * Math.Cos(turn));
        return (double.RadiansToDegrees(Math.Atan2(east, north)) + 360) % 360;
    }
}
