namespace BrandShowcase.Maps.Layouts;

/// <summary>Distances that a scale bar shows: 1, 2 or 5 times a power of ten.</summary>
internal static class RoundDistance
{
    /// <summary>The longest such distance that is no longer than <paramref name="longest"/> metres, at least 1.</summary>
    internal static double Within(double longest)
    {
        var power = 1.0;
        while (power * 10 <= longest)
            power *= 10;
        return power * (longest >= power * 5 ? 5 : longest >= power * 2 ? 2 : 1);
    }
}
