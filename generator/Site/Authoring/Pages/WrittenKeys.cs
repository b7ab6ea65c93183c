using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Authoring.Pages;

/// <summary>The keys of a file that have a value, and where they stand.</summary>
/// <param name="source">The file; null if there is none.</param>
/// <param name="mapping">Its keys.</param>
internal sealed class WrittenKeys(SourceText? source, YamlMapping mapping)
{
    /// <summary>The keys with their values, in the order of the file.</summary>
    public IEnumerable<YamlEntry> Entries => mapping.Entries.Where(entry => entry.Value is not YamlScalar { IsNull: true });

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? Find(string key) => mapping.Find(key) is var node && node is YamlScalar { IsNull: true } ? null : node;

    /// <summary>The line on which a key stands, from 1; one that is written.</summary>
    public int LineOf(string key) => LineOf(Entries.First(entry => entry.Key.Value == key));

    /// <summary>The line on which an entry stands, from 1; one of this or of a mapping inside it.</summary>
    public int LineOf(YamlEntry entry) => source!.GetPosition(entry.Key.Span.Start).Line;

    /// <summary>The front matter of a page.</summary>
    public static WrittenKeys Of(Page page) => page.Source is { } file ? new(file.Text, file.FrontMatter.Mapping) : new(null, new([], default));

    /// <summary>The keys of site.yml, whose mistakes are known already.</summary>
    public static WrittenKeys OfSettings(ISiteFolder folder)
    {
        var known = new DiagnosticBag();
        return TextFile.Load(folder, SiteLoader.SettingsPath, known) is { } text
            ? new(text, YamlParser.Parse(text, new(0, text.Text.Length), known).Root)
            : new(null, new([], default));
    }
}
