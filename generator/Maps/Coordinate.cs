namespace BrandShowcase.Maps;

/// <summary>A point on the ground in the datum in which content gives it.</summary>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
/// <param name="Datum">The datum of both.</param>
public readonly record struct Coordinate(double Latitude, double Longitude, Datum Datum)
{
    /// <summary>Whether the point lies in the box around China (3°51′ to 53°34′ N, 73°33′ to 135°05′ E).</summary>
    public bool IsInChina => Latitude is >= 3.85 and <= 53.57 && Longitude is >= 73.55 and <= 135.09;

    /// <summary>Whether the point would lie in China if latitude and longitude were exchanged.</summary>
    public bool LooksSwapped => !IsInChina && (this with { Latitude = Longitude, Longitude = Latitude }).IsInChina;

    /// <summary>The same point in WGS-84, the datum in which everything is measured, drawn and exported.</summary>
    public Wgs84 ToWgs84() => Datum switch
    {
        Datum.Wgs84 => new(Latitude, Longitude),
        Datum.Cgcs2000 => new Cgcs2000(Latitude, Longitude).ToWgs84(),
        Datum.Gcj02 => new Gcj02(Latitude, Longitude).ToWgs84(),
        Datum.Bd09 => new Bd09(Latitude, Longitude).ToWgs84(),
        _ => throw new InvalidOperationException($"no such datum: {Datum}"),
    };
}
