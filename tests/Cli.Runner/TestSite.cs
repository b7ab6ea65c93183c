using System.Security.Cryptography;

namespace BrandShowcase.Cli.Runner;

/// <summary>A site in a folder of its own, which is deleted at the end.</summary>
public sealed class TestSite : IDisposable
{
    private TestSite() => Root = Directory.CreateTempSubdirectory("brandshowcase-").FullName;

    /// <summary>The site's folder.</summary>
    public string Folder => Path.Join(Root, "site");

    /// <summary>Where the site is published unless the command line says otherwise.</summary>
    public string Output => Path.Join(Folder, "public");

    private string Root { get; }

    /// <summary>A copy of the sample site.</summary>
    public static TestSite CopySample()
    {
        var site = new TestSite();
        CopyFolder("content", site);
        CopyFolder("themes", site);
        site.Put("site.yml", File.ReadAllText(Path.Join(Repository.Root, "site.yml")));
        return site;
    }

    /// <summary>The smallest site: a hospital with one branch, in the theme of the sample site.</summary>
    public static TestSite CreateTiny()
    {
        var site = new TestSite();
        CopyFolder("themes", site);
        site.Put("site.yml", "title: 小站\nbase_url: https://www.example.org/\n");
        site.Put("content/index.md", "---\ntitle: 首页\n---\n");
        site.Put("content/hospitals/h/index.md", "---\ntitle: 某医院\n---\n");
        site.Put("content/hospitals/h/branches/b.md", "---\ntitle: 某支部\n---\n");
        return site;
    }

    /// <summary>An empty folder.</summary>
    public static TestSite CreateEmpty()
    {
        var site = new TestSite();
        Directory.CreateDirectory(site.Folder);
        return site;
    }

    /// <summary>Writes a file of the site.</summary>
    public void Put(string path, string text)
    {
        var file = Path.Join(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Runs the program in the site's folder.</summary>
    public Task<ProgramResult> RunAsync(params string[] arguments) => RunningProgram.RunAsync(Folder, arguments);

    /// <summary>The text of a file of the site.</summary>
    public string ReadSource(string path) => File.ReadAllText(Path.Join(Folder, path));

    /// <summary>The text of a published file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Join(Output, path));

    /// <summary>Whether a file is published.</summary>
    public bool Has(string path) => File.Exists(Path.Join(Output, path));

    /// <summary>Every published file: its path, the digest of its content and the time of its last change.</summary>
    public SortedDictionary<string, (string Digest, DateTime Changed)> Published()
    {
        var files = new SortedDictionary<string, (string, DateTime)>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(Output, file), (Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))), File.GetLastWriteTimeUtc(file)));
        return files;
    }

    /// <summary>What a build left beside the published folder and its cache of pictures; nothing, if all is well.</summary>
    public IEnumerable<string> Leftovers() => Directory.EnumerateFileSystemEntries(Folder, ".*").Select(path => Path.GetFileName(path)).Where(name => name != ".brandshowcase");

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void CopyFolder(string name, TestSite site)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Join(Repository.Root, name), "*", SearchOption.AllDirectories))
        {
            var target = Path.Join(site.Folder, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
