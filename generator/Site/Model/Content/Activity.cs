using System.Collections.Immutable;

namespace BrandShowcase.Site.Model.Content;

/// <summary>Something that took place: 义诊, 主题党日.</summary>
public sealed record Activity
{
    /// <summary>When, as far as known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>When, in the words of the source.</summary>
    public string? When { get; init; }

    /// <summary>The branches that took part.</summary>
    public ImmutableArray<Reference> Branches { get; init; } = [];

    /// <summary>The occasions, such as 世界呼吸日.</summary>
    public ImmutableArray<string> Occasions { get; init; } = [];

    /// <summary>What kind of activity it was.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Where it took place.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Who led or taught.</summary>
    public ImmutableArray<Leader> People { get; init; } = [];

    /// <summary>What was done, in a few words each.</summary>
    public ImmutableArray<string> Items { get; init; } = [];

    /// <summary>What came of it.</summary>
    public Achievements Achievements { get; init; } = Achievements.None;

    /// <summary>Photographs.</summary>
    public ImmutableArray<Picture> Photos { get; init; } = [];
}
