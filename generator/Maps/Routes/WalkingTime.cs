namespace BrandShowcase.Maps.Routes;

/// <summary>How long a walk takes.</summary>
public static class WalkingTime
{
    // A group walks 75 metres a minute, and streets are a third longer than the crow's flight.
    private const double MetresInMinute = 75;
    private const double Detour = 1.3;

    /// <summary>The minutes, rounded up, of a walk between two points that are <paramref name="metres"/> apart as the crow flies.</summary>
    public static int Minutes(double metres) => (int)Math.Ceiling(metres * Detour / MetresInMinute);
}
