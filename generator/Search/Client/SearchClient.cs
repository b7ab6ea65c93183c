using System.Text;
using BrandShowcase.Search.Files;

namespace BrandShowcase.Search.Client;

/// <summary>The modules of JavaScript that search the index in the browser, to be published beside it.</summary>
public static class SearchClient
{
    private const string Entry = "search.js";

    /// <summary>The modules that the entry loads when it needs them.</summary>
    private static readonly string[] Loaded = ["corrections.js", "inflate.js"];

    /// <summary>
    /// The modules as browsers get them. Those that <c>search.js</c> loads have the hash of their content in their names, so that
    /// modules of two versions never come together, whatever a browser has kept.
    /// </summary>
    public static IReadOnlyList<SearchFile> Files()
    {
        var entry = ModuleJoiner.Join(Entry);
        var files = new List<SearchFile>();
        foreach (var name in Loaded)
        {
            var module = Encoding.UTF8.GetBytes(ModuleJoiner.Join(name));
            var path = $"{Path.GetFileNameWithoutExtension(name)}-{FileGroups.NameOf(FileGroups.Hash([module]))}.js";
            entry = entry.Replace($"'./{name}'", $"'./{path}'", StringComparison.Ordinal);
            files.Add(new(path, module));
        }
        return [.. files, new(Entry, Encoding.UTF8.GetBytes(entry))];
    }
}
