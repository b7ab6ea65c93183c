using BrandShowcase.Maps.Geometry;

namespace BrandShowcase.Maps.Drawings;

/// <summary>A bar that shows how long a round distance is.</summary>
/// <param name="Start">Its left end.</param>
/// <param name="Length">Its length in pixels.</param>
/// <param name="Metres">The distance on the ground.</param>
public sealed record ScaleBar(Point Start, double Length, double Metres);
