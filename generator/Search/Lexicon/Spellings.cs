using System.Collections.Immutable;
using System.Text;
using BrandShowcase.Search.Folding;
using BrandShowcase.Search.Readings;

namespace BrandShowcase.Search.Lexicon;

/// <summary>How a name is typed in Latin letters: the pinyin of the whole, or its initials, for each way to read its characters.</summary>
internal static class Spellings
{
    private const int MostWays = 16;
    private const int ShortestKey = 2;

    /// <summary>The keys of a name, each once; none if it has no Han character. Latin letters and digits stay, all else is left out.</summary>
    public static IEnumerable<string> Of(string name)
    {
        if (!name.EnumerateRunes().Any(CharacterClasses.IsHan))
            return [];
        ImmutableArray<string>[] readings = [.. Fold.Of(name).EnumerateRunes().Select(ReadingsOf).Where(readings => !readings.IsEmpty)];
        ImmutableArray<string>[] initials = [.. readings.Select(character => character.Select(reading => reading[..1]).Distinct().ToImmutableArray())];
        return Ways(readings).Concat(Ways(initials)).Where(key => key.Length >= ShortestKey).Distinct();
    }

    private static ImmutableArray<string> ReadingsOf(Rune rune) =>
        rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value) ? [rune.ToString()] : ReadingTable.Unihan.Of(rune);

    /// <summary>The combinations of readings: the usual ones, then those with one character read otherwise, then with two …</summary>
    private static IEnumerable<string> Ways(ImmutableArray<string>[] readings)
    {
        var ways = new List<(int[] Choice, int Last)> { (new int[readings.Length], -1) };
        for (var i = 0; i < ways.Count && ways.Count < MostWays; i++)
        {
            var (choice, last) = ways[i];
            for (var position = last + 1; position < readings.Length; position++)
            {
                for (var reading = 1; reading < readings[position].Length; reading++)
                {
                    int[] other = [.. choice];
                    other[position] = reading;
                    ways.Add((other, position));
                }
            }
        }
        return ways.Take(MostWays).Select(way => string.Concat(way.Choice.Select((reading, position) => readings[position][reading])));
    }
}
