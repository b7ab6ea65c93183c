namespace BrandShowcase.Maps;

/// <summary>
/// The shift between WGS-84 and GCJ-02: 100 to 700 m, as a sum of sines over the distance from 105° E, 35° N. The formula
/// was never published officially; this is the one that every open implementation shares.
/// </summary>
internal static class GcjShift
{
    // The ellipsoid of Krasovsky 1940: half its longer axis in metres, and the square of its eccentricity.
    private const double SemiMajorAxis = 6_378_245.0;
    private const double EccentricitySquared = 0.00669342162296594323;

    // A step shrinks the error some two hundred times, and the first error is below a kilometre.
    private const int MostSteps = 8;
    private const double Precise = 1e-10;

    internal static Gcj02 Apply(Wgs84 point)
    {
        if (!IsShifted(point))
            return new(point.Latitude, point.Longitude);
        var (latitude, longitude) = ShiftAt(point);
        return new(point.Latitude + latitude, point.Longitude + longitude);
    }

    internal static Wgs84 Undo(Gcj02 shifted)
    {
        var point = new Wgs84(shifted.Latitude, shifted.Longitude);
        for (var step = 0; step < MostSteps; step++)
        {
            var (latitude, longitude) = ShiftAt(point);
            var better = new Wgs84(shifted.Latitude - latitude, shifted.Longitude - longitude);
            var change = Math.Max(Math.Abs(better.Latitude - point.Latitude), Math.Abs(better.Longitude - point.Longitude));
            point = better;
            if (change < Precise)
                break;
        }
        return IsShifted(point) ? point : new(shifted.Latitude, shifted.Longitude);
    }

    // The box outside which maps apply no shift.
    private static bool IsShifted(Wgs84 point) => point.Latitude is >= 0.8293 and <= 55.8271 && point.Longitude is >= 72.004 and <= 137.8347;

    private static (double Latitude, double Longitude) ShiftAt(Wgs84 point)
    {
        var (x, y) = (point.Longitude - 105, point.Latitude - 35);
        var radians = double.DegreesToRadians(point.Latitude);
        var magic = 1 - (EccentricitySquared * Math.Sin(radians) * Math.Sin(radians));
        var meridianRadius = SemiMajorAxis * (1 - EccentricitySquared) / (magic * Math.Sqrt(magic));
        var parallelRadius = SemiMajorAxis / Math.Sqrt(magic) * Math.Cos(radians);
        return (double.RadiansToDegrees(NorthMetres(x, y) / meridianRadius), double.RadiansToDegrees(EastMetres(x, y) / parallelRadius));
    }

    private static double NorthMetres(double x, double y) =>
        -100 + (2 * x) + (3 * y) + (0.2 * y * y) + (0.1 * x * y) + (0.2 * Math.Sqrt(Math.Abs(x)))
        + Ripple(x)
        + (((20 * Sin(y)) + (40 * Sin(y / 3)) + (160 * Sin(y / 12)) + (320 * Sin(y / 30))) * 2 / 3);

    private static double EastMetres(double x, double y) =>
        300 + x + (2 * y) + (0.1 * x * x) + (0.1 * x * y) + (0.1 * Math.Sqrt(Math.Abs(x)))
        + Ripple(x)
        + (((20 * Sin(x)) + (40 * Sin(x / 3)) + (150 * Sin(x / 12)) + (300 * Sin(x / 30))) * 2 / 3);

    private static double Ripple(double x) => ((20 * Sin(6 * x)) + (20 * Sin(2 * x))) * 2 / 3;

    private static double Sin(double halfTurns) => Math.Sin(halfTurns * Math.PI);
}
