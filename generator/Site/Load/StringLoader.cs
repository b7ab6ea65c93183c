using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Load;

/// <summary>One of the fixed words of a theme.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Word">The word.</param>
/// <param name="Place">Where the key stands.</param>
internal sealed record ThemeString(string Key, string Word, Place Place);

/// <summary>Loads the fixed words of a theme, and those of the themes that it extends.</summary>
internal static class StringLoader
{
    /// <summary>
    /// The strings of all themes; of one key, the nearest theme's. Only the theme at the bottom must have some. What a theme above it
    /// adds and never uses is reported: it was meant to replace one of another key.
    /// </summary>
    public static ThemeStrings Load(ISiteFolder folder, ImmutableArray<ThemeFolder> chain, ImmutableArray<ThemeTemplate> templates, string language, BuildOptions options, DiagnosticBag diagnostics)
    {
        var strings = new Dictionary<string, string>();
        string? nearest = null;
        foreach (var theme in chain.Reverse())
        {
            var path = $"{theme.Root}strings/{language}.yml";
            if (theme.Files.FirstOrDefault(file => file.Path == path) is not { Path: not null } file)
            {
                if (theme == chain[^1])
                    diagnostics.Add(FileMistakes.MissingFile(path, new("主题的文字", "the theme's strings")));
                continue;
            }
            var own = options.Recall(memory => memory.Strings, file, diagnostics, bag => Load(folder, path, bag));
            if (theme != chain[^1])
                ReportUnused(own, strings, [.. templates.Select(template => template.Text).Where(text => text.Path.StartsWith(theme.Root, StringComparison.Ordinal))], diagnostics);
            foreach (var (key, word, _) in own)
                strings[key] = word;
            nearest = path;
        }
        return new(strings, nearest);
    }

    private static void ReportUnused(ImmutableArray<ThemeString> own, Dictionary<string, string> below, ImmutableArray<SourceText> templates, DiagnosticBag diagnostics)
    {
        foreach (var (key, _, place) in own)
        {
            if (below.ContainsKey(key) || templates.Any(template => Uses(template.Text, key)))
                continue;
            var nearest = ThemeStrings.FindNearest(key, below.Keys);
            // A text of the generator is new to a theme below that does not show its figure.
            if (nearest is not null || !key.StartsWith("generator.", StringComparison.Ordinal))
                diagnostics.Add(ThemeMistakes.UnusedString(place, key, nearest));
        }
    }

    /// <summary>Whether a template names the key, or the beginning of a key that it puts together: <c>'kind.' + x</c>.</summary>
    private static bool Uses(string template, string key)
    {
        var parts = key.LastIndexOfAny(['.', '_']) is >= 0 and var last ? new[] { key, key[..(last + 1)] } : [key];
        return parts.Any(part => template.Contains($"'{part}'", StringComparison.Ordinal) || template.Contains($"\"{part}\"", StringComparison.Ordinal));
    }

    private static ImmutableArray<ThemeString> Load(ISiteFolder folder, string path, DiagnosticBag diagnostics) =>
        TextFile.Load(folder, path, diagnostics) is { } text
            ? [.. YamlParser.Parse(text, new(0, text.Text.Length), diagnostics).Root.Entries
                .Where(entry => entry.Value is YamlScalar)
                .Select(entry => new ThemeString(entry.Key.Value, ((YamlScalar)entry.Value).Value, new(text, entry.Key.Span)))]
            : [];
}
