using System.Collections.Immutable;

namespace BrandShowcase.Site.Write;

/// <summary>Removes trees that are published no longer, or never were, without deleting anything of others.</summary>
internal sealed class Leftovers(IDisk disk, OutputFolder folder)
{
    /// <summary>Puts a tree back that a killed build had moved away and not yet replaced (only where two renames stand in for the exchange).</summary>
    public void RestoreInterruptedSwap()
    {
        if (disk.Find(folder.Published) is null && disk.Find(folder.Retired) == DiskEntryKind.Folder)
            disk.Move(folder.Retired, folder.Published);
    }

    /// <summary>
    /// Removes <paramref name="tree"/>: its own files go; a file of others that was carried over goes, since the published
    /// tree has it; one that others put there after that is moved to the published tree.
    /// </summary>
    /// <returns>What could not be removed, since neither holds: sorted paths in the tree.</returns>
    public ImmutableArray<string> Remove(string tree)
    {
        switch (disk.Find(tree))
        {
            case null:
                return [];
            case not DiskEntryKind.Folder:
                return ["."];
        }

        var own = OwnedFiles.Read(disk, tree);
        var published = OwnedFiles.Read(disk, folder.Published);
        var entries = disk.List(tree);
        var kept = ImmutableArray.CreateBuilder<string>();
        foreach (var (path, kind) in entries)
        {
            // The list goes last: a removal that is interrupted must still know what is whose.
            if (kind == DiskEntryKind.Folder || path == OwnedFiles.Path)
                continue;
            var file = Path.Join(tree, path);
            var place = Path.Join(folder.Published, path);
            if (own.Contains(path))
                disk.DeleteFile(file);
            else if (disk.Find(place) is null)
                MoveTo(place, file);
            else if (published.Contains(path))
                kept.Add(path);
            else
                disk.DeleteFile(file);
        }
        if (kept.Count == 0)
            RemoveFolders(tree, entries);
        return kept.ToImmutable();
    }

    private void MoveTo(string place, string file)
    {
        disk.CreateFolder(Path.GetDirectoryName(place)!);
        disk.Move(file, place);
    }

    private void RemoveFolders(string tree, ImmutableArray<DiskEntry> entries)
    {
        if (entries.Contains(new(OwnedFiles.Path, DiskEntryKind.File)))
            disk.DeleteFile(Path.Join(tree, OwnedFiles.Path));
        foreach (var (path, _) in entries.Where(entry => entry.Kind == DiskEntryKind.Folder).Reverse())
            disk.DeleteEmptyFolder(Path.Join(tree, path));
        disk.DeleteEmptyFolder(tree);
    }
}
