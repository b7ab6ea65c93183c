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
    public ImmutableArray<string> List(string folder, DiagnosticBag diagnostics)
    {
        var files = new List<string>();
        var start = Path.Combine(root, folder);
        if (Directory.Exists(start))
        {
            if (FindInside(start) is { } real)
                Walk(real, folder, [], files, diagnostics);
            else
                diagnostics.Add(FileMistakes.LinkLeavesSite(folder));
        }
        files.Sort(StringComparer.Ordinal);
        return [.. files];
    }

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(Path.Combine(root, path));

    /// <inheritdoc/>
    public FileVersion VersionOf(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        return file.Exists ? new(path, file.Length, file.LastWriteTimeUtc.Ticks) : new(path, 0, 0);
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

    private void Walk(string folder, string sitePath, ImmutableHashSet<string> above, List<string> files, DiagnosticBag diagnostics)
    {
        // A link to a folder above itself would be followed for ever.
        if (above.Contains(folder))
            return;
        foreach (var entry in Entries(folder, sitePath, diagnostics))
        {
            if (IsIgnored(entry.Name))
                continue;
            var path = $"{sitePath}/{entry.Name}";
            // Asking each file whether it is a link would take longer than all the rest.
            var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
            if ((isLink ? FindInside(entry.FullName) : entry.FullName) is not { } real)
                diagnostics.Add(FileMistakes.LinkLeavesSite(path));
            else if (isLink ? Directory.Exists(real) : entry is DirectoryInfo)
                Walk(real, path, above.Add(folder), files, diagnostics);
            else
                files.Add(path);
        }
    }

    private static FileSystemInfo[] Entries(string folder, string sitePath, DiagnosticBag diagnostics)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMistakes.CannotRead(sitePath, refused.Message));
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
}
