using System.Collections.Concurrent;
using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Tests;

/// <summary>
/// Sites of a few lines, written as one string: a header <c>-- path --</c> before each file. What every site must have and the
/// string leaves out (site.yml, the home page, the theme) is filled in.
/// </summary>
internal static class TinySite
{
    /// <summary>The day on which the sites are built.</summary>
    public static DateOnly Today { get; } = new(2024, 7, 1);

    /// <summary>The strings of the theme that is filled in.</summary>
    public const string Strings = "themes/test/strings/zh-CN.yml";

    private static readonly string[] Layouts =
    [
        "activities", "activity", "branch", "brands", "consortia", "consortium", "guide", "guide-page", "home", "honours", "hospital", "hospitals", "matrix",
        "not-found", "partners", "redirect", "route", "route-poster", "route-print", "routes", "search", "tag", "tags",
    ];

    // What the generator itself writes, in the words of xinglin.
    private static readonly (string Key, string Line)[] Words =
    [
        .. File.ReadLines(Path.Combine(WholeSite.SampleSite.Root, "themes/xinglin/strings/zh-CN.yml"))
            .Select(line => (Key: line.Split(':')[0], Line: line))
            .Where(word => word.Key is "hole" or "year" or "no_year" or "no_level" or "no_kind" || word.Key.StartsWith("generator.", StringComparison.Ordinal)),
    ];

    /// <summary>Builds a site; nothing is written to the disk.</summary>
    public static BuiltSite Build(string files, Func<BuildOptions, BuildOptions>? change = null) => Build(Folder(files), change);

    /// <summary>Builds the site of a folder; nothing is written to the disk.</summary>
    public static BuiltSite Build(ISiteFolder folder, Func<BuildOptions, BuildOptions>? change = null)
    {
        var options = new BuildOptions { Today = Today };
        var diagnostics = new DiagnosticBag();
        var outputs = new ConcurrentDictionary<string, byte[]>();
        var pages = SiteBuild.Render(folder, change?.Invoke(options) ?? options, diagnostics, file => outputs[file.Path.Value] = file.Bytes.ToArray());
        return new(pages, diagnostics.ToSorted(), new SortedDictionary<string, byte[]>(outputs, StringComparer.Ordinal));
    }

    /// <summary>Checks a site as an editor does; nothing is written to the disk.</summary>
    public static BuiltSite Check(string files, Func<BuildOptions, BuildOptions>? change = null) => Check(Folder(files), change);

    /// <summary>Checks the site of a folder as an editor does; nothing is written to the disk.</summary>
    public static BuiltSite Check(ISiteFolder folder, Func<BuildOptions, BuildOptions>? change = null)
    {
        var options = new BuildOptions { Today = Today };
        var diagnostics = new DiagnosticBag();
        var result = SiteBuild.Check(folder, change?.Invoke(options) ?? options, diagnostics);
        return new(result?.Pages, diagnostics.ToSorted(), new Dictionary<string, byte[]>());
    }

    /// <summary>Builds a site of one hospital with one branch, whose front matter is <paramref name="keys"/> below its title.</summary>
    public static BuiltSite BuildBranch(string keys, string others = "") => Build(BranchFiles(keys) + "\n" + others);

    /// <summary>The model of a site that has no mistake.</summary>
    public static SiteModel Model(string files, Func<BuildOptions, BuildOptions>? change = null)
    {
        var options = new BuildOptions { Today = Today };
        options = change?.Invoke(options) ?? options;
        var diagnostics = new DiagnosticBag();
        var model = SiteModel.Create(SiteLoader.Load(Folder(files), options, diagnostics)!, options, diagnostics);
        diagnostics.ToSorted().Select(BuiltSite.Describe).ShouldBeEmpty();
        return model;
    }

    /// <summary>The branch of a site of one hospital with one branch, whose front matter is <paramref name="keys"/> below its title.</summary>
    public static Branch Branch(string keys, string others = "") => Model(BranchFiles(keys) + "\n" + others).Pages.Branches.Single().Content;

    /// <summary>The files as a folder in memory.</summary>
    public static MemorySiteFolder Folder(string files) => new(Parse(files));

    /// <summary>The files by path, with those that the string leaves out.</summary>
    public static Dictionary<string, byte[]> Parse(string files)
    {
        var parsed = Defaults();
        var (path, text) = ("", new StringBuilder());
        foreach (var line in files.Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                Keep();
                (path, text) = (line[3..^3], new StringBuilder());
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }
        Keep();
        parsed[Strings] = Encoding.UTF8.GetBytes(WithWords(Encoding.UTF8.GetString(parsed[Strings])));
        return parsed;

        void Keep()
        {
            if (path.Length > 0)
                parsed[path] = Encoding.UTF8.GetBytes(text.ToString());
        }
    }

    /// <summary>The strings of a theme, with the words of the generator that they leave out.</summary>
    private static string WithWords(string strings)
    {
        var keys = strings.Split('\n').Select(line => line.Split(':')[0]).ToHashSet();
        return strings + string.Concat(Words.Where(word => !keys.Contains(word.Key)).Select(word => word.Line + "\n"));
    }

    private static string BranchFiles(string keys) =>
        $"""
        -- content/hospitals/a/index.md --
        ---
        title: 甲医院
        ---
        -- content/hospitals/a/branches/x.md --
        ---
        title: 某支部
        {keys}
        ---
        """;

    private static Dictionary<string, byte[]> Defaults()
    {
        var files = new Dictionary<string, byte[]>
        {
            ["site.yml"] = Encoding.UTF8.GetBytes("title: 测试网站\nbase_url: https://example.org/\ntheme: test\n"),
            ["content/index.md"] = Encoding.UTF8.GetBytes("---\ntitle: 首页\n---\n"),
            ["themes/test/theme.yml"] = Encoding.UTF8.GetBytes("title: 测试主题\n"),
            [Strings] = [],
        };
        foreach (var layout in Layouts)
            files[$"themes/test/layouts/{layout}.sbn-html"] = Encoding.UTF8.GetBytes(layout == "redirect" ? "to {{ target }}" : "<title>{{ page.title }}</title>\n{{ page.content }}");
        return files;
    }
}
