using System.Collections.Immutable;

namespace BrandShowcase.Maps.Drawings;

/// <summary>A finished drawing: everything that is seen, with its place. All lengths are CSS pixels at the width for which it was made.</summary>
public sealed record MapDrawing
{
    /// <summary>What it shows.</summary>
    public required MapDrawingKind Kind { get; init; }

    /// <summary>Its width.</summary>
    public required double Width { get; init; }

    /// <summary>Its height.</summary>
    public required double Height { get; init; }

    /// <summary>How wide its lines are.</summary>
    public required double LineWidth { get; init; }

    /// <summary>Its name, for those who don't see it.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows in a sentence or two, for those who don't see it.</summary>
    public required string Description { get; init; }

    /// <summary>The author's plan under everything else.</summary>
    public PlanImage? Plan { get; init; }

    /// <summary>The frames around its parts.</summary>
    public ImmutableArray<Panel> Panels { get; init; } = [];

    /// <summary>The stretches of line between stations.</summary>
    public ImmutableArray<RouteLine> Lines { get; init; } = [];

    /// <summary>Its stations, in walking order.</summary>
    public ImmutableArray<Station> Stations { get; init; } = [];

    /// <summary>All its text but the numbers in the stations.</summary>
    public ImmutableArray<Label> Labels { get; init; } = [];

    /// <summary>The thin lines from stations to labels that stand apart.</summary>
    public ImmutableArray<LeaderLine> Leaders { get; init; } = [];

    /// <summary>What the shapes of the stations mean.</summary>
    public ImmutableArray<LegendSymbol> Symbols { get; init; } = [];

    /// <summary>Its scale bars: none where it is not geographic.</summary>
    public ImmutableArray<ScaleBar> ScaleBars { get; init; } = [];

    /// <summary>Its north arrows: none where it is not geographic.</summary>
    public ImmutableArray<NorthArrow> NorthArrows { get; init; } = [];

    /// <summary>Whether there was no room for the names beside the stations, so that only numbers stand there; a key below, or the list on the sheet that holds the drawing, tells the names.</summary>
    public bool HasOnlyNumbers => !Stations.IsEmpty && Labels.All(label => label.Role != LabelRole.Name);
}
