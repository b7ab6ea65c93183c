using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Model;

/// <summary>Computes with paths of the site's folder: relative to it, with forward slashes.</summary>
internal static class SitePath
{
    /// <summary>The folder of a file, with a slash at its end.</summary>
    public static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>
    /// The path that <paramref name="relative"/> means in the file <paramref name="from"/>, or null if it is absolute or leads
    /// out of the content folder.
    /// </summary>
    public static string? Combine(string from, string relative)
    {
        if (relative.StartsWith('/') || relative.Contains('\\'))
            return null;
        var segments = FolderOf(from).TrimEnd('/').Split('/').ToList();
        foreach (var segment in relative.Split('/'))
        {
            if (segment is "" or ".")
                continue;
            if (segment != "..")
                segments.Add(segment);
            else if (segments.Count > 1)
                segments.RemoveAt(segments.Count - 1);
            else
                return null;
        }
        return string.Join('/', segments);
    }

    /// <summary>The relative path that means the file <paramref name="to"/> in the file <paramref name="from"/>.</summary>
    public static string Relative(string from, string to)
    {
        var (here, there) = (from.Split('/'), to.Split('/'));
        var shared = 0;
        while (shared < here.Length - 1 && shared < there.Length - 1 && here[shared] == there[shared])
            shared++;
        return string.Concat(Enumerable.Repeat("../", here.Length - 1 - shared)) + string.Join('/', there[shared..]);
    }

    /// <summary>
    /// The path that was probably meant by one that does not exist: a name spelled nearly so in the same folder, or the same
    /// name in another folder; null if there is neither. Whole paths are not compared: a long folder makes strangers alike.
    /// </summary>
    public static string? FindNearest(string path, IEnumerable<string> paths)
    {
        var folder = FolderOf(path);
        var name = path[folder.Length..];
        var all = paths as IReadOnlyCollection<string> ?? [.. paths];
        var inFolder = all.Where(candidate => FolderOf(candidate) == folder).Select(candidate => candidate[folder.Length..]);
        return Spelling.FindNearest(name, inFolder) is { } nearest
            ? folder + nearest
            : all.Where(candidate => candidate[FolderOf(candidate).Length..] == name && name != "index.md").Min(StringComparer.Ordinal);
    }
}
