namespace BrandShowcase.Search.Lists;

/// <summary>Encodes lists of pages (FORMAT.md, "A list"). One encoder serves one thread.</summary>
/// <param name="pageCount">How many pages the site has.</param>
/// <param name="code">The code of the levels.</param>
internal sealed class ListEncoder(int pageCount, LevelCode code)
{
    private const int ParameterBits = 4;

    private readonly BitWriter output = new();

    /// <summary>The shorter of a list and its complement; of equals the list.</summary>
    public byte[] Encode(ReadOnlySpan<int> pages, ReadOnlySpan<byte> levels)
    {
        var (k, bits) = BestParameter(pages);
        // No code of the complement takes less than a bit for each of its pages.
        if (pageCount - pages.Length < bits)
        {
            var others = OtherPages(pages);
            var (complementK, complementBits) = BestParameter(others);
            if (complementBits < bits)
                return Encode(isComplement: 1, complementK, others, levels);
        }
        return Encode(isComplement: 0, k, pages, levels);
    }

    private byte[] Encode(uint isComplement, int k, ReadOnlySpan<int> pages, ReadOnlySpan<byte> levels)
    {
        output.Write(isComplement, 1);
        output.Write((uint)k, ParameterBits);
        var before = -1;
        foreach (var page in pages)
        {
            var gap = page - before - 1;
            output.WriteUnary(gap >> k);
            output.Write((uint)(gap & ((1 << k) - 1)), k);
            before = page;
        }
        foreach (var level in levels)
            code.Write(level, output);
        return output.Take();
    }

    /// <summary>The Rice parameter that needs the fewest bits, the smallest of equals, and how many it needs.</summary>
    private static (int K, long Bits) BestParameter(ReadOnlySpan<int> pages)
    {
        var best = (K: 0, Bits: BitsOf(pages, 0));
        // Each further bit saves less than the one before, so the first that saves nothing ends the search.
        for (var k = 1; k < 1 << ParameterBits && BitsOf(pages, k) is var bits && bits < best.Bits; k++)
            best = (k, bits);
        return best;
    }

    private static long BitsOf(ReadOnlySpan<int> pages, int k)
    {
        var bits = (long)pages.Length * (k + 1);
        var before = -1;
        foreach (var page in pages)
        {
            bits += (page - before - 1) >> k;
            before = page;
        }
        return bits;
    }

    private int[] OtherPages(ReadOnlySpan<int> pages)
    {
        var others = new int[pageCount - pages.Length];
        var (count, next) = (0, 0);
        foreach (var page in pages)
        {
            while (next < page)
                others[count++] = next++;
            next = page + 1;
        }
        while (next < pageCount)
            others[count++] = next++;
        return others;
    }
}
