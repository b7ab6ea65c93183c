using BrandShowcase.Search.Compression;

namespace BrandShowcase.Search.Tests.Compression;

public sealed class HuffmanCodeTests
{
    [Theory]
    [InlineData(new[] { 1, 1, 2, 4 }, new byte[] { 3, 3, 2, 1 })]
    [InlineData(new[] { 5, 0, 5, 5, 5 }, new byte[] { 2, 0, 2, 2, 2 })]
    [InlineData(new[] { 0, 0, 9 }, new byte[] { 0, 0, 1 })]
    [InlineData(new[] { 3, 3 }, new byte[] { 1, 1 })]
    [InlineData(new[] { 2, 2, 2 }, new byte[] { 1, 2, 2 })]
    [InlineData(new[] { 0, 0 }, new byte[] { 0, 0 })]
    public void Commoner_symbols_have_shorter_codes(int[] counts, byte[] lengths) => Lengths(counts, 15).ShouldBe(lengths);

    [Fact]
    public void Codes_are_as_short_as_the_best_and_fill_the_code_space()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var counts = Enumerable.Range(0, random.Next(2, 286)).Select(_ => random.Next(4) == 0 ? 0 : random.Next(1, 1 << random.Next(1, 20))).ToArray();
            counts[0] = counts[1] = 1;
            var lengths = Lengths(counts, 15);
            lengths.Where(length => length > 0).Sum(length => 1 << (15 - length)).ShouldBe(1 << 15);
            if (lengths.Max() < 15)
                counts.Zip(lengths, (count, length) => (long)count * length).Sum().ShouldBe(ShortestTotal(counts));
        }
    }

    [Fact]
    public void No_code_is_longer_than_the_limit()
    {
        // Fibonacci's numbers make the deepest tree.
        var counts = new List<int> { 1, 1 };
        while (counts.Count < 19)
            counts.Add(counts[^1] + counts[^2]);
        var lengths = Lengths([.. counts], 7);
        lengths.Max().ShouldBe((byte)7);
        lengths.Sum(length => 1 << (7 - length)).ShouldBe(1 << 7);
        lengths.ShouldBe(lengths.OrderDescending());
    }

    [Fact]
    public void Codes_are_those_of_the_standard()
    {
        // The example of RFC 1951, 3.2.2.
        var codes = new ushort[8];
        HuffmanCode.FindCodes([3, 3, 3, 3, 3, 2, 4, 4], codes);
        codes.ShouldBe([0b010, 0b011, 0b100, 0b101, 0b110, 0b00, 0b1110, 0b1111]);
    }

    private static byte[] Lengths(int[] counts, int limit)
    {
        var lengths = new byte[counts.Length];
        HuffmanCode.FindLengths(counts, limit, lengths);
        return lengths;
    }

    /// <summary>The sum of the weights of all inner nodes of a tree of Huffman, which is the length of the text.</summary>
    private static long ShortestTotal(int[] counts)
    {
        var queue = new PriorityQueue<long, long>(counts.Where(count => count > 0).Select(count => ((long)count, (long)count)));
        var total = 0L;
        while (queue.Count > 1)
        {
            var weight = queue.Dequeue() + queue.Dequeue();
            total += weight;
            queue.Enqueue(weight, weight);
        }
        return total;
    }
}
