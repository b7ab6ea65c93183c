using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Load;

/// <summary>Loads the folder of a theme.</summary>
internal static class ThemeLoader
{
    /// <summary>The theme that <paramref name="settings"/> name.</summary>
    public static Theme Load(ISiteFolder folder, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var root = $"{Theme.Root}/{settings.Theme}";
        var paths = folder.List(root, diagnostics);
        var exists = folder.Exists($"{root}/theme.yml");
        if (!exists)
            diagnostics.Add(FileMistakes.MissingFile($"{root}/theme.yml", new($"主题“{settings.Theme}”", $"the theme '{settings.Theme}'")));
        return new(
            settings.Theme,
            exists,
            [.. Below(paths, root, "layouts/", "partials/").Where(IsTemplate).Select(path => TextFile.Load(folder, path, diagnostics)).OfType<SourceText>()],
            [.. Below(paths, root, "assets/").Select(path => LoadAsset(folder, path, path[$"{root}/assets/".Length..], diagnostics)).OfType<ThemeAsset>()],
            exists ? LoadStrings(folder, $"{root}/strings/{settings.LanguageTag}.yml", diagnostics) : FrozenDictionary<string, string>.Empty);
    }

    /// <summary>The files of Leaflet in the program's folder, named as a theme's assets are.</summary>
    public static ImmutableArray<ThemeAsset> LoadLeaflet(ISiteFolder? program, DiagnosticBag diagnostics) =>
        program is null ? [] : [.. program.List("leaflet", diagnostics).Select(path => LoadAsset(program, path, path, diagnostics)).OfType<ThemeAsset>()];

    private static IEnumerable<string> Below(ImmutableArray<string> paths, string root, params string[] folders) =>
        paths.Where(path => folders.Any(folder => path.AsSpan(root.Length + 1).StartsWith(folder, StringComparison.Ordinal)));

    private static bool IsTemplate(string path) =>
        path.EndsWith(".sbn-html", StringComparison.Ordinal) || path.EndsWith(".sbn", StringComparison.Ordinal);

    private static ThemeAsset? LoadAsset(ISiteFolder folder, string path, string name, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = folder.Open(path);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new(path, name, bytes);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMistakes.CannotRead(path, refused.Message));
            return null;
        }
    }

    private static FrozenDictionary<string, string> LoadStrings(ISiteFolder folder, string path, DiagnosticBag diagnostics)
    {
        if (!folder.Exists(path))
            diagnostics.Add(FileMistakes.MissingFile(path, new("主题的文字", "the theme's strings")));
        else if (TextFile.Load(folder, path, diagnostics) is { } text)
            return YamlParser.Parse(text, new(0, text.Text.Length), diagnostics).Root.Entries
                .Where(entry => entry.Value is YamlScalar)
                .ToFrozenDictionary(entry => entry.Key.Value, entry => ((YamlScalar)entry.Value).Value);
        return FrozenDictionary<string, string>.Empty;
    }
}
