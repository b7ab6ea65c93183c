namespace BrandShowcase.Images;

/// <summary>The size of a picture as it is shown.</summary>
/// <param name="Width">Pixels from left to right, at least 1.</param>
/// <param name="Height">Pixels from top to bottom, at least 1.</param>
public readonly record struct ImageSize(int Width, int Height);
