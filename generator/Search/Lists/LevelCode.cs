using System.Collections.Immutable;

namespace BrandShowcase.Search.Lists;

/// <summary>
/// The canonical Huffman code of the levels: short for those that are frequent in this site. Codes of one length are in the order of
/// the levels, shorter ones first.
/// </summary>
internal sealed class LevelCode
{
    private readonly uint[] codes;

    private LevelCode(ImmutableArray<byte> lengths)
    {
        Lengths = lengths;
        codes = new uint[lengths.Length];
        var code = 0u;
        for (var length = 1; length <= lengths.Max(); length++)
        {
            code <<= 1;
            for (var level = 0; level < lengths.Length; level++)
            {
                if (lengths[level] == length)
                    codes[level] = code++;
            }
        }
    }

    /// <summary>How many bits each level has; 0 for one that does not occur.</summary>
    public ImmutableArray<byte> Lengths { get; }

    /// <summary>The best code for levels that occur so often.</summary>
    public static LevelCode Create(IReadOnlyList<long> counts)
    {
        var lengths = new byte[counts.Count];
        // Trees of levels, of which the two lightest are joined until one is left; of equals those that begin lower.
        List<(long Count, int[] Levels)> trees = [.. counts.Select((count, level) => (count, new[] { level })).Where(tree => tree.count > 0)];
        if (trees is [var only])
            lengths[only.Levels[0]] = 1;
        while (trees.Count > 1)
        {
            trees = [.. trees.OrderBy(tree => tree.Count).ThenBy(tree => tree.Levels[0])];
            int[] joined = [.. trees[0].Levels.Concat(trees[1].Levels).Order()];
            foreach (var level in joined)
                lengths[level]++;
            trees = [.. trees.Skip(2), (trees[0].Count + trees[1].Count, joined)];
        }
        return new([.. lengths]);
    }

    /// <summary>Writes one level.</summary>
    public void Write(int level, BitWriter output) => output.Write(codes[level], Lengths[level]);
}
