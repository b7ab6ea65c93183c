using System.Buffers.Binary;

namespace BrandShowcase.Search.Compression;

/// <summary>
/// Text that stands before what is compressed, so that even a short text finds something to refer to. Its hash chains are made once
/// and read by all threads.
/// </summary>
internal sealed class DeflateDictionary
{
    /// <summary>The most bytes that a dictionary holds: no reference reaches further.</summary>
    public const int MaximumLength = 32 * 1024;

    /// <summary>No dictionary.</summary>
    public static readonly DeflateDictionary None = new([]);

    private readonly byte[] content;
    private readonly ushort[] last = new ushort[MatchFinder.HashSize];
    private readonly ushort[] previous;

    /// <summary>Takes the dictionary's bytes, what is commonest at the end, where references to it are short.</summary>
    public DeflateDictionary(ReadOnlySpan<byte> bytes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes.Length, MaximumLength, nameof(bytes));
        content = bytes.ToArray();
        previous = new ushort[bytes.Length];
        Span<byte> next = stackalloc byte[sizeof(uint)];
        for (var position = 0; position + MatchFinder.ShortestMatch <= bytes.Length; position++)
        {
            bytes.Slice(position, MatchFinder.ShortestMatch).CopyTo(next);
            ref var before = ref last[MatchFinder.Hash(BinaryPrimitives.ReadUInt32LittleEndian(next))];
            previous[position] = before;
            before = (ushort)(position + 1);
        }
    }

    /// <summary>The dictionary itself.</summary>
    public ReadOnlySpan<byte> Bytes => content;

    /// <summary>One more than the last place with this hash, or 0.</summary>
    public int Last(int hash) => last[hash];

    /// <summary>One more than the place before <paramref name="position"/> with the same hash, or 0.</summary>
    public int Previous(int position) => previous[position];
}
