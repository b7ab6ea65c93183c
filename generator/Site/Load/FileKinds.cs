using System.Collections.Frozen;
using BrandShowcase.Images;

namespace BrandShowcase.Site.Load;

/// <summary>Of which kind the files in the content folder are, and which kinds are published.</summary>
internal static class FileKinds
{
    private static readonly FrozenSet<string> OtherExtensions = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".mp3", ".m4a", ".pdf");

    /// <summary>Whether the file at <paramref name="path"/> is of a kind that is published as a file of its own.</summary>
    public static bool IsPublished(string path) => ImageFile.IsPicture(path) || OtherExtensions.Contains(Path.GetExtension(path));

    /// <summary>Whether the file at <paramref name="path"/> is a page.</summary>
    public static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
