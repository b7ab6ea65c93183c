namespace BrandShowcase.Search.Compression;

/// <summary>A run of literals and matches that shares one code, and how it is written (RFC 1951, 3.2.3 to 3.2.7).</summary>
internal sealed class DeflateBlock
{
    private const uint Match = 1u << 31;
    private const int LongestStored = ushort.MaxValue;

    private readonly List<uint> symbols = new(4096);
    private readonly int[] literalCounts = new int[DeflateSymbols.LiteralCount];
    private readonly int[] distanceCounts = new int[DeflateSymbols.DistanceCount];
    private int extraBits;

    /// <summary>The number of literals and matches.</summary>
    public int Length => symbols.Count;

    /// <summary>Appends a byte that stands for itself.</summary>
    public void AddLiteral(byte value)
    {
        symbols.Add(value);
        literalCounts[value]++;
    }

    /// <summary>Appends a reference.</summary>
    /// <param name="length">3 to 258 bytes.</param>
    /// <param name="distance">1 to 32,768 bytes back.</param>
    public void AddMatch(int length, int distance)
    {
        symbols.Add(Match | ((uint)length << 16) | (uint)(distance - 1));
        literalCounts[DeflateSymbols.OfLength(length)]++;
        distanceCounts[DeflateSymbols.OfDistance(distance)]++;
        extraBits += DeflateSymbols.ExtraOfLength(length).Count + DeflateSymbols.ExtraOfDistance(distance).Count;
    }

    /// <summary>Empties the block.</summary>
    public void Clear()
    {
        symbols.Clear();
        literalCounts.AsSpan().Clear();
        distanceCounts.AsSpan().Clear();
        extraBits = 0;
    }

    /// <summary>Writes the block in the shortest of the three ways.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="data">The bytes that the block stands for.</param>
    /// <param name="isLast">Whether the stream ends with it.</param>
    public void Write(BitSink output, ReadOnlySpan<byte> data, bool isLast)
    {
        literalCounts[DeflateSymbols.EndOfBlock] = 1;
        var codes = DeflateCodes.For(literalCounts, distanceCounts);
        var header = new DeflateHeader(codes);
        var dynamicLength = header.Length + codes.LengthOf(literalCounts, distanceCounts) + extraBits;
        var fixedLength = DeflateCodes.Fixed.LengthOf(literalCounts, distanceCounts) + extraBits;
        // Each stored block has its length twice, after up to seven bits to the next byte.
        var storedBlocks = Math.Max(1, (data.Length + LongestStored - 1) / LongestStored);
        var storedLength = (8L * data.Length) + (storedBlocks * (3 + 7 + 32)) - 3;

        if (storedLength < Math.Min(dynamicLength, fixedLength))
        {
            WriteStored(output, data, isLast);
            return;
        }
        output.Write(isLast ? 1u : 0u, 1);
        if (fixedLength <= dynamicLength)
        {
            output.Write(1, 2);
            WriteSymbols(output, DeflateCodes.Fixed);
            return;
        }
        output.Write(2, 2);
        header.Write(output);
        WriteSymbols(output, codes);
    }

    private static void WriteStored(BitSink output, ReadOnlySpan<byte> data, bool isLast)
    {
        do
        {
            var part = data[..Math.Min(data.Length, LongestStored)];
            data = data[part.Length..];
            output.Write(isLast && data.IsEmpty ? 1u : 0u, 3);
            output.AlignToByte();
            output.Write((uint)part.Length | (~(uint)part.Length << 16), 32);
            output.AlignToByte();
            output.Write(part);
        }
        while (!data.IsEmpty);
    }

    private void WriteSymbols(BitSink output, DeflateCodes codes)
    {
        foreach (var symbol in symbols)
        {
            if ((symbol & Match) == 0)
                codes.WriteLiteral(output, (int)symbol);
            else
                WriteMatch(output, codes, (int)(symbol >> 16) & 0x1FF, (int)(symbol & 0x7FFF) + 1);
        }
        codes.WriteLiteral(output, DeflateSymbols.EndOfBlock);
    }

    private static void WriteMatch(BitSink output, DeflateCodes codes, int length, int distance)
    {
        codes.WriteLiteral(output, DeflateSymbols.OfLength(length));
        var (lengthBits, lengthExtra) = DeflateSymbols.ExtraOfLength(length);
        output.Write(lengthExtra, lengthBits);
        codes.WriteDistance(output, DeflateSymbols.OfDistance(distance));
        var (distanceBits, distanceExtra) = DeflateSymbols.ExtraOfDistance(distance);
        output.Write(distanceExtra, distanceBits);
    }
}
