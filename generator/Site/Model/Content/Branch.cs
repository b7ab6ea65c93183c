using System.Collections.Immutable;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A Party branch (党支部) with its brand.</summary>
public sealed record Branch
{
    /// <summary>Its brand; without a name while there is none.</summary>
    public required Brand Brand { get; init; }

    /// <summary>The secretary, or null where the source does not name one.</summary>
    public Secretary? Secretary { get; init; }

    /// <summary>The kind of branch, a key of site.yml's <c>categories</c>.</summary>
    public Label? Category { get; init; }

    /// <summary>Its position in the matrix; branches without one follow by file name.</summary>
    public int? Order { get; init; }

    /// <summary>The number of Party members.</summary>
    public int? Members { get; init; }

    /// <summary>What it has achieved.</summary>
    public Achievements Achievements { get; init; } = Achievements.None;

    /// <summary>What it does, in a few words each.</summary>
    public ImmutableArray<string> Practices { get; init; } = [];

    /// <summary>What it aims at.</summary>
    public ImmutableArray<string> Goals { get; init; } = [];

    /// <summary>Its named ways of working.</summary>
    public ImmutableArray<Programme> Programmes { get; init; } = [];

    /// <summary>Its posts of honour.</summary>
    public ImmutableArray<Post> Posts { get; init; } = [];

    /// <summary>Those it builds together with.</summary>
    public ImmutableArray<Partner> Partners { get; init; } = [];

    /// <summary>A large picture.</summary>
    public Picture? Cover { get; init; }
}
