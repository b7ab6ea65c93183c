using System.Collections.Immutable;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A brand of a branch or of a hospital. A branch always has one, but it may not have a name yet: that is a hole to show.</summary>
public sealed record Brand
{
    /// <summary>The name, or null while there is none.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it is a brand of Party building, teaching or volunteering.</summary>
    public Label? Kind { get; init; }

    /// <summary>The slogan (口号).</summary>
    public string? Slogan { get; init; }

    /// <summary>What it stands for (内涵).</summary>
    public Connotation? Connotation { get; init; }

    /// <summary>The year it began.</summary>
    public int? Since { get; init; }

    /// <summary>Its stages.</summary>
    public ImmutableArray<BrandVersion> Versions { get; init; } = [];

    /// <summary>The grade it was given.</summary>
    public Rating? Rating { get; init; }

    /// <summary>Where it speaks to the public.</summary>
    public ImmutableArray<Channel> Channels { get; init; } = [];

    /// <summary>Its mark.</summary>
    public Picture? Logo { get; init; }

    /// <summary>Partners of a hospital's brand; those of a branch stand with the branch.</summary>
    public ImmutableArray<Partner> Partners { get; init; } = [];

    /// <summary>Achievements of a hospital's brand; those of a branch stand with the branch.</summary>
    public Achievements Achievements { get; init; } = Achievements.None;
}
