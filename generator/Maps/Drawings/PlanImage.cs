using BrandShowcase.Maps.Geometry;

namespace BrandShowcase.Maps.Drawings;

/// <summary>The author's plan of a floor.</summary>
/// <param name="Href">The address of the picture.</param>
/// <param name="Box">Its room, of the picture's own proportions.</param>
public sealed record PlanImage(string Href, Box Box);
