using System.Collections.Immutable;
using System.Text;
using BrandShowcase.Search.Unicode;

namespace BrandShowcase.Search.Readings;

/// <summary>How Han characters are read, in pinyin without tones, ü written <c>v</c>; from the data that <c>make-readings.mjs</c> derives from Unihan.</summary>
internal sealed class ReadingTable
{
    private readonly Dictionary<Rune, ImmutableArray<string>> readings = [];
    private readonly HashSet<Rune> common = [];

    private ReadingTable()
    {
    }

    /// <summary>The table that lies in this assembly.</summary>
    public static ReadingTable Unihan { get; } = Load();

    /// <summary>The 3,500 commonest characters of modern Chinese.</summary>
    public IReadOnlySet<Rune> Common => common;

    /// <summary>All readings of a character, the usual one first; none if it is not known.</summary>
    public ImmutableArray<string> Of(Rune character) => readings.GetValueOrDefault(character, []);

    private static ReadingTable Load()
    {
        var table = new ReadingTable();
        var lines = UnicodeData.Lines("readings.txt").Select(line => line.Split(' ', '/')).ToArray();
        foreach (var line in lines)
        {
            ImmutableArray<string> only = [line[0]];
            foreach (var character in line[1].EnumerateRunes())
            {
                table.readings.Add(character, only);
                table.common.Add(character);
            }
            foreach (var character in line[2].EnumerateRunes())
                table.readings.Add(character, only);
        }
        foreach (var line in lines)
        {
            foreach (var character in line[3].EnumerateRunes())
                table.readings[character] = table.readings[character].Add(line[0]);
        }
        return table;
    }
}
