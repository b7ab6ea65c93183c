using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using BrandShowcase.Site.Plan;

namespace BrandShowcase.Site.Write;

/// <summary>
/// The list of the files in an output folder that this program wrote, and so may replace and delete.
/// It is kept inside the folder: one exchange of folders then changes the site and its list together, and they can never
/// disagree, wherever the folder is copied or moved. It names nothing that is not published anyway.
/// </summary>
internal sealed class OwnedFiles
{
    /// <summary>The path of the list in the output folder; no page may have it.</summary>
    public const string Path = ".brandshowcase-files";

    private const string Header = "# Written by brandshowcase: the files in this folder that it may replace and delete.";

    private readonly FrozenSet<string> set;

    private OwnedFiles(IEnumerable<string> paths)
    {
        set = paths.Append(Path).ToFrozenSet();
        Paths = [.. set.Order(StringComparer.Ordinal)];
    }

    /// <summary>All paths, sorted, with that of the list.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>The list for a site of these files.</summary>
    /// <exception cref="ArgumentException">One of them has the path of the list.</exception>
    public static OwnedFiles Of(IEnumerable<OutputPath> planned) =>
        new(planned.Select(path => path.Value != Path ? path.Value : throw new ArgumentException($"A reserved path: '{Path}'", nameof(planned))));

    /// <summary>The list in <paramref name="folder"/>. Without one, nothing but the list itself is owned.</summary>
    public static OwnedFiles Read(IDisk disk, string folder)
    {
        var file = System.IO.Path.Join(folder, Path);
        if (disk.Find(file) != DiskEntryKind.File)
            return new([]);
        // Anybody can have edited the list: one without our heading says nothing, and no line may lead out of the folder.
        return Encoding.UTF8.GetString(disk.ReadFile(file)).Split('\n') is [Header, .. var lines]
            ? new(lines.Where(line => OutputPath.Find(line) is not null))
            : new([]);
    }

    /// <summary>Whether the file at <paramref name="path"/> in the folder is ours.</summary>
    public bool Contains(string path) => set.Contains(path);

    /// <summary>The bytes of the list: one path a line, sorted.</summary>
    public byte[] Encode()
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var path in Paths)
            text.Append(path).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
