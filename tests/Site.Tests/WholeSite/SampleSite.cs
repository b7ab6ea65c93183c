using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>The sample site of this repository, built in memory once for all tests.</summary>
internal static class SampleSite
{
    /// <summary>The folder of the sample site.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The site as a visitor gets it.</summary>
    public static BuiltSite Built { get; } = Build(Files());

    /// <summary>The pages of the built site by path.</summary>
    public static IEnumerable<string> Pages => Built.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>Builds the site of some files.</summary>
    public static BuiltSite Build(Dictionary<string, byte[]> files, Func<BuildOptions, BuildOptions>? change = null) => TinySite.Build(new MemorySiteFolder(files), change);

    /// <summary>The sources of the site by path; a copy that a test may change.</summary>
    public static Dictionary<string, byte[]> Files()
    {
        var folder = new DiskSiteFolder(Root);
        var diagnostics = new DiagnosticBag();
        var paths = folder.List("content", diagnostics).Concat(folder.List("themes", diagnostics)).Select(file => file.Path).Append("site.yml").Append("terms.yml");
        return paths.ToDictionary(path => path, path => File.ReadAllBytes(Path.Combine(Root, path)));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "site.yml")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository");
        return folder.FullName;
    }
}
