namespace BrandShowcase.Templating.Values;

/// <summary>
/// A text or the output has grown beyond every use. It unwinds the render, whose end reports it; it never leaves the
/// library.
/// </summary>
internal sealed class SizeLimitException() : Exception("A text is too long.");
