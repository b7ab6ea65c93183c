using System.Buffers;

namespace BrandShowcase.Svg;

/// <summary>What may stand at the start and the end of a line of Chinese text.</summary>
internal static class LineBreakClass
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("（《「『【〈〔〖“‘［｛([{＃#￥$第");
    private static readonly SearchValues<char> Closing = SearchValues.Create("，。、；：？！）》」』】〉〕〗”’］｝…—～·‧・％℃%,.;:?!)]}-/／°");

    // What names of places and institutions end with, and particles: a break after it divides no word.
    private static readonly SearchValues<char> Ending = SearchValues.Create("省市州县区镇乡村院馆站园厅堂楼校委局会部的与");

    /// <summary>Whether a line may not end with <paramref name="c"/>.</summary>
    internal static bool HoldsNext(char c) => Opening.Contains(c);

    /// <summary>Whether a line may not start with <paramref name="c"/>.</summary>
    internal static bool HoldsPrevious(char c) => Closing.Contains(c);

    /// <summary>Whether a word probably ends with <paramref name="c"/>.</summary>
    internal static bool EndsWord(char c) => Ending.Contains(c);

    /// <summary>Whether <paramref name="c"/> belongs to a word that is not divided: a letter or digit of an alphabet.</summary>
    internal static bool IsWord(char c) => c < '\u2000' && char.IsLetterOrDigit(c);
}
