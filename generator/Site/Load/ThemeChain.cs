using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Schemas;
using BrandShowcase.Site.Model.Tokens;

namespace BrandShowcase.Site.Load;

/// <summary>One theme of a chain in which each extends the next.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Files">Its files.</param>
/// <param name="Manifest">What its theme.yml says.</param>
internal sealed record ThemeFolder(string Name, ImmutableArray<FileVersion> Files, ThemeManifest Manifest)
{
    /// <summary>The path of its folder, with a slash at its end.</summary>
    public string Root => $"{Theme.Root}/{Name}/";
}

/// <summary>Follows <c>extends</c> from a theme to the one at the bottom.</summary>
internal static class ThemeChain
{
    /// <summary>More themes on top of each other than this are a mistake: nobody would know where a file comes from.</summary>
    public const int MaximumLength = 5;

    /// <summary>
    /// The themes from the one that <paramref name="settings"/> name downwards; none where one does not exist or they turn in a circle.
    /// That is then reported: what a part of them lacks would only hide it.
    /// </summary>
    public static ImmutableArray<ThemeFolder> Load(ISiteFolder folder, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var chain = ImmutableArray.CreateBuilder<ThemeFolder>();
        var name = settings.Theme;
        Place? extends = null;
        while (Find(folder, name, settings, diagnostics) is { } theme)
        {
            chain.Add(theme);
            if (theme.Manifest is not { Extends: { } below, ExtendsPlace: { } place })
                return chain.ToImmutable();
            if (chain.Any(known => known.Name == below))
                return Refuse(ThemeMistakes.ExtendsItself(place, [.. chain.Select(known => known.Name), below]));
            if (chain.Count == MaximumLength)
                return Refuse(ThemeMistakes.ExtendsTooMany(place, MaximumLength));
            (name, extends) = (below, place);
        }
        var names = folder.List(Theme.Root, diagnostics).Select(file => file.Path.Split('/')[1]).Distinct();
        return Refuse(extends is { } from
            ? ThemeMistakes.MissingBase(from, name, Spelling.FindNearest(name, names))
            : FileMistakes.MissingFile(Theme.ManifestOf(name), new($"主题“{name}”", $"the theme '{name}'")));

        ImmutableArray<ThemeFolder> Refuse(Diagnostic mistake)
        {
            diagnostics.Add(mistake);
            return [];
        }
    }

    private static ThemeFolder? Find(ISiteFolder folder, string name, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var files = folder.List($"{Theme.Root}/{name}", diagnostics);
        var path = Theme.ManifestOf(name);
        return files.Any(file => file.Path == path) ? new(name, files, LoadManifest(folder, path, settings, diagnostics)) : null;
    }

    private static ThemeManifest LoadManifest(ISiteFolder folder, string path, SiteSettings settings, DiagnosticBag diagnostics)
    {
        if (TextFile.Load(folder, path, diagnostics) is not { } text)
            return new(null, null, DesignTokens.None, null, []);
        var document = YamlParser.Parse(text, new(0, text.Text.Length), diagnostics);
        return ThemeSchema.Schema.Bind(document.Root, new(text, settings, diagnostics) { IsComplete = document.IsComplete });
    }
}
