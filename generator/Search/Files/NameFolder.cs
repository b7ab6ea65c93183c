using BrandShowcase.Search.Lexicon;

namespace BrandShowcase.Search.Files;

/// <summary>The files of names, which are fetched by the first two letters of what is typed.</summary>
/// <param name="Hash">The hash of all of them, four bytes.</param>
/// <param name="Keys">The two letters of each, sorted.</param>
/// <param name="Files">The sealed files.</param>
internal sealed record NameFolder(byte[] Hash, IReadOnlyList<string> Keys, IReadOnlyList<SearchFile> Files)
{
    /// <summary>The files in one folder that is named after all of them: an edited name renames them all, which are small.</summary>
    public static NameFolder Create(IReadOnlyList<NameFile> names)
    {
        var hash = FileGroups.Hash(names.Select(name => (ReadOnlyMemory<byte>)name.Body));
        var files = names.Select(name => new SearchFile($"names/{FileGroups.NameOf(hash)}/{name.Key}.bin", SealedFile.Seal(name.Body)));
        return new(hash, [.. names.Select(name => name.Key)], [.. files]);
    }
}
