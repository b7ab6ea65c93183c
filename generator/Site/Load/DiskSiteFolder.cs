using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load;

/// <summary>A site's folder on the disk.</summary>
public sealed class DiskSiteFolder : ISiteFolder
{
    private readonly string root;

    /// <summary>The site in the folder <paramref name="root"/>, which need not exist.</summary>
    public DiskSiteFolder(string root) => this.root = RealPath(Path.GetFullPath(root));

    /// <inheritdoc/>
    public ImmutableArray<string> List(string folder, DiagnosticBag diagnostics)
    {
        var files = new List<string>();
        var start = Path.Combine(root, folder);
        if (Directory.Exists(start))
            Walk(start, folder, [], files, diagnostics);
        files.Sort(StringComparer.Ordinal);
        return [.. files];
    }

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(Path.Combine(root, path));

    /// <inheritdoc/>
    public Stream Open(string path) =>
        new FileStream(Path.Combine(root, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    private void Walk(string folder, string sitePath, ImmutableHashSet<string> above, List<string> files, DiagnosticBag diagnostics)
    {
        // A link to a folder above itself would be followed for ever.
        var real = RealPath(folder);
        if (above.Contains(real))
            return;
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (IsIgnored(entry.Name))
                continue;
            var path = $"{sitePath}/{entry.Name}";
            if (entry.LinkTarget is not null && !IsInside(RealPath(entry.FullName)))
                diagnostics.Add(FileMistakes.LinkLeavesSite(path));
            else if (Directory.Exists(entry.FullName))
                Walk(entry.FullName, path, above.Add(real), files, diagnostics);
            else
                files.Add(path);
        }
    }

    private bool IsInside(string realPath) => realPath.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsIgnored(string name) =>
        name[0] is '.' or '~' || name[^1] == '~' || name is "Thumbs.db" or "desktop.ini" or "node_modules" || name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path with every symbolic link in it followed, including those of folders above.</summary>
    private static string RealPath(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null)
            return path;
        var here = Path.Combine(RealPath(parent), Path.GetFileName(path));
        try
        {
            var target = new FileInfo(here).ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            return target is null ? here : RealPath(target);
        }
        catch (IOException)
        {
            // Links that lead in a circle lead nowhere inside the site.
            return Path.GetPathRoot(path)!;
        }
    }
}
