using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;
using BrandShowcase.Site.Load.Markdown;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Schemas;
using BrandShowcase.Site.Plan;

namespace BrandShowcase.Site.Load;

/// <summary>Reads and parses a site. Each file is read once and parsed once.</summary>
public static class SiteLoader
{
    /// <summary>The path of the settings.</summary>
    public const string SettingsPath = "site.yml";

    /// <summary>The path of the words that are not to be used.</summary>
    public const string TermsPath = "terms.yml";

    /// <summary>Loads the whole site. What is wrong is reported, what is right is kept.</summary>
    /// <returns>The site, or null without site.yml: then this is no site, and more mistakes would only hide that one.</returns>
    public static LoadedSite? Load(ISiteFolder folder, BuildOptions options, DiagnosticBag diagnostics)
    {
        var settings = options.Recall(memory => memory.Settings, (folder.VersionOf(SettingsPath), options.BaseUrl), diagnostics, bag => LoadSettings(folder, options, bag));
        if (!folder.Exists(SettingsPath))
            return null;
        var found = folder.List(ContentLocation.Root, diagnostics).ToArray();
        var accepted = found.Where(file => CanBePublished(file.Path, diagnostics)).ToArray();
        var pages = accepted.Where(file => FileKinds.IsMarkdown(file.Path)).ToArray();
        var files = new SourceFile?[pages.Length];
        Parallel.For(0, pages.Length, options.Parallelism, i => files[i] = options.Recall(memory => memory.Files, pages[i], diagnostics, bag => ParseFile(folder, pages[i].Path, bag)));
        var assets = LoadAssets(folder, [.. accepted.Where(file => !FileKinds.IsMarkdown(file.Path))], options, diagnostics);
        return new(
            settings,
            [.. files.OfType<SourceFile>()],
            assets,
            [.. found.Select(file => file.Path).Where(path => !FileKinds.IsMarkdown(path)).Except(assets.Select(asset => asset.Path))],
            ThemeLoader.Load(folder, settings, options, diagnostics),
            ThemeLoader.LoadLeaflet(options, diagnostics));
    }

    /// <summary>Whether every later stage can make an output path of the file's name; if not, that is reported.</summary>
    private static bool CanBePublished(string path, DiagnosticBag diagnostics)
    {
        if (OutputPath.FindBadSegment(path) is not { } segment)
            return true;
        diagnostics.Add(PlanMistakes.BadName(Place.OfFile(path), path, segment));
        return false;
    }

    private static SiteSettings LoadSettings(ISiteFolder folder, BuildOptions options, DiagnosticBag diagnostics)
    {
        var settings = LoadSettings(folder, diagnostics);
        return options.BaseUrl is null ? settings : settings with { BaseUrl = options.BaseUrl, BaseUrlPlace = null };
    }

    /// <summary>Loads site.yml alone.</summary>
    public static SiteSettings LoadSettings(ISiteFolder folder, DiagnosticBag diagnostics)
    {
        var settings = SiteSettings.Default with { IsComplete = false };
        if (!folder.Exists(SettingsPath))
            diagnostics.Add(FileMistakes.MissingFile(SettingsPath, new("网站设置", "the site's settings")));
        else if (TextFile.Load(folder, SettingsPath, diagnostics) is { } text)
        {
            var document = YamlParser.Parse(text, new(0, text.Text.Length), diagnostics);
            settings = SiteSettingsSchema.Schema.Bind(document.Root, new(text, settings, diagnostics) { IsComplete = document.IsComplete }) with { IsComplete = document.IsComplete };
        }
        return settings;
    }

    /// <summary>Loads terms.yml alone; a site need not have one.</summary>
    public static TermList LoadTerms(ISiteFolder folder, BuildOptions options, DiagnosticBag diagnostics) =>
        options.Recall(memory => memory.Terms, folder.VersionOf(TermsPath), diagnostics, bag => LoadTerms(folder, bag));

    private static TermList LoadTerms(ISiteFolder folder, DiagnosticBag diagnostics)
    {
        if (!folder.Exists(TermsPath) || TextFile.Load(folder, TermsPath, diagnostics) is not { } text)
            return TermList.Empty;
        var document = YamlParser.Parse(text, new(0, text.Text.Length), diagnostics);
        return TermsSchema.Schema.Bind(document.Root, new(text, SiteSettings.Default, diagnostics) { IsComplete = document.IsComplete });
    }

    private static SourceFile? ParseFile(ISiteFolder folder, string path, DiagnosticBag diagnostics)
    {
        if (ContentLocation.Find(path) is not { } location)
        {
            diagnostics.Add(FileMistakes.UnknownPlace(path));
            return null;
        }
        if (TextFile.Load(folder, path, diagnostics) is not { } text)
            return null;
        var frontMatter = FrontMatter.Parse(text, diagnostics);
        return new(location, text, frontMatter, MarkdownParser.Parse(text, frontMatter.BodyStart, diagnostics));
    }

    private static ImmutableArray<AssetFile> LoadAssets(ISiteFolder folder, FileVersion[] found, BuildOptions options, DiagnosticBag diagnostics)
    {
        var withRenditions = found.Any(file => ImageFile.IsPicture(file.Path)) && options.Images?.Invoke() is not null;
        var assets = new AssetFile?[found.Length];
        Parallel.For(0, found.Length, options.Parallelism, i =>
            assets[i] = options.Recall(memory => memory.Assets, (found[i], withRenditions), diagnostics, bag => LoadAsset(folder, found[i].Path, withRenditions, bag)));
        return [.. assets.OfType<AssetFile>()];
    }

    private static AssetFile? LoadAsset(ISiteFolder folder, string path, bool withRenditions, DiagnosticBag diagnostics)
    {
        if (FileKinds.IsPublished(path))
            return AssetLoader.Load(folder, path, withRenditions, diagnostics);
        var extension = Path.GetExtension(path);
        diagnostics.Add(FileMistakes.NotPublishable(path, extension.Length > 0 ? extension : Path.GetFileName(path)));
        return null;
    }
}
