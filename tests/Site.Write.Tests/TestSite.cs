using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Render;

namespace BrandShowcase.Site.Write.Tests;

/// <summary>Publishes small sites, given as paths with texts, to <c>public</c> in a folder of the test.</summary>
internal sealed class TestSite : IDisposable
{
    private readonly TemporaryFolder root = new();

    public string Root => root.Path;

    public string Folder => root["public"];

    public DiagnosticBag Diagnostics { get; private set; } = new();

    /// <summary>The codes that the last publication reported.</summary>
    public IEnumerable<string> Codes => Diagnostics.ToSorted().Select(diagnostic => diagnostic.Code);

    public string this[string path] => Path.Join(Folder, path);

    public void Dispose() => root.Dispose();

    public Publication? Begin(IReadOnlyDictionary<string, string> files, bool force = false, IDisk? disk = null, string? folder = null)
    {
        Diagnostics = new();
        var options = new PublishOptions { Folder = folder ?? Folder, Sources = [root["site.yml"], root["content"]], Force = force };
        return Publication.Begin(options, files.Keys.Select(OutputPath.Get), Diagnostics, disk ?? new PhysicalDisk());
    }

    public PublishResult? Publish(IReadOnlyDictionary<string, string> files, bool force = false, IDisk? disk = null, string? folder = null)
    {
        using var publication = Begin(files, force, disk, folder);
        if (publication is null)
            return null;
        Parallel.ForEach(files, file => publication.Add(FileOf(file.Key, file.Value)));
        return publication.Commit(CancellationToken.None);
    }

    public static OutputFile FileOf(string path, string text) => new(OutputPath.Get(path), Encoding.UTF8.GetBytes(text));

    /// <summary>The published files with their texts, without the list of owned files.</summary>
    public SortedDictionary<string, string> Published() => Read(Folder);

    /// <summary>What is left beside the published folder.</summary>
    public IEnumerable<string> Beside() =>
        Directory.EnumerateFileSystemEntries(Root).Where(path => path != Folder).Select(path => Path.GetFileName(path)).Order();

    public static SortedDictionary<string, string> Read(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            var path = Path.GetRelativePath(folder, file);
            if (path != OwnedFiles.Path)
                files.Add(path, File.ReadAllText(file));
        }
        return files;
    }
}
