namespace BrandShowcase.Maps.Drawings;

/// <summary>The shape of a station. Shapes differ in outline and filling, so that they tell themselves apart without colour.</summary>
public enum StationShape
{
    /// <summary>Where a route starts: a filled square.</summary>
    Start,

    /// <summary>On the way: an empty circle.</summary>
    Stop,

    /// <summary>Where a route ends: a filled circle in a ring.</summary>
    End,

    /// <summary>A hospital of the overview: a filled square.</summary>
    Hospital,

    /// <summary>A route of the overview, at its first stop: an empty circle.</summary>
    Route,
}
