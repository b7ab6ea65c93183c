namespace BrandShowcase.Maps;

/// <summary>The geodetic datum in which a coordinate is given.</summary>
public enum Datum
{
    /// <summary>WGS-84: satellites, GeoNames.</summary>
    Wgs84,

    /// <summary>CGCS2000 (GB/T 33187): China's own; the same as WGS-84 within a few centimetres.</summary>
    Cgcs2000,

    /// <summary>GCJ-02: what the map of 高德 and 腾讯 shows, shifted by hundreds of metres.</summary>
    Gcj02,

    /// <summary>BD-09: what the map of 百度 shows, shifted once more.</summary>
    Bd09,
}
