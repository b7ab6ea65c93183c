using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Authoring;

/// <summary>A hospital or consortium, below which other pages lie.</summary>
/// <param name="Type">Which of the two.</param>
/// <param name="Name">The name of its folder.</param>
/// <param name="Title">Its title; the name of its folder where the file says none.</param>
/// <param name="ShortTitle">The name people use, or null.</param>
/// <param name="Address">Its address.</param>
internal sealed record Owner(ContentType Type, string Name, string Title, string? ShortTitle, string Address)
{
    /// <summary>All of a site, by path. Mistakes in their files are no matter here: <c>check</c> tells them.</summary>
    public static ImmutableArray<Owner> FindAll(ISiteFolder folder)
    {
        var ignored = new DiagnosticBag();
        return
        [
            .. folder.List(ContentLocation.Root, ignored)
                .Select(file => file.Path)
                .Where(path => path.EndsWith(".md", StringComparison.Ordinal))
                .Select(path => (path, Location: ContentLocation.Find(path)))
                .Where(file => file.Location?.Type is ContentType.Hospital or ContentType.Consortium)
                .DistinctBy(file => file.Location!.Address)
                .Select(file => Read(folder, file.path, file.Location!, ignored)),
        ];
    }

    /// <summary>Whether people may call it so.</summary>
    public bool IsCalled(string name) => name == Name || name == Title || name == ShortTitle;

    /// <summary>The folder in which hospitals or consortia lie.</summary>
    public static string FolderOf(ContentType type) => $"{ContentLocation.Root}/{(type == ContentType.Hospital ? "hospitals" : "consortia")}";

    /// <summary>The name of the folder with the title.</summary>
    public string Describe() => $"{Name}（{Title}）";

    private static Owner Read(ISiteFolder folder, string path, ContentLocation location, DiagnosticBag diagnostics)
    {
        var mapping = TextFile.Load(folder, path, diagnostics) is { } text ? FrontMatter.Parse(text, diagnostics).Mapping : null;
        return new(location.Type, location.Name, TextOf("title") ?? location.Name, TextOf("short_title"), location.Address);

        string? TextOf(string key) => (mapping?.Find(key) as YamlScalar)?.Value;
    }
}
