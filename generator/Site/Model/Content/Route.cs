using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A red-education route (红色教育路线).</summary>
public sealed record Route
{
    /// <summary>The hospital that runs it.</summary>
    public Reference? Hospital { get; init; }

    /// <summary>The consortium that runs it.</summary>
    public Reference? Consortium { get; init; }

    /// <summary>Outdoors or indoors.</summary>
    public RouteSetting Setting { get; init; }

    /// <summary>Where that was written, or null if it was not.</summary>
    public Place? SettingPlace { get; init; }

    /// <summary>Its theme.</summary>
    public string? Theme { get; init; }

    /// <summary>For whom it is.</summary>
    public string? Audience { get; init; }

    /// <summary>Where people meet.</summary>
    public string? MeetingPoint { get; init; }

    /// <summary>How long it takes, in minutes.</summary>
    public int? Duration { get; init; }

    /// <summary>What visitors must know.</summary>
    public required VisitRules Rules { get; init; }

    /// <summary>What it works with: pictures, objects, teaching on the spot.</summary>
    public ImmutableArray<string> Forms { get; init; } = [];

    /// <summary>The plans of the building.</summary>
    public ImmutableArray<FloorPlan> FloorPlans { get; init; } = [];

    /// <summary>Its stops, in walking order.</summary>
    public ImmutableArray<Stop> Stops { get; init; } = [];

    /// <summary>How many it has received.</summary>
    public ImmutableArray<Reception> Receptions { get; init; } = [];

    /// <summary>The plan of a floor: its own or, failing that, the one that is for all floors; null if there is neither.</summary>
    public FloorPlan? FindFloorPlan(string? floor) =>
        FloorPlans.FirstOrDefault(plan => plan.Floor == floor) ?? FloorPlans.FirstOrDefault(plan => plan.Floor is null);
}
