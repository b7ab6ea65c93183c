using BrandShowcase.Maps.Geometry;

namespace BrandShowcase.Maps.Drawings;

/// <summary>A station's shape in the legend.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="IsApproximate">Whether it is drawn as a station whose place is known no better than to the town.</param>
/// <param name="Center">Its middle.</param>
/// <param name="Radius">Half its width and height.</param>
public sealed record LegendSymbol(StationShape Shape, bool IsApproximate, Point Center, double Radius);
