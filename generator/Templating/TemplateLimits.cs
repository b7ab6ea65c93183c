namespace BrandShowcase.Templating;

/// <summary>What one render may use. Reaching a limit is an error with a place; output is never cut off.</summary>
public sealed record TemplateLimits
{
    /// <summary>
    /// The steps of all loops of one render together, and of builtins that go through lists. 1 or more; by default
    /// 1,000,000.
    /// </summary>
    public long LoopSteps { get; init; } = 1_000_000;

    /// <summary>How many calls and includes may be open inside one another. 1 to 1,000; by default 100.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>The bytes that one render may write. 1 or more; by default 32 MiB.</summary>
    public int OutputBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>How long one use of a regular expression may take; by default two seconds.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(2);
}
