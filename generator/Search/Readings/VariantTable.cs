using System.Text;
using BrandShowcase.Search.Unicode;

namespace BrandShowcase.Search.Readings;

/// <summary>Which characters stand for each other: traditional and other forms for standard ones; from the data that <c>make-variants.mjs</c> derives from Unihan.</summary>
internal static class VariantTable
{
    /// <summary>Forms, each with a standard character that it may stand for, the likelier first.</summary>
    public static IReadOnlyList<(Rune Form, Rune Standard)> Unihan { get; } = [.. UnicodeData.Lines("variants.txt").SelectMany(Pairs)];

    private static IEnumerable<(Rune Form, Rune Standard)> Pairs(string line)
    {
        var runes = line.EnumerateRunes().ToArray();
        return runes.Skip(1).Select(standard => (runes[0], standard));
    }
}
