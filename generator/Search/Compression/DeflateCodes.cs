namespace BrandShowcase.Search.Compression;

/// <summary>The two codes of a block: for literals and lengths, and for distances.</summary>
internal sealed class DeflateCodes
{
    /// <summary>The codes that need no header (RFC 1951, 3.2.6).</summary>
    public static readonly DeflateCodes Fixed = new(
        [.. Enumerable.Range(0, 288).Select(symbol => (byte)(symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))],
        [.. Enumerable.Repeat((byte)5, DeflateSymbols.DistanceCount)]);

    private const int LongestCode = 15;

    private readonly ushort[] literals;
    private readonly ushort[] distances;

    private DeflateCodes(byte[] literalLengths, byte[] distanceLengths)
    {
        LiteralLengths = literalLengths;
        DistanceLengths = distanceLengths;
        literals = Reversed(literalLengths);
        distances = Reversed(distanceLengths);
    }

    /// <summary>The lengths of the codes for literals, the end of the block and lengths.</summary>
    public byte[] LiteralLengths { get; }

    /// <summary>The lengths of the codes for distances.</summary>
    public byte[] DistanceLengths { get; }

    /// <summary>The codes that fit the counts best.</summary>
    public static DeflateCodes For(ReadOnlySpan<int> literalCounts, ReadOnlySpan<int> distanceCounts)
    {
        var literals = new byte[DeflateSymbols.LiteralCount];
        HuffmanCode.FindLengths(literalCounts, LongestCode, literals);
        // Not every decoder takes a code of fewer than two symbols.
        Span<int> distancesOfTwo = [.. distanceCounts];
        for (var symbol = 0; distancesOfTwo.Length - distancesOfTwo.Count(0) < 2; symbol++)
            distancesOfTwo[symbol] = Math.Max(distancesOfTwo[symbol], 1);
        var distances = new byte[DeflateSymbols.DistanceCount];
        HuffmanCode.FindLengths(distancesOfTwo, LongestCode, distances);
        return new(literals, distances);
    }

    /// <summary>The canonical codes, turned round: codes are written from their highest bit, everything else from the lowest.</summary>
    public static ushort[] Reversed(byte[] lengths)
    {
        var codes = new ushort[lengths.Length];
        HuffmanCode.FindCodes(lengths, codes);
        for (var symbol = 0; symbol < codes.Length; symbol++)
            codes[symbol] = Reverse(codes[symbol], lengths[symbol]);
        return codes;
    }

    /// <summary>The bits that the counted symbols take, without their extra bits.</summary>
    public long LengthOf(ReadOnlySpan<int> literalCounts, ReadOnlySpan<int> distanceCounts) =>
        LengthOf(literalCounts, LiteralLengths) + LengthOf(distanceCounts, DistanceLengths);

    /// <summary>Writes the code of a literal, of a length or of the end of the block.</summary>
    public void WriteLiteral(BitSink output, int symbol) => output.Write(literals[symbol], LiteralLengths[symbol]);

    /// <summary>Writes the code of a distance.</summary>
    public void WriteDistance(BitSink output, int symbol) => output.Write(distances[symbol], DistanceLengths[symbol]);

    private static long LengthOf(ReadOnlySpan<int> counts, ReadOnlySpan<byte> lengths)
    {
        var bits = 0L;
        for (var symbol = 0; symbol < counts.Length; symbol++)
            bits += (long)counts[symbol] * lengths[symbol];
        return bits;
    }

    private static ushort Reverse(int code, int length)
    {
        var reversed = 0;
        for (; length > 0; length--, code >>= 1)
            reversed = (reversed << 1) | (code & 1);
        return (ushort)reversed;
    }
}
