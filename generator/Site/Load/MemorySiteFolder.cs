using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load;

/// <summary>A site's folder in memory: a map from paths to contents.</summary>
/// <param name="files">The files by path.</param>
public sealed class MemorySiteFolder(IReadOnlyDictionary<string, byte[]> files) : ISiteFolder
{
    /// <summary>A folder of text files.</summary>
    public static MemorySiteFolder OfText(IEnumerable<(string Path, string Text)> files) =>
        new(files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetBytes(file.Text)));

    /// <inheritdoc/>
    public ImmutableArray<FileVersion> List(string folder, DiagnosticBag diagnostics) =>
        [.. files.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(VersionOf)];

    /// <inheritdoc/>
    public bool Exists(string path) => files.ContainsKey(path);

    /// <inheritdoc/>
    public FileVersion VersionOf(string path) =>
        files.TryGetValue(path, out var bytes) ? new(path, bytes.Length, BitConverter.ToInt64(SHA256.HashData(bytes))) : new(path, 0, 0);

    /// <inheritdoc/>
    public Stream Open(string path) => new MemoryStream(files[path], writable: false);
}
