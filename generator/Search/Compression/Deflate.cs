namespace BrandShowcase.Search.Compression;

/// <summary>
/// Compresses to raw deflate (RFC 1951). The framework's own encoder is another library on every platform, with other bytes; the
/// index must be the same wherever it is built.
/// </summary>
internal static class Deflate
{
    // As many references and literals as share one code: enough to pay for the code, few enough to follow the text.
    private const int BlockLength = 16 * 1024;

    // A match of this length is taken without looking whether the next position has a longer one.
    private const int LongEnough = 48;

    /// <summary>Compresses <paramref name="data"/> to one whole stream that refers back into <paramref name="dictionary"/>.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> data, DeflateDictionary dictionary)
    {
        var output = new BitSink();
        var block = new DeflateBlock();
        using var matches = new MatchFinder(data, dictionary);
        var blockStart = 0;
        for (var position = 0; position < data.Length;)
        {
            position += AppendNext(block, matches, position);
            if (block.Length < BlockLength || position == data.Length)
                continue;
            block.Write(output, data[blockStart..position], isLast: false);
            block.Clear();
            blockStart = position;
        }
        block.Write(output, data[blockStart..], isLast: true);
        return output.ToArray();
    }

    /// <summary>Appends a literal, or a match with the literals that a longer match was worth, and returns their length in bytes.</summary>
    private static int AppendNext(DeflateBlock block, MatchFinder matches, int position)
    {
        var length = matches.Find(position, 0, out var distance);
        if (length == 0)
        {
            block.AddLiteral(matches[position]);
            return 1;
        }
        var start = position;
        var visited = position + 1;
        while (length < LongEnough)
        {
            visited = start + 2;
            var longer = matches.Find(start + 1, length, out var nextDistance);
            if (longer == 0)
                break;
            block.AddLiteral(matches[start++]);
            (length, distance) = (longer, nextDistance);
        }
        block.AddMatch(length, distance);
        for (; visited < start + length; visited++)
            matches.Skip(visited);
        return start + length - position;
    }
}
