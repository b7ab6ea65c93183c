namespace BrandShowcase.Maps;

/// <summary>A point in CGCS2000, China's own datum (GB/T 33187): within a few centimetres of WGS-84, which no map of a visitor shows, so that the numbers pass unchanged.</summary>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
public readonly record struct Cgcs2000(double Latitude, double Longitude)
{
    /// <summary>The same point in WGS-84.</summary>
    public Wgs84 ToWgs84() => new(Latitude, Longitude);
}
