using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A stop of a route.</summary>
public sealed record Stop
{
    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>Where its name was written.</summary>
    public Place? TitlePlace { get; init; }

    /// <summary>Where it is, outdoors.</summary>
    public Location? Location { get; init; }

    /// <summary>Where its location was written.</summary>
    public Place? LocationPlace { get; init; }

    /// <summary>Where it is on the floor plan, indoors.</summary>
    public PlanPoint? At { get; init; }

    /// <summary>Where its point on the floor plan was written.</summary>
    public Place? AtPlace { get; init; }

    /// <summary>The name of its floor, indoors: 2楼.</summary>
    public string? Floor { get; init; }

    /// <summary>How long people stay, in minutes.</summary>
    public int? Minutes { get; init; }

    /// <summary>What visitors must know.</summary>
    public required VisitRules Rules { get; init; }

    /// <summary>What is told there.</summary>
    public string? Text { get; init; }

    /// <summary>A recording of what is told there.</summary>
    public FileReference? Audio { get; init; }

    /// <summary>A picture.</summary>
    public Picture? Image { get; init; }

    /// <summary>The page of the branch or hospital it belongs to.</summary>
    public Reference? Page { get; init; }
}
