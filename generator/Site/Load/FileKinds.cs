using System.Collections.Frozen;

namespace BrandShowcase.Site.Load;

/// <summary>Which kinds of files in the content folder are published.</summary>
internal static class FileKinds
{
    private static readonly FrozenSet<string> PublishedExtensions = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".mp3", ".m4a", ".pdf");

    /// <summary>Whether the file at <paramref name="path"/> is of a kind that is published as a file of its own.</summary>
    public static bool IsPublished(string path) => PublishedExtensions.Contains(Path.GetExtension(path));

    /// <summary>Whether the file at <paramref name="path"/> is a page.</summary>
    public static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
