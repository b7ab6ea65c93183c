using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Render;
using BrandShowcase.Site.Render.Cards;
using BrandShowcase.Site.Render.Facts;

namespace BrandShowcase.Site.Load;

/// <summary>Loads the fixed words of a theme, and those of the themes that it extends.</summary>
internal static class ThemeStringLoader
{
    // What the generator itself writes, of which a theme below needs only what its templates show.
    private static readonly FrozenSet<string> OfGenerator = MatrixCsv.Strings.Concat(CardText.Strings).Concat(FigureStrings.Strings).ToFrozenSet();

    /// <summary>
    /// The strings of all themes; of one key, the nearest theme's. Only the theme at the bottom must have some. What a theme above it
    /// adds and never uses is reported where its key is nearly one of those below: it was meant to replace that one.
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
            var below = chain[(chain.IndexOf(theme) + 1)..];
            // Themes above this one may use its strings too.
            if (!below.IsEmpty)
                ReportUnused(own, strings, [.. templates.Select(template => template.Text).Where(text => !below.Any(other => text.Path.StartsWith(other.Root, StringComparison.Ordinal)))], diagnostics);
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
            if (!below.ContainsKey(key) && !OfGenerator.Contains(key) && ThemeStrings.FindNearest(key, below.Keys) is { } nearest && !templates.Any(template => Uses(template.Text, key)))
                diagnostics.Add(ThemeMistakes.UnusedString(place, key, nearest));
        }
    }

    /// <summary>Whether a template names the key, or the beginning of a key that it puts together: <c>'kind.' + x</c>.</summary>
    private static bool Uses(string template, string key)
    {
        var beginnings = Enumerable.Range(1, key.Length).Where(length => length == key.Length || key[length - 1] is '.' or '_').Select(length => key[..length]);
        return beginnings.Any(part => new[] { '\'', '"', '`' }.Any(quote => template.Contains($"{quote}{part}{quote}", StringComparison.Ordinal)));
    }

    private static ImmutableArray<ThemeString> Load(ISiteFolder folder, string path, DiagnosticBag diagnostics) =>
        TextFile.Load(folder, path, diagnostics) is { } text
            ? [.. YamlParser.Parse(text, new(0, text.Text.Length), diagnostics).Root.Entries
                .Where(entry => entry.Value is YamlScalar)
                .Select(entry => new ThemeString(entry.Key.Value, ((YamlScalar)entry.Value).Value, new(text, entry.Key.Span)))]
            : [];
}
