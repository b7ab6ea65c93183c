namespace BrandShowcase.Search.Compression;

/// <summary>Finds the lengths of a prefix code, and the canonical code for lengths.</summary>
internal static class HuffmanCode
{
    private const int LongestCode = 15;

    /// <summary>The lengths of the codes that write the counted symbols in the fewest bits, or nearly so where the limit bites.</summary>
    /// <param name="counts">How often each symbol occurs; at most 65,536 symbols.</param>
    /// <param name="limit">The longest code allowed, up to 15 bits, and long enough for the symbols that occur.</param>
    /// <param name="lengths">One for each symbol: 0 for those that do not occur, 1 for the only one that does.</param>
    public static void FindLengths(ReadOnlySpan<int> counts, int limit, Span<byte> lengths)
    {
        lengths.Clear();
        // Ascending by count. Of equals the later symbol stands first, so that it never has the shorter code.
        var keys = new long[counts.Length];
        var used = 0;
        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            if (counts[symbol] > 0)
                keys[used++] = ((long)counts[symbol] << 16) | (ushort)~symbol;
        }
        if (used == 0)
            return;
        var sorted = keys.AsSpan(0, used);
        sorted.Sort();

        Span<int> codesOfLength = stackalloc int[LongestCode + 1];
        CountLengths(sorted, limit, codesOfLength);
        for (int i = 0, length = limit; i < used; i++)
        {
            while (codesOfLength[length] == 0)
                length--;
            codesOfLength[length]--;
            lengths[(ushort)~sorted[i]] = (byte)length;
        }
    }

    /// <summary>The canonical codes: shorter ones first, those of equal length in the order of the symbols (RFC 1951, 3.2.2).</summary>
    /// <param name="lengths">The length of each symbol's code, up to 15 bits.</param>
    /// <param name="codes">The codes, to be written from the highest bit.</param>
    public static void FindCodes(ReadOnlySpan<byte> lengths, Span<ushort> codes)
    {
        Span<int> codesOfLength = stackalloc int[LongestCode + 1];
        foreach (var length in lengths)
            codesOfLength[length]++;
        codesOfLength[0] = 0;
        Span<int> next = stackalloc int[LongestCode + 1];
        for (var length = 1; length <= LongestCode; length++)
            next[length] = (next[length - 1] + codesOfLength[length - 1]) << 1;
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            if (lengths[symbol] > 0)
                codes[symbol] = (ushort)next[lengths[symbol]]++;
        }
    }

    /// <summary>How many codes there are of each length.</summary>
    private static void CountLengths(ReadOnlySpan<long> sorted, int limit, Span<int> codesOfLength)
    {
        if (sorted.Length == 1)
        {
            codesOfLength[1] = 1;
            return;
        }
        Span<int> depths = new int[sorted.Length];
        for (var i = 0; i < depths.Length; i++)
            depths[i] = (int)(sorted[i] >> 16);
        FindDepths(depths);
        foreach (var depth in depths)
            codesOfLength[Math.Min(depth, limit)]++;

        // Codes that were too long took less than their share of the code space; others are made longer until all have room.
        var space = 0;
        for (var length = 1; length <= limit; length++)
            space += codesOfLength[length] << (limit - length);
        for (; space > 1 << limit; space--)
        {
            var length = limit - 1;
            while (codesOfLength[length] == 0)
                length--;
            codesOfLength[limit]--;
            codesOfLength[length]--;
            codesOfLength[length + 1] += 2;
        }
    }

    /// <summary>
    /// Replaces ascending weights by the depths of their leaves in the tree of Huffman, without building the tree
    /// (A. Moffat, J. Katajainen: In-place calculation of minimum-redundancy codes, 1995).
    /// </summary>
    private static void FindDepths(Span<int> values)
    {
        var count = values.Length;
        // From weights to parents: the first part of the array holds inner nodes, the rest leaves that are still to be joined.
        values[0] += values[1];
        for (int next = 1, root = 0, leaf = 2; next < count - 1; next++)
        {
            values[next] = 0;
            for (var child = 0; child < 2; child++)
            {
                if (leaf >= count || (root < next && values[root] < values[leaf]))
                {
                    values[next] += values[root];
                    values[root++] = next;
                }
                else
                {
                    values[next] += values[leaf++];
                }
            }
        }
        // From parents to depths of the inner nodes.
        values[count - 2] = 0;
        for (var next = count - 3; next >= 0; next--)
            values[next] = values[values[next]] + 1;
        // From these to depths of the leaves: of the places at a depth, those that no inner node takes.
        for (int places = 1, depth = 0, root = count - 2, next = count - 1; places > 0; depth++)
        {
            var inner = 0;
            for (; root >= 0 && values[root] == depth; root--)
                inner++;
            for (; places > inner; places--)
                values[next--] = depth;
            places = 2 * inner;
        }
    }
}
