using BrandShowcase.Cli.Runner;

namespace BrandShowcase.Preview.Benchmark;

/// <summary>A synthetic site with the theme and the settings of the sample site, in a folder that is deleted at the end.</summary>
internal sealed class BenchmarkSite : IDisposable
{
    private BenchmarkSite(string folder) => Folder = folder;

    /// <summary>The site's folder.</summary>
    public string Folder { get; }

    /// <summary>How many Markdown files it has.</summary>
    public int Pages => Directory.EnumerateFiles(Path.Join(Folder, "content"), "*.md", SearchOption.AllDirectories).Count();

    /// <summary>A site with a copy of the folder <paramref name="content"/>.</summary>
    public static BenchmarkSite Create(string content)
    {
        var site = new BenchmarkSite(Directory.CreateTempSubdirectory("brandshowcase-").FullName);
        Copy(content, Path.Join(site.Folder, "content"));
        Copy(Path.Join(Repository.Root, "themes"), Path.Join(site.Folder, "themes"));
        File.Copy(Path.Join(Repository.Root, "site.yml"), Path.Join(site.Folder, "site.yml"));
        return site;
    }

    /// <summary>The files to save, with the address of the page that each makes: one in the middle of each kind.</summary>
    public IEnumerable<(string Name, string Path, string Address)> Saves()
    {
        var hospitals = Directory.GetDirectories(Path.Join(Folder, "content/hospitals")).Order(StringComparer.Ordinal).ToArray();
        var hospital = Path.GetFileName(hospitals[hospitals.Length / 2]);
        var branches = Directory.GetFiles(Path.Join(hospitals[hospitals.Length / 2], "branches"), "*.md").Order(StringComparer.Ordinal).ToArray();
        var branch = Path.GetFileNameWithoutExtension(branches[branches.Length / 2]);
        yield return ("branch", $"content/hospitals/{hospital}/branches/{branch}.md", $"hospitals/{hospital}/branches/{branch}/");
        yield return ("hospital", $"content/hospitals/{hospital}/index.md", $"hospitals/{hospital}/");
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
