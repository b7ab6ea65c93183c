namespace BrandShowcase.Maps;

/// <summary>A point in GCJ-02, the shifted datum of 高德, 腾讯 and Apple in China.</summary>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
public readonly record struct Gcj02(double Latitude, double Longitude)
{
    /// <summary>The same point in WGS-84, to better than a millimetre.</summary>
    public Wgs84 ToWgs84() => GcjShift.Undo(this);

    /// <summary>The same point in BD-09.</summary>
    public Bd09 ToBd09() => BdTwist.Apply(this);
}
