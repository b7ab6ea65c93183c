using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load;

/// <summary>A site's folder on the disk.</summary>
public sealed class DiskSiteFolder : ISiteFolder
{
    private readonly string root;

    /// <summary>The site in the folder <paramref name="root"/>, which need not exist.</summary>
    public DiskSiteFolder(string root) => this.root = RealPath.Resolve(root);

    /// <inheritdoc/>
    public ImmutableArray<FileVersion> List(string folder, DiagnosticBag diagnostics)
    {
        var start = Path.Combine(root, folder);
        if (!Directory.Exists(start))
            return [];
        if (FindInside(start) is not { } real)
        {
            diagnostics.Add(FileMistakes.LinkLeavesSite(folder));
            return [];
        }
        var files = new List<FileVersion>();
        // Asking the disk takes nearly all the time, so all folders of one depth are asked at once.
        for (Folder[] level = [new(real, folder, Above: null)]; level.Length > 0;)
        {
            var contents = new Contents[level.Length];
            Parallel.For(0, level.Length, i => contents[i] = Look(level[i], diagnostics));
            files.AddRange(contents.SelectMany(content => content.Files));
            level = [.. contents.SelectMany(content => content.Folders)];
        }
        files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return [.. files];
    }

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(Path.Combine(root, path));

    /// <inheritdoc/>
    public FileVersion VersionOf(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        if (file.LinkTarget is not null && FindInside(file.FullName) is { } real)
            file = new(real);
        return VersionOf(path, file);
    }

    /// <inheritdoc/>
    public Stream Open(string path)
    {
        var file = Path.Combine(root, path);
        // What was no link when it was listed may be one by now.
        if (HasLink(path) && FindInside(file) is null)
            throw new LinkLeavesSiteException();
        return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
    }

    /// <summary>Whether the file or a folder above it is a link: a quicker question than where it leads.</summary>
    private bool HasLink(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (File.GetAttributes(Path.Combine(root, path[..end])).HasFlag(FileAttributes.ReparsePoint))
                return true;
        }
        return false;
    }

    private static FileVersion VersionOf(string path, FileInfo file) => file.Exists ? new(path, file.Length, file.LastWriteTimeUtc.Ticks) : new(path, 0, 0);

    private Contents Look(Folder folder, DiagnosticBag diagnostics)
    {
        var contents = new Contents([], []);
        foreach (var entry in Entries(folder, diagnostics))
        {
            if (IsIgnored(entry.Name))
                continue;
            var path = $"{folder.SitePath}/{entry.Name}";
            // Asking each file whether it is a link would take longer than all the rest.
            var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
            if ((isLink ? FindInside(entry.FullName) : entry.FullName) is not { } real)
                diagnostics.Add(FileMistakes.LinkLeavesSite(path));
            else if (!(isLink ? Directory.Exists(real) : entry is DirectoryInfo))
                contents.Files.Add(VersionOf(path, isLink ? new(real) : (FileInfo)entry));
            // A link to a folder above itself would be followed for ever.
            else if (!folder.WasReachedThrough(real))
                contents.Folders.Add(new(real, path, folder));
        }
        return contents;
    }

    private static FileSystemInfo[] Entries(Folder folder, DiagnosticBag diagnostics)
    {
        try
        {
            return new DirectoryInfo(folder.Path).GetFileSystemInfos();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMistakes.CannotRead(folder.SitePath, refused.Message));
            return [];
        }
    }

    /// <summary>The path without symbolic links, or null if a link leads out of the site or nowhere.</summary>
    private string? FindInside(string path)
    {
        try
        {
            var real = RealPath.Resolve(path);
            return RealPath.IsWithin(real, root, StringComparison.Ordinal) && Path.Exists(real) ? real : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Links that lead in a circle lead nowhere inside the site.
            return null;
        }
    }

    private static bool IsIgnored(string name) =>
        name[0] is '.' or '~' || name[^1] == '~' || name is "Thumbs.db" or "desktop.ini" or "node_modules" || name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase);

    /// <summary>A folder on the disk, with those through which it was reached.</summary>
    private sealed record Folder(string Path, string SitePath, Folder? Above)
    {
        public bool WasReachedThrough(string path) => Path == path || Above?.WasReachedThrough(path) == true;
    }

    private sealed record Contents(List<FileVersion> Files, List<Folder> Folders);
}
