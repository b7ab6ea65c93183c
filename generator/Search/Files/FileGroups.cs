using System.Security.Cryptography;

namespace BrandShowcase.Search.Files;

/// <summary>
/// Numbered files in groups of 64, each in a folder that is named after its content: a browser may keep them for ever, and an edited page
/// renames its group only.
/// </summary>
internal sealed class FileGroups
{
    private const int GroupLength = 64;

    private FileGroups(IReadOnlyList<byte[]> hashes, IReadOnlyList<SearchFile> files) => (Hashes, Files) = (hashes, files);

    /// <summary>Four bytes for each group.</summary>
    public IReadOnlyList<byte[]> Hashes { get; }

    /// <summary>The sealed files.</summary>
    public IReadOnlyList<SearchFile> Files { get; }

    /// <summary>Puts bodies in groups below a folder.</summary>
    public static FileGroups Create(string folder, IReadOnlyList<ReadOnlyMemory<byte>> bodies)
    {
        var hashes = bodies.Chunk(GroupLength).Select(Hash).ToArray();
        var files = bodies.Select((body, number) =>
            new SearchFile($"{folder}/{NameOf(hashes[number / GroupLength])}/{number}.bin", SealedFile.Seal(body.Span)));
        return new(hashes, [.. files]);
    }

    /// <summary>The first four bytes of the SHA-256 of bodies, one behind the other.</summary>
    public static byte[] Hash(IEnumerable<ReadOnlyMemory<byte>> bodies)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var body in bodies)
            hash.AppendData(body.Span);
        return hash.GetHashAndReset()[..4];
    }

    /// <summary>A hash as it stands in a file's path.</summary>
    public static string NameOf(byte[] hash) => Convert.ToHexStringLower(hash);
}
