namespace BrandShowcase.Maps.Routes;

/// <summary>A point of a floor plan.</summary>
/// <param name="X">Per cent of the plan's width from the left, 0 to 100; what lies outside is drawn at the edge.</param>
/// <param name="Y">Per cent of the plan's height from the top, 0 to 100; what lies outside is drawn at the edge.</param>
public readonly record struct PlanPosition(double X, double Y);
