namespace BrandShowcase.Maps;

/// <summary>What BD-09 adds to GCJ-02: a small twist in polar coordinates and a constant shift, 0.0065° east and 0.006° north.</summary>
internal static class BdTwist
{
    private const double East = 0.0065;
    private const double North = 0.006;

    // The twist repeats every 0.12 degrees.
    private const double Frequency = Math.PI * 3000 / 180;

    // The usual inverse is a single step, which leaves errors of up to half a metre.
    private const int Steps = 6;

    internal static Bd09 Apply(Gcj02 point)
    {
        var (x, y) = (point.Longitude, point.Latitude);
        var radius = Math.Sqrt((x * x) + (y * y)) + (0.00002 * Math.Sin(y * Frequency));
        var angle = Math.Atan2(y, x) + (0.000003 * Math.Cos(x * Frequency));
        return new((radius * Math.Sin(angle)) + North, (radius * Math.Cos(angle)) + East);
    }

    internal static Gcj02 Undo(Bd09 twisted)
    {
        var point = new Gcj02(twisted.Latitude - North, twisted.Longitude - East);
        for (var step = 0; step < Steps; step++)
        {
            var image = Apply(point);
            point = new(point.Latitude + twisted.Latitude - image.Latitude, point.Longitude + twisted.Longitude - image.Longitude);
        }
        return point;
    }
}
