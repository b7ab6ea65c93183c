using System.Numerics;

namespace BrandShowcase.Search.Compression;

/// <summary>The alphabets of RFC 1951, 3.2.5: how lengths and distances become a symbol and extra bits.</summary>
internal static class DeflateSymbols
{
    /// <summary>The symbol that ends a block.</summary>
    public const int EndOfBlock = 256;

    /// <summary>Literals, the end of the block and lengths.</summary>
    public const int LiteralCount = 286;

    /// <summary>Distances.</summary>
    public const int DistanceCount = 30;

    private const int FirstLength = 257;

    private static readonly byte[] LengthSymbols = [.. Enumerable.Range(0, 256).Select(length => (byte)FindLengthSymbol(length))];

    /// <summary>The symbol of a length of 3 to 258 bytes.</summary>
    public static int OfLength(int length) => FirstLength + LengthSymbols[length - MatchFinder.ShortestMatch];

    /// <summary>The extra bits of a length: how many, and their value.</summary>
    public static (int Count, uint Bits) ExtraOfLength(int length)
    {
        if (length == MatchFinder.LongestMatch)
            return (0, 0);
        var rest = length - MatchFinder.ShortestMatch;
        var count = rest < 8 ? 0 : BitOperations.Log2((uint)rest) - 2;
        return (count, (uint)rest & ((1u << count) - 1));
    }

    /// <summary>The symbol of a distance of 1 to 32,768 bytes.</summary>
    public static int OfDistance(int distance)
    {
        var rest = (uint)distance - 1;
        if (rest < 4)
            return (int)rest;
        var exponent = BitOperations.Log2(rest);
        return (2 * exponent) + (int)((rest >> (exponent - 1)) & 1);
    }

    /// <summary>The extra bits of a distance: how many, and their value.</summary>
    public static (int Count, uint Bits) ExtraOfDistance(int distance)
    {
        var rest = (uint)distance - 1;
        var count = rest < 4 ? 0 : BitOperations.Log2(rest) - 1;
        return (count, rest & ((1u << count) - 1));
    }

    // Eight lengths have a symbol each; then four symbols share each power of two; the longest has one for itself.
    private static int FindLengthSymbol(int rest)
    {
        if (rest == MatchFinder.LongestMatch - MatchFinder.ShortestMatch)
            return 28;
        if (rest < 8)
            return rest;
        var exponent = BitOperations.Log2((uint)rest);
        return (4 * (exponent - 1)) + ((rest >> (exponent - 2)) & 3);
    }
}
