using System.Buffers;
using System.Buffers.Binary;

namespace BrandShowcase.Search.Compression;

/// <summary>Finds where the text ahead has stood before, in the data or in the dictionary, through chains of places with equal hashes.</summary>
internal ref struct MatchFinder : IDisposable
{
    /// <summary>The shortest reference that RFC 1951 knows.</summary>
    public const int ShortestMatch = 3;

    /// <summary>The longest reference that RFC 1951 knows.</summary>
    public const int LongestMatch = 258;

    /// <summary>The number of values of <see cref="Hash"/>.</summary>
    public const int HashSize = 1 << HashBits;

    private const int HashBits = 15;
    private const int WindowLength = 32 * 1024;

    // How many places are tried, how long a reference must be to be good enough at once, and from which distance on the shortest
    // reference costs more than its three bytes: found by measuring on Chinese text.
    private const int MaximumTries = 64;
    private const int GoodEnough = 96;
    private const int FarForShortest = 2048;

    private readonly DeflateDictionary dictionary;
    private readonly int dataStart;
    private readonly int end;
    private readonly byte[] window;
    private readonly int[] last;
    private readonly int[] previous;
    private readonly int hashShift;

    /// <summary>Prepares to look through <paramref name="data"/>, with the dictionary before it.</summary>
    public MatchFinder(ReadOnlySpan<byte> data, DeflateDictionary dictionary)
    {
        this.dictionary = dictionary;
        dataStart = dictionary.Bytes.Length;
        end = dataStart + data.Length;
        // Four bytes are read at once also at the end.
        window = ArrayPool<byte>.Shared.Rent(end + sizeof(uint));
        dictionary.Bytes.CopyTo(window);
        data.CopyTo(window.AsSpan(dataStart));
        // A short text needs few places for its hashes, and these are cleared for each text.
        var bits = data.Length <= 8 * 1024 ? 12 : HashBits;
        hashShift = HashBits - bits;
        last = ArrayPool<int>.Shared.Rent(1 << bits);
        last.AsSpan(0, 1 << bits).Clear();
        previous = ArrayPool<int>.Shared.Rent(data.Length);
    }

    /// <summary>The hash of the first three of four bytes, in the order of their places from the lowest.</summary>
    public static int Hash(uint bytes) => (int)(((bytes & 0xFFFFFF) * 0x9E3779B1u) >> (32 - HashBits));

    /// <summary>
    /// Finds the longest match of the text at <paramref name="position"/> in the data that is longer than <paramref name="length"/>,
    /// of equals the nearest; remembers the place. Positions are visited in order, each once.
    /// </summary>
    /// <returns>The match's length, 0 if there is none.</returns>
    public readonly int Find(int position, int length, out int distance)
    {
        distance = 0;
        var place = dataStart + position;
        var longest = Math.Min(LongestMatch, end - place);
        if (longest < ShortestMatch)
            return 0;
        var hash = Hash(Four(place));
        var candidate = Remember(position, hash);
        if (length >= longest)
            return 0;

        var best = Math.Max(length, ShortestMatch - 1);
        var tries = MaximumTries;
        var found = 0;
        for (; candidate > 0 && place - (dataStart + candidate - 1) <= WindowLength && tries > 0; candidate = previous[candidate - 1], tries--)
        {
            if (TryLonger(dataStart + candidate - 1, place, longest, ref best))
            {
                found = best;
                distance = place - (dataStart + candidate - 1);
                if (best >= Math.Min(longest, GoodEnough))
                    return found;
            }
        }
        for (candidate = dictionary.Last(hash); candidate > 0 && place - (candidate - 1) <= WindowLength && tries > 0; candidate = dictionary.Previous(candidate - 1), tries--)
        {
            if (TryLonger(candidate - 1, place, longest, ref best))
            {
                found = best;
                distance = place - (candidate - 1);
                if (best >= Math.Min(longest, GoodEnough))
                    break;
            }
        }
        return found;
    }

    /// <summary>Remembers a position that lies inside a match.</summary>
    public readonly void Skip(int position)
    {
        var place = dataStart + position;
        if (end - place >= ShortestMatch)
            Remember(position, Hash(Four(place)));
    }

    /// <summary>The byte at a position of the data.</summary>
    public readonly byte this[int position] => window[dataStart + position];

    /// <inheritdoc/>
    public readonly void Dispose()
    {
        ArrayPool<byte>.Shared.Return(window);
        ArrayPool<int>.Shared.Return(last);
        ArrayPool<int>.Shared.Return(previous);
    }

    /// <summary>Puts a position at the head of its chain, and returns one more than the position that was there, or 0.</summary>
    private readonly int Remember(int position, int hash)
    {
        ref var head = ref last[hash >> hashShift];
        var before = head;
        previous[position] = before;
        head = position + 1;
        return before;
    }

    private readonly bool TryLonger(int candidate, int place, int longest, ref int best)
    {
        // The bytes that end where a longer match would: most candidates fail here.
        var differs = best >= ShortestMatch
            ? Four(candidate + best - 3) ^ Four(place + best - 3)
            : (Four(candidate) ^ Four(place)) << 8;
        if (differs != 0)
            return false;
        var length = window.AsSpan(candidate, longest).CommonPrefixLength(window.AsSpan(place, longest));
        if (length <= best || (length == ShortestMatch && place - candidate > FarForShortest))
            return false;
        best = length;
        return true;
    }

    private readonly uint Four(int place) => BinaryPrimitives.ReadUInt32LittleEndian(window.AsSpan(place, sizeof(uint)));
}
