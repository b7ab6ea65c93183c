namespace BrandShowcase.Maps.Drawings;

/// <summary>What a drawing shows.</summary>
public enum MapDrawingKind
{
    /// <summary>Stops where they are, to scale.</summary>
    Geographic,

    /// <summary>Stops in walking order along a line, as on a metro map: lengths and directions mean nothing.</summary>
    Schematic,

    /// <summary>Stops on the author's plan of a floor.</summary>
    FloorPlan,

    /// <summary>All routes and hospitals by place.</summary>
    Overview,
}
