using BrandShowcase.Diagnostics;
using BrandShowcase.Prose;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model.Schemas;

namespace BrandShowcase.Site.Authoring;

/// <summary>Adds the online editor to the settings of a site.</summary>
public static class CmsSetting
{
    /// <summary>The text of site.yml with a key <c>cms</c> at its end; everything else stays as it is.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="settings">The keys of the editor with their values; those without a value are left out.</param>
    /// <param name="diagnostics">Gets what is wrong with the settings, as they were or as they would be.</param>
    /// <returns>The text, or null if something is wrong.</returns>
    public static string? Add(ISiteFolder folder, IEnumerable<(string Key, string? Value)> settings, DiagnosticBag diagnostics)
    {
        if (SiteLoader.LoadSettings(folder, diagnostics) is var before && diagnostics.HasErrors)
            return null;
        if (before.Cms is not null)
        {
            diagnostics.Add(AuthoringMistakes.CmsExists(Place.OfFile(SiteLoader.SettingsPath)));
            return null;
        }
        var lines = settings.Where(setting => setting.Value is not null).Select(setting => $"  {setting.Key}: {YamlText.Value(setting.Value!)}\n");
        var old = TextFile.Load(folder, SiteLoader.SettingsPath, diagnostics)!.Text;
        var text = $"{old.TrimEnd()}\n\n# 在线后台，发布在 /admin/\ncms:\n{string.Concat(lines)}";
        var source = new SourceText(SiteLoader.SettingsPath, text);
        var document = YamlParser.Parse(source, new(0, text.Length), diagnostics);
        SiteSettingsSchema.Schema.Bind(document.Root, new(source, before, diagnostics) { IsComplete = document.IsComplete });
        return diagnostics.HasErrors ? null : text;
    }
}
