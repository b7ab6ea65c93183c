namespace BrandShowcase.Templating.Values;

/// <summary>The whole numbers from <see cref="First"/> on, upwards or downwards; made by <c>1..5</c> and <c>1..&lt;5</c>.</summary>
/// <param name="first">The first number.</param>
/// <param name="count">How many numbers follow one another; 0 is an empty range.</param>
/// <param name="step">1 or -1.</param>
public sealed class ScriptRange(long first, long count, int step)
{
    /// <summary>The first number.</summary>
    public long First { get; } = first;

    /// <summary>How many numbers there are.</summary>
    public long Count { get; } = count;

    /// <summary>1 upwards, -1 downwards.</summary>
    public int Step { get; } = step;

    /// <summary>The number at <paramref name="index"/>, from 0.</summary>
    public long this[long index] => First + (index * Step);
}
