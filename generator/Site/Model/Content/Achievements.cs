using System.Collections.Immutable;

namespace BrandShowcase.Site.Model.Content;

/// <summary>What someone has achieved, sorted by what it is.</summary>
/// <param name="all">The achievements, in the order of the source.</param>
public sealed class Achievements(ImmutableArray<Achievement> all)
{
    /// <summary>No achievements.</summary>
    public static Achievements None { get; } = new([]);

    /// <summary>Those told in a sentence.</summary>
    public ImmutableArray<Sentence> Sentences { get; } = [.. all.OfType<Sentence>()];

    /// <summary>The counted services.</summary>
    public ImmutableArray<CountedService> CountedServices { get; } = [.. all.OfType<CountedService>()];

    /// <summary>The honours.</summary>
    public ImmutableArray<Honour> Honours { get; } = [.. all.OfType<Honour>()];

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => all.IsEmpty;
}
