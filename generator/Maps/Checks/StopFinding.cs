namespace BrandShowcase.Maps.Checks;

/// <summary>Something about the place of a stop that is probably a mistake.</summary>
public abstract record StopFinding
{
    private protected StopFinding(int stop) => Stop = stop;

    /// <summary>The stop's index in walking order, from 0.</summary>
    public int Stop { get; }

    /// <summary>Latitude and longitude were exchanged.</summary>
    /// <param name="Stop">The stop's index in walking order, from 0.</param>
    public sealed record Swapped(int Stop) : StopFinding(Stop);

    /// <summary>The stop lies outside China.</summary>
    /// <param name="Stop">The stop's index in walking order, from 0.</param>
    public sealed record OutsideChina(int Stop) : StopFinding(Stop);

    /// <summary>The stop is much farther from its neighbours than the others are from theirs: a digit may be wrong.</summary>
    /// <param name="Stop">The stop's index in walking order, from 0.</param>
    /// <param name="Metres">The distance to the nearer neighbour.</param>
    public sealed record FarFromNeighbours(int Stop, double Metres) : StopFinding(Stop);

    /// <summary>The stop is at the very point of an earlier one: a coordinate may have been copied.</summary>
    /// <param name="Stop">The stop's index in walking order, from 0.</param>
    /// <param name="Earlier">The index of the first stop at that point.</param>
    public sealed record SamePoint(int Stop, int Earlier) : StopFinding(Stop);
}
