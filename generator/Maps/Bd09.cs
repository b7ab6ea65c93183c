namespace BrandShowcase.Maps;

/// <summary>A point in BD-09, the datum of 百度: GCJ-02, shifted and twisted once more.</summary>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
public readonly record struct Bd09(double Latitude, double Longitude)
{
    /// <summary>The same point in GCJ-02, to better than a millimetre.</summary>
    public Gcj02 ToGcj02() => BdTwist.Undo(this);

    /// <summary>The same point in WGS-84, to better than a millimetre.</summary>
    public Wgs84 ToWgs84() => ToGcj02().ToWgs84();
}
