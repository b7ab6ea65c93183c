using System.Collections.Immutable;
using System.Globalization;

namespace BrandShowcase.Svg;

/// <summary>Divides a text into the pieces between which a line may break.</summary>
internal static class TextUnits
{
    /// <summary>The pieces of <paramref name="text"/>; a word wider than <paramref name="widest"/> em is divided into its characters.</summary>
    internal static ImmutableArray<TextUnit> Of(string text, double widest)
    {
        var units = ImmutableArray.CreateBuilder<TextUnit>();
        var (piece, isOpen) = ("", false);
        foreach (var element in Elements(text))
        {
            if (string.IsNullOrWhiteSpace(element) || char.IsControl(element[0]))
            {
                Flush(TextWidth.Of(" "));
                continue;
            }
            if (piece.Length > 0 && !isOpen && !IsHeldBy(piece[^1], element[0]))
                Flush(0);
            piece += element;
            isOpen = LineBreakClass.HoldsNext(element[0]);
        }
        Flush(0);
        return units.ToImmutable();

        void Flush(double space)
        {
            if (piece.Length == 0)
                return;
            var unit = TextUnit.Of(piece) with { Space = space };
            if (unit.Width <= widest)
                units.Add(unit);
            else
                units.AddRange(Elements(piece).Select(TextUnit.Of));
            (piece, isOpen) = ("", false);
        }
    }

    private static bool IsHeldBy(char previous, char next) =>
        LineBreakClass.HoldsPrevious(next) || (LineBreakClass.IsWord(previous) && LineBreakClass.IsWord(next));

    private static IEnumerable<string> Elements(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, i);
            yield return text.Substring(i, length);
            i += length;
        }
    }
}
