namespace BrandShowcase.Svg;

/// <summary>A piece of text that no line break divides.</summary>
/// <param name="Text">The piece, without the space after it.</param>
/// <param name="Width">Its width in em.</param>
/// <param name="Space">The width of the space after it, in em; 0 if there is none.</param>
internal readonly record struct TextUnit(string Text, double Width, double Space)
{
    internal static TextUnit Of(string text) => new(text, TextWidth.Of(text), 0);
}
