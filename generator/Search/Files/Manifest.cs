using System.Buffers;
using BrandShowcase.Search.Compression;
using BrandShowcase.Search.Lists;

namespace BrandShowcase.Search.Files;

/// <summary>What <c>index.bin</c> says of the other files.</summary>
internal sealed record Manifest
{
    private const byte Format = 1;

    /// <summary>How many pages the site has.</summary>
    public required int PageCount { get; init; }

    /// <summary>The code of the levels.</summary>
    public required LevelCode Code { get; init; }

    /// <summary>Whether hot lists have a rest.</summary>
    public required bool HasTiers { get; init; }

    /// <summary>The fragments.</summary>
    public required FileGroups Pages { get; init; }

    /// <summary>The shards.</summary>
    public required FileGroups Shards { get; init; }

    /// <summary>The first term of each shard.</summary>
    public required IReadOnlyList<string> FirstTerms { get; init; }

    /// <summary>The rests.</summary>
    public required FileGroups Rests { get; init; }

    /// <summary>The hash of the names.</summary>
    public required byte[] NamesHash { get; init; }

    /// <summary>The hash of the characters.</summary>
    public required byte[] CharactersHash { get; init; }

    /// <summary>The hash of the facets.</summary>
    public required byte[] FacetsHash { get; init; }

    /// <summary>The two letters of each file of names, sorted.</summary>
    public required IReadOnlyList<string> NameKeys { get; init; }

    /// <summary>What stands before a fragment when it is inflated.</summary>
    public required DeflateDictionary Dictionary { get; init; }

    /// <summary>The body of <c>index.bin</c>.</summary>
    public byte[] Encode()
    {
        var output = new ArrayBufferWriter<byte>();
        output.Write([Format]);
        output.WriteVarint(PageCount);
        output.Write(Code.Lengths.AsSpan());
        output.Write([HasTiers ? (byte)1 : (byte)0]);
        WriteHashes(output, Pages.Hashes);
        output.WriteVarint(FirstTerms.Count);
        WriteHashes(output, Shards.Hashes);
        var before = "";
        foreach (var term in FirstTerms)
        {
            output.WriteTextAfter(before, term);
            before = term;
        }
        output.WriteVarint(Rests.Files.Count);
        WriteHashes(output, [.. Rests.Hashes, NamesHash, CharactersHash, FacetsHash]);
        output.WriteVarint(NameKeys.Count);
        foreach (var key in NameKeys)
            output.Write([(byte)key[0], (byte)key[1]]);
        output.WriteVarint(Dictionary.Bytes.Length);
        output.Write(Dictionary.Bytes);
        return Deflate.Compress(output.WrittenSpan, DeflateDictionary.None);
    }

    private static void WriteHashes(ArrayBufferWriter<byte> output, IEnumerable<byte[]> hashes)
    {
        foreach (var hash in hashes)
            output.Write(hash);
    }
}
