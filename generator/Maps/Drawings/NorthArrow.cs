using BrandShowcase.Maps.Geometry;

namespace BrandShowcase.Maps.Drawings;

/// <summary>An arrow that points north, which is up.</summary>
/// <param name="Box">Its room.</param>
public sealed record NorthArrow(Box Box);
