using System.Collections.Immutable;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A consortium of hospitals (医共体), or a district's programme.</summary>
public sealed record Consortium
{
    /// <summary>The name people use, or null.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>Where it is at home.</summary>
    public string? Region { get; init; }

    /// <summary>The consortium or programme it belongs to.</summary>
    public Reference? Parent { get; init; }

    /// <summary>The institution that leads it.</summary>
    public string? Lead { get; init; }

    /// <summary>Its guiding idea.</summary>
    public string? Idea { get; init; }

    /// <summary>When it began, as far as known.</summary>
    public PartialDate? Launched { get; init; }

    /// <summary>Its leaders.</summary>
    public ImmutableArray<Leader> Leaders { get; init; } = [];

    /// <summary>Its members: pages of the site, or names.</summary>
    public ImmutableArray<Reference> Members { get; init; } = [];

    /// <summary>Its projects.</summary>
    public ImmutableArray<Project> Projects { get; init; } = [];

    /// <summary>Its named ways of working.</summary>
    public ImmutableArray<Programme> Programmes { get; init; } = [];

    /// <summary>Its totals and honours.</summary>
    public Achievements Achievements { get; init; } = Achievements.None;

    /// <summary>Its posts of honour.</summary>
    public ImmutableArray<Post> Posts { get; init; } = [];

    /// <summary>What it aims at.</summary>
    public ImmutableArray<string> Goals { get; init; } = [];

    /// <summary>Where it is.</summary>
    public Location? Location { get; init; }

    /// <summary>Its position in lists; those without one follow by folder name.</summary>
    public int? Order { get; init; }
}
