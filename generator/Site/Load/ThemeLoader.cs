using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Model.Tokens;

namespace BrandShowcase.Site.Load;

/// <summary>Loads the folder of a theme, and those of the themes that it extends.</summary>
internal static class ThemeLoader
{
    /// <summary>The theme that <paramref name="settings"/> name.</summary>
    public static Theme Load(ISiteFolder folder, SiteSettings settings, BuildOptions options, DiagnosticBag diagnostics)
    {
        var chain = ThemeChain.Load(folder, settings, diagnostics);
        ImmutableArray<ThemeAsset> assets =
        [
            .. Nearest(chain, "assets/")
                .Select(file => options.Recall(memory => memory.ThemeAssets, file.Version, diagnostics, bag => WithoutMetadata(LoadAsset(folder, file.Version.Path, file.Name["assets/".Length..], bag), bag)))
                .OfType<ThemeAsset>(),
        ];
        ImmutableArray<ThemeTemplate> templates =
        [
            .. Nearest(chain, "layouts/", "partials/").Where(file => IsTemplate(file.Name))
                .Select(file => options.Recall(memory => memory.Templates, file.Version, diagnostics, bag => LoadTemplate(folder, file.Version.Path, file.Name, bag)))
                .OfType<ThemeTemplate>(),
        ];
        return new(
            settings.Theme,
            [.. chain.Select(theme => theme.Name)],
            templates,
            assets,
            ThemeStringLoader.Load(folder, chain, templates, settings.LanguageTag, options, diagnostics),
            chain.Aggregate(DesignTokens.None, (tokens, theme) => tokens.Over(theme.Manifest.Tokens)),
            chain.Aggregate((CardColors?)null, (cards, theme) => cards?.Over(theme.Manifest.Cards) ?? theme.Manifest.Cards),
            [.. chain.Select(theme => theme.Manifest.Icons).FirstOrDefault(icons => !icons.IsEmpty, []).Select(icon => FindIcon(icon, assets, diagnostics)).OfType<ThemeAsset>()]);
    }

    private static ThemeAsset? FindIcon(FileReference icon, ImmutableArray<ThemeAsset> assets, DiagnosticBag diagnostics)
    {
        if (assets.FirstOrDefault(asset => asset.Name == icon.Path) is { } found)
            return found;
        diagnostics.Add(ThemeMistakes.MissingIcon(icon.Place, icon.Path, Spelling.FindNearest(icon.Path, assets.Select(asset => asset.Name))));
        return null;
    }

    /// <summary>The files of Leaflet in the program's folder, named as a theme's assets are.</summary>
    public static ImmutableArray<ThemeAsset> LoadLeaflet(BuildOptions options, DiagnosticBag diagnostics) => options.ProgramFolder is not { } program ? [] :
    [
        .. program.List("leaflet", diagnostics)
            .Select(file => options.Recall(memory => memory.ThemeAssets, file, diagnostics, bag => LoadAsset(program, file.Path, file.Path, bag)))
            .OfType<ThemeAsset>(),
    ];

    /// <summary>The files in some folders of the themes, by their names there; of files of one name, the nearest theme's.</summary>
    private static IEnumerable<(string Name, FileVersion Version)> Nearest(ImmutableArray<ThemeFolder> chain, params string[] folders)
    {
        var files = new SortedDictionary<string, FileVersion>(StringComparer.Ordinal);
        foreach (var theme in chain)
        {
            foreach (var file in theme.Files)
            {
                var name = file.Path[theme.Root.Length..];
                if (folders.Any(folder => name.StartsWith(folder, StringComparison.Ordinal)))
                    files.TryAdd(name, file);
            }
        }
        return files.Select(file => (file.Key, file.Value));
    }

    private static bool IsTemplate(string name) =>
        name.EndsWith(".sbn-html", StringComparison.Ordinal) || name.EndsWith(".sbn", StringComparison.Ordinal);

    private static ThemeTemplate? LoadTemplate(ISiteFolder folder, string path, string name, DiagnosticBag diagnostics) =>
        TextFile.Load(folder, path, diagnostics) is { } text ? new(name, text) : null;

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

    /// <summary>A file of a theme as it may be published: a photograph that a hospital put there may tell where it was taken.</summary>
    private static ThemeAsset? WithoutMetadata(ThemeAsset? asset, DiagnosticBag diagnostics)
    {
        if (asset is null)
            return null;
        if (ImageFile.RemoveMetadata(asset.Path, asset.Bytes.Span) is { } bytes)
            return asset with { Bytes = bytes };
        diagnostics.Add(FileMistakes.BrokenImage(asset.Path, Path.GetExtension(asset.Path)));
        return null;
    }
}
