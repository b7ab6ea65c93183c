using System.Collections.Immutable;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A hospital (医院).</summary>
public sealed record Hospital
{
    /// <summary>The name people use, or null.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>The city.</summary>
    public string? City { get; init; }

    /// <summary>The district or county.</summary>
    public string? District { get; init; }

    /// <summary>Where it is.</summary>
    public Location? Location { get; init; }

    /// <summary>The address.</summary>
    public string? Address { get; init; }

    /// <summary>The telephone number of the institution.</summary>
    public string? Phone { get; init; }

    /// <summary>Its own site.</summary>
    public string? Website { get; init; }

    /// <summary>Its leaders, in the order of the source.</summary>
    public ImmutableArray<Leader> Leaders { get; init; } = [];

    /// <summary>Its slogans.</summary>
    public ImmutableArray<string> Slogans { get; init; } = [];

    /// <summary>What it aims at.</summary>
    public ImmutableArray<string> Goals { get; init; } = [];

    /// <summary>Its named ways of working.</summary>
    public ImmutableArray<Programme> Programmes { get; init; } = [];

    /// <summary>Brands of the hospital itself.</summary>
    public ImmutableArray<Brand> Brands { get; init; } = [];

    /// <summary>Brands whose branch is unknown.</summary>
    public ImmutableArray<UnassignedBrand> UnassignedBrands { get; init; } = [];

    /// <summary>What it has achieved.</summary>
    public Achievements Achievements { get; init; } = Achievements.None;

    /// <summary>Its posts of honour.</summary>
    public ImmutableArray<Post> Posts { get; init; } = [];

    /// <summary>Those it builds together with.</summary>
    public ImmutableArray<Partner> Partners { get; init; } = [];

    /// <summary>Its history.</summary>
    public ImmutableArray<HistoryEntry> History { get; init; } = [];

    /// <summary>Its campuses.</summary>
    public ImmutableArray<string> Campuses { get; init; } = [];

    /// <summary>Its mark.</summary>
    public Picture? Logo { get; init; }

    /// <summary>A large picture.</summary>
    public Picture? Cover { get; init; }

    /// <summary>Its position in lists; hospitals without one follow by folder name.</summary>
    public int? Order { get; init; }
}
