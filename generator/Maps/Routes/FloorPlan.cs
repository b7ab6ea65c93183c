namespace BrandShowcase.Maps.Routes;

/// <summary>The author's plan of a floor.</summary>
/// <param name="Href">The address of the picture.</param>
/// <param name="Width">The picture's width in pixels, more than 0.</param>
/// <param name="Height">The picture's height in pixels, more than 0.</param>
public sealed record FloorPlan(string Href, int Width, int Height);
