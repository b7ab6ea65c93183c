namespace BrandShowcase.Svg;

/// <summary>A piece of text that no line break divides.</summary>
/// <param name="Text">The piece, without the space after it.</param>
/// <param name="Width">Its width in em.</param>
/// <param name="Space">The width of the space after it, in em; 0 if there is none.</param>
internal readonly record struct TextUnit(string Text, double Width, double Space)
{
    /// <summary>How badly a line breaks between this and <paramref name="next"/>: 0 behind a space or a mark and before a bracket, up to 1 within a word.</summary>
    internal double BreakPenalty(TextUnit next)
    {
        if (Space > 0 || LineBreakClass.HoldsPrevious(Text[^1]) || LineBreakClass.HoldsNext(next.Text[0]))
            return 0;
        return LineBreakClass.EndsWord(Text[^1]) && !LineBreakClass.EndsWord(next.Text[0]) ? 0.2 : 1;
    }

    internal static TextUnit Of(string text) => new(text, TextWidth.Of(text), 0);
}
