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

    private readonly int _literalCount;
    private readonly int _distanceCount;
    private readonly int _lengthCount;
    private readonly List<(byte Symbol, byte Extra)> _runs = new(128);
    private readonly byte[] _lengths = new byte[SymbolCount];

    /// <summary>Plans the header for codes.</summary>
    public DeflateHeader(DeflateCodes codes)
    {
        _literalCount = UsedCount(codes.LiteralLengths);
        _distanceCount = UsedCount(codes.DistanceLengths);
        AddRuns([.. codes.LiteralLengths.AsSpan(0, _literalCount), .. codes.DistanceLengths.AsSpan(0, _distanceCount)]);

        Span<int> counts = stackalloc int[SymbolCount];
        foreach (var (symbol, _) in _runs)
            counts[symbol]++;
        HuffmanCode.FindLengths(counts, LongestCode, _lengths);
        _lengthCount = UsedCount([.. Order.Select(symbol => _lengths[symbol])]);
        Length = 14 + (3 * _lengthCount) + _runs.Sum(run => _lengths[run.Symbol] + ExtraBits(run.Symbol));
    }

    /// <summary>Its length in bits.</summary>
    public int Length { get; }

    /// <summary>Writes it.</summary>
    public void Write(BitSink output)
    {
        output.Write((uint)_literalCount - 257, 5);
        output.Write((uint)_distanceCount - 1, 5);
        output.Write((uint)_lengthCount - 4, 4);
        foreach (var symbol in Order.AsSpan(0, _lengthCount))
            output.Write(_lengths[symbol], 3);
        var codes = DeflateCodes.Reversed(_lengths);
        foreach (var (symbol, extra) in _runs)
        {
            output.Write(codes[symbol], _lengths[symbol]);
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
                    _runs.Add((ManyZeros, (byte)(Math.Min(run, 138) - 11)));
                if (run >= 3)
                    _runs.Add((FewZeros, (byte)(run - 3)));
                else
                    AddEach(length, run);
                continue;
            }
            AddEach(length, 1);
            for (run--; run >= 3; run -= Math.Min(run, 6))
                _runs.Add((RepeatLength, (byte)(Math.Min(run, 6) - 3)));
            AddEach(length, run);
        }
    }

    private void AddEach(byte length, int times)
    {
        for (; times > 0; times--)
            _runs.Add((length, 0));
    }
}
