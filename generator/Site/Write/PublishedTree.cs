using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BrandShowcase.Site.Write;

/// <summary>What is in the output folder when a publication begins.</summary>
internal sealed class PublishedTree
{
    private readonly FrozenSet<string> files;

    private PublishedTree(bool exists, ImmutableArray<DiskEntry> entries, OwnedFiles owned)
    {
        Exists = exists;
        Owned = owned;
        files = entries.Where(entry => entry.Kind == DiskEntryKind.File).Select(entry => entry.Path).ToFrozenSet();
        Foreign = [.. entries.Where(entry => entry.Kind != DiskEntryKind.Folder && !owned.Contains(entry.Path)).Select(entry => entry.Path)];
        EmptyFolders = FindEmptyFolders(entries);
    }

    /// <summary>Whether there is a folder at all.</summary>
    public bool Exists { get; }

    /// <summary>The files that the last publication wrote; some may have been deleted since.</summary>
    public OwnedFiles Owned { get; }

    /// <summary>The files and links that we did not write, sorted.</summary>
    public ImmutableArray<string> Foreign { get; }

    /// <summary>The folders without anything in them. We make none, so they are of others.</summary>
    public ImmutableArray<string> EmptyFolders { get; }

    /// <summary>Reads the tree in <paramref name="folder"/>.</summary>
    public static PublishedTree Read(IDisk disk, string folder) => disk.Find(folder) is null
        ? new(exists: false, [], OwnedFiles.Of([]))
        : new(exists: true, disk.List(folder), OwnedFiles.Read(disk, folder));

    /// <summary>Whether an ordinary file of ours is at <paramref name="path"/>.</summary>
    public bool HasOwnedFile(string path) => Owned.Contains(path) && files.Contains(path);

    /// <summary>The foreign files and links that keep a file of <paramref name="planned"/> from its place, sorted.</summary>
    public IEnumerable<string> FindInTheWay(OwnedFiles planned)
    {
        if (Foreign.IsEmpty)
            return [];
        // Names that differ only in case are the same on the disks of many visitors and editors.
        var plannedFiles = planned.Paths.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var plannedFolders = planned.Paths.SelectMany(FoldersOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Foreign.Where(path =>
            plannedFiles.Contains(path) || plannedFolders.Contains(path) || FoldersOf(path).Any(plannedFiles.Contains));
    }

    /// <summary>The folders that a path lies in, from the inmost out: <c>a/b</c> and <c>a</c> for <c>a/b/c</c>.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }

    private static ImmutableArray<string> FindEmptyFolders(ImmutableArray<DiskEntry> entries)
    {
        var filled = entries.SelectMany(entry => FoldersOf(entry.Path)).ToHashSet();
        return [.. entries.Where(entry => entry.Kind == DiskEntryKind.Folder && !filled.Contains(entry.Path)).Select(entry => entry.Path)];
    }
}
