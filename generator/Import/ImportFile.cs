using System.Collections.Immutable;

namespace BrandShowcase.Import;

/// <summary>A file to import.</summary>
/// <param name="Path">Its path, as people wrote it.</param>
/// <param name="Bytes">The file; at most <see cref="MaximumBytes"/>.</param>
/// <param name="FindBeside">
/// The file at a path relative to this one, as a saved page names its pictures, or null if there is none. Must not give files
/// from outside this file's folder, since the path comes from the page.
/// </param>
public sealed record ImportFile(string Path, ImmutableArray<byte> Bytes, Func<string, ImmutableArray<byte>?> FindBeside)
{
    /// <summary>The largest file, in bytes: more than a Word document with a hundred photographs.</summary>
    public const int MaximumBytes = 200 * 1024 * 1024;

    /// <summary>The largest picture that is taken along, in bytes.</summary>
    public const int MaximumPictureBytes = 50 * 1024 * 1024;
}
