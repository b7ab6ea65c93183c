namespace BrandShowcase.Search.Compression;

/// <summary>How a block tells its codes: their lengths, run-length-coded, in a code of its own (RFC 1951, 3.2.7).</summary>
internal sealed class DeflateHeader
{
    private const int LongestCode = 7;
    private const int SymbolCount = 19;

    // Beside the lengths 0 to 15: the length before 3 to 6 times more, 3 to 10 zeros, 11 to 138 zeros.
    private const int RepeatLength = 16;
    private const int FewZeros = 17;
    private const int ManyZeros = 18;
    private static readonly byte[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private readonly int literalCount;
    private readonly int distanceCount;
    private readonly int lengthCount;
    private readonly List<(byte Symbol, byte Extra)> runs = new(128);
    private readonly byte[] lengths = new byte[SymbolCount];

    /// <summary>Plans the header for codes.</summary>
    public DeflateHeader(DeflateCodes codes)
    {
        literalCount = UsedCount(codes.LiteralLengths);
        distanceCount = UsedCount(codes.DistanceLengths);
        AddRuns([.. codes.LiteralLengths.AsSpan(0, literalCount), .. codes.DistanceLengths.AsSpan(0, distanceCount)]);

        Span<int> counts = stackalloc int[SymbolCount];
        foreach (var (symbol, _) in runs)
            counts[symbol]++;
        HuffmanCode.FindLengths(counts, LongestCode, lengths);
        lengthCount = UsedCount([.. Order.Select(symbol => lengths[symbol])]);
        Length = 14 + (3 * lengthCount) + runs.Sum(run => lengths[run.Symbol] + ExtraBits(run.Symbol));
    }

    /// <summary>Its length in bits.</summary>
    public int Length { get; }

    /// <summary>Writes it.</summary>
    public void Write(BitSink output)
    {
        output.Write((uint)literalCount - 257, 5);
        output.Write((uint)distanceCount - 1, 5);
        output.Write((uint)lengthCount - 4, 4);
        foreach (var symbol in Order.AsSpan(0, lengthCount))
            output.Write(lengths[symbol], 3);
        var codes = DeflateCodes.Reversed(lengths);
        foreach (var (symbol, extra) in runs)
        {
            output.Write(codes[symbol], lengths[symbol]);
            output.Write(extra, ExtraBits(symbol));
        }
    }

    private static int UsedCount(ReadOnlySpan<byte> lengths) => lengths.LastIndexOfAnyExcept((byte)0) + 1;

    private static int ExtraBits(int symbol) => symbol switch { RepeatLength => 2, FewZeros => 3, ManyZeros => 7, _ => 0 };

    private void AddRuns(ReadOnlySpan<byte> lengths)
    {
        while (!lengths.IsEmpty)
        {
            var length = lengths[0];
            var end = lengths.IndexOfAnyExcept(length);
            var run = end < 0 ? lengths.Length : end;
            lengths = lengths[run..];
            if (length == 0)
            {
                for (; run >= 11; run -= Math.Min(run, 138))
                    runs.Add((ManyZeros, (byte)(Math.Min(run, 138) - 11)));
                if (run >= 3)
                    runs.Add((FewZeros, (byte)(run - 3)));
                else
                    AddEach(length, run);
                continue;
            }
            AddEach(length, 1);
            for (run--; run >= 3; run -= Math.Min(run, 6))
                runs.Add((RepeatLength, (byte)(Math.Min(run, 6) - 3)));
            AddEach(length, run);
        }
    }

    private void AddEach(byte length, int times)
    {
        for (; times > 0; times--)
            runs.Add((length, 0));
    }
}
