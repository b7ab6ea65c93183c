namespace BrandShowcase.Site.Model.Content;

/// <summary>A point on a floor plan.</summary>
/// <param name="X">From the left, in hundredths of the plan's width, 0 to 100.</param>
/// <param name="Y">From the top, in hundredths of the plan's height, 0 to 100.</param>
public sealed record PlanPoint(decimal X, decimal Y);
