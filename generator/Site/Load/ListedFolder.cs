using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load;

/// <summary>A site's folder as one look at it found it: which files there were, and in which versions. Their content is read when it is asked for.</summary>
internal sealed class ListedFolder : ISiteFolder
{
    private static readonly string[] Folders = [ContentLocation.Root, Theme.Root];

    private static readonly string[] SingleFiles = [SiteLoader.SettingsPath, SiteLoader.TermsPath];

    private readonly ISiteFolder folder;
    private readonly Dictionary<string, FileVersion> versions;
    private readonly ImmutableArray<Diagnostic> mistakes;

    private ListedFolder(ISiteFolder folder, ImmutableArray<FileVersion> files, ImmutableArray<Diagnostic> mistakes)
    {
        (this.folder, Files, this.mistakes) = (folder, files, mistakes);
        versions = files.ToDictionary(file => file.Path);
    }

    /// <summary>Everything that a site can be made from.</summary>
    public ImmutableArray<FileVersion> Files { get; }

    /// <summary>Looks at <paramref name="folder"/> as it is now.</summary>
    public static ListedFolder Of(ISiteFolder folder)
    {
        var mistakes = new DiagnosticBag();
        var files = SingleFiles.Where(folder.Exists).Select(folder.VersionOf);
        return new(folder, [.. files, .. Folders.SelectMany(name => folder.List(name, mistakes))], mistakes.ToSorted());
    }

    /// <summary>Whether nothing has changed since <paramref name="other"/>.</summary>
    public bool IsSameAs(ListedFolder other) =>
        Files.AsSpan().SequenceEqual(other.Files.AsSpan()) && mistakes.Select(mistake => mistake.Message).SequenceEqual(other.mistakes.Select(mistake => mistake.Message));

    /// <inheritdoc/>
    public ImmutableArray<FileVersion> List(string folder, DiagnosticBag diagnostics)
    {
        diagnostics.AddRange(mistakes.Where(mistake => IsIn(folder, mistake.Place.Source.Path)));
        var start = folder + "/";
        return [.. Files.Where(file => file.Path.StartsWith(start, StringComparison.Ordinal))];
    }

    /// <inheritdoc/>
    public bool Exists(string path) => folder.Exists(path);

    /// <inheritdoc/>
    public FileVersion VersionOf(string path) => versions.TryGetValue(path, out var version) ? version : folder.VersionOf(path);

    /// <inheritdoc/>
    public Stream Open(string path) => folder.Open(path);

    private static bool IsIn(string folder, string path) => path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal);
}
