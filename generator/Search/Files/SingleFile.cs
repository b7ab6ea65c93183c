namespace BrandShowcase.Search.Files;

/// <summary>A file of which there is one, with its hash in its name.</summary>
/// <param name="Hash">The hash, four bytes.</param>
/// <param name="File">The sealed file.</param>
internal sealed record SingleFile(byte[] Hash, SearchFile File)
{
    /// <summary>The file <c>name-hash.bin</c>, the hash being that of its body without the seal.</summary>
    public static SingleFile Create(string name, byte[] body)
    {
        var hash = FileGroups.Hash([body]);
        return new(hash, new($"{name}-{FileGroups.NameOf(hash)}.bin", SealedFile.Seal(body)));
    }
}
