using BrandShowcase.Maps.Geometry;

namespace BrandShowcase.Maps.Drawings;

/// <summary>A thin line from a station to its label.</summary>
/// <param name="Station">The index of the station.</param>
/// <param name="Line">From the station's edge to the label's.</param>
public sealed record LeaderLine(int Station, LineSegment Line);
