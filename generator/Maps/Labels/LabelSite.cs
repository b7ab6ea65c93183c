using System.Collections.Immutable;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Labels;

/// <summary>A station that wants a label.</summary>
/// <param name="Center">Its middle.</param>
/// <param name="Radius">Half its width and height.</param>
/// <param name="Shapes">The forms that its name can take, the fewest lines first.</param>
internal sealed record LabelSite(Point Center, double Radius, ImmutableArray<TextBlock> Shapes);
