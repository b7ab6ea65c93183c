using BrandShowcase.Maps.Geometry;

namespace BrandShowcase.Maps.Drawings;

/// <summary>The frame around a part of a drawing: a group of places far from the others.</summary>
/// <param name="Box">Its outline.</param>
public sealed record Panel(Box Box);
