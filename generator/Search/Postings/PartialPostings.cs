namespace BrandShowcase.Search.Postings;

/// <summary>The postings of a run of pages.</summary>
/// <param name="Pool">What the sequences lie in.</param>
/// <param name="Terms">The terms in order; each posting is a varint of the distance to the page before, times 8, plus the level.</param>
/// <param name="LevelCounts">How many postings have each level.</param>
internal sealed record PartialPostings(BytePool Pool, IReadOnlyList<(string Term, BytePool.Sequence Postings)> Terms, IReadOnlyList<long> LevelCounts)
{
    /// <summary>Adds a sequence's pages to a list.</summary>
    public void Read(in BytePool.Sequence postings, PageList list)
    {
        var reader = Pool.Read(postings);
        var page = -1;
        while (reader.TryRead(out var part))
        {
            var value = part & 0x7Fu;
            for (var shift = 7; part >= 0x80 && reader.TryRead(out part); shift += 7)
                value |= (part & 0x7Fu) << shift;
            page += (int)(value >> PostingsBuilder.LevelBits);
            list.Add(page, (byte)(value & ((1 << PostingsBuilder.LevelBits) - 1)));
        }
    }
}
