using System.Buffers.Binary;

namespace BrandShowcase.Search;

/// <summary>
/// A body followed by its FNV-1a hash, so that a file that was cut short, or an error page in its place, is never taken for an index.
/// </summary>
internal static class SealedFile
{
    /// <summary>The body with its hash, highest byte first.</summary>
    public static byte[] Seal(ReadOnlySpan<byte> body)
    {
        var file = new byte[body.Length + sizeof(uint)];
        body.CopyTo(file);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(body.Length), Hash(body));
        return file;
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var value in bytes)
            hash = (hash ^ value) * 16777619u;
        return hash;
    }
}
