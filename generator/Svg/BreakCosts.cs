using System.Collections.Immutable;

namespace BrandShowcase.Svg;

/// <summary>How badly a line breaks between the pieces of a text: 0 at a space, a mark or a bracket, up to 2.5 within a known word.</summary>
internal static class BreakCosts
{
    private const double BehindParticle = 0.2;
    private const double BesideWord = 1;
    private const double BetweenCharacters = 1.4;
    private const double WithinWord = 2.5;

    /// <summary>The cost of a break before each piece.</summary>
    internal static double[] Of(ImmutableArray<TextUnit> units)
    {
        var costs = new double[units.Length];
        for (var i = 1; i < units.Length; i++)
            costs[i] = Between(units[i - 1], units[i]);
        var heads = string.Concat(units.Select(unit => unit.Text[0]));
        for (var first = 0; first < units.Length;)
        {
            var end = first + Math.Max(1, FieldWords.LengthAt(heads.AsSpan(first, RunFrom(first))));
            if (end > first + 1)
            {
                costs.AsSpan(first + 1, end - first - 1).Fill(WithinWord);
                costs[first] = Math.Min(costs[first], BesideWord);
                if (end < units.Length)
                    costs[end] = Math.Min(costs[end], BesideWord);
            }
            first = end;
        }
        return costs;

        // A mark hangs on the last character of its word.
        int RunFrom(int first)
        {
            var end = first;
            while (end < units.Length - 1 && units[end].Text.Length == 1 && units[end].Space == 0)
                end++;
            return end + 1 - first;
        }
    }

    private static double Between(TextUnit unit, TextUnit next)
    {
        if (unit.Space > 0 || LineBreakClass.HoldsPrevious(unit.Text[^1]) || LineBreakClass.HoldsNext(next.Text[0]))
            return 0;
        return LineBreakClass.EndsWord(unit.Text[^1]) && !LineBreakClass.EndsWord(next.Text[0]) ? BehindParticle : BetweenCharacters;
    }
}
