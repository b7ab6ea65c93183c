using System.Collections.Immutable;

namespace BrandShowcase.Site.Write;

/// <summary>
/// What publishing asks of a disk. The real one is <see cref="PhysicalDisk"/>; the tests have one that fails at a chosen
/// call. Every member throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> when the system refuses.
/// </summary>
internal interface IDisk
{
    /// <summary>What stands at <paramref name="path"/> itself (links are not followed), or null.</summary>
    DiskEntryKind? Find(string path);

    /// <summary>All that is in <paramref name="folder"/> and its folders, by path; links are listed, not followed.</summary>
    ImmutableArray<DiskEntry> List(string folder);

    /// <summary>The content of a file.</summary>
    byte[] ReadFile(string path);

    /// <summary>Whether an existing file has exactly this content.</summary>
    bool HasContent(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Makes a new file; it is an error if there is one.</summary>
    void WriteFile(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Makes a folder and those above it, where they are missing.</summary>
    void CreateFolder(string path);

    /// <summary>Gives <paramref name="folder"/> the access rights of the folder <paramref name="model"/>.</summary>
    void CopyAccessRights(string model, string folder);

    /// <summary>Gives a file a second name; where the file system cannot, a copy with the same time.</summary>
    void Link(string existing, string link);

    /// <summary>Deletes a file or a link, not its target.</summary>
    void DeleteFile(string path);

    /// <summary>Deletes a folder that must be empty.</summary>
    void DeleteEmptyFolder(string path);

    /// <summary>Renames a file or a folder; the new name must be free.</summary>
    void Move(string from, string to);

    /// <summary>
    /// Lets two folders exchange their names in one step, so that at every moment each name has a folder.
    /// False, with nothing done, where the system has no such step.
    /// </summary>
    bool TryExchange(string one, string other);
}

/// <summary>One thing in a folder.</summary>
/// <param name="Path">Its path in the listed folder, with forward slashes.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct DiskEntry(string Path, DiskEntryKind Kind);

/// <summary>What stands at a path.</summary>
internal enum DiskEntryKind
{
    /// <summary>An ordinary file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link, to whatever.</summary>
    Link,
}
