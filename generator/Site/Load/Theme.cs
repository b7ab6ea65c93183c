using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Model.Tokens;

namespace BrandShowcase.Site.Load;

/// <summary>
/// A theme as it works: its own files, and those of the themes that it extends. Of files, strings and tokens of one name, the
/// nearest theme's counts.
/// </summary>
/// <param name="Name">Its folder's name.</param>
/// <param name="Chain">The names of the themes, itself first; none if one of them is missing or they turn in a circle. Then nothing else is missed.</param>
/// <param name="Templates">Layouts and partials, by name.</param>
/// <param name="Assets">Style sheets, scripts and icons, by name.</param>
/// <param name="Strings">The fixed words.</param>
/// <param name="Tokens">The design tokens.</param>
/// <param name="Cards">The colours of share cards; null for a theme without them.</param>
/// <param name="Icons">The assets that stand for the site on a home screen.</param>
public sealed record Theme(
    string Name, ImmutableArray<string> Chain, ImmutableArray<ThemeTemplate> Templates, ImmutableArray<ThemeAsset> Assets, ThemeStrings Strings,
    DesignTokens Tokens, CardColors? Cards, ImmutableArray<ThemeAsset> Icons)
{
    /// <summary>The folder of all themes.</summary>
    public const string Root = "themes";

    /// <summary>The path of a theme's theme.yml.</summary>
    public static string ManifestOf(string theme) => $"{Root}/{theme}/theme.yml";

    /// <summary>The template <paramref name="name"/>, such as <c>layouts/home.sbn-html</c>, or null.</summary>
    public ThemeTemplate? FindTemplate(string name) => Templates.FirstOrDefault(template => template.Name == name);
}

/// <summary>A layout or partial of a theme.</summary>
/// <param name="Name">Its path in the theme's folder: <c>layouts/home.sbn-html</c>.</param>
/// <param name="Text">Its text, with its path in the site's folder.</param>
public sealed record ThemeTemplate(string Name, SourceText Text);

/// <summary>A style sheet, script or icon of a theme.</summary>
/// <param name="Path">Its path in the site's folder.</param>
/// <param name="Name">Its path in the theme's folder of assets, as templates and style sheets name it: <c>css/main.css</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ThemeAsset(string Path, string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>What theme.yml says.</summary>
/// <param name="Extends">The theme below, or null.</param>
/// <param name="ExtendsPlace">Where that was written.</param>
/// <param name="Tokens">The design tokens that the theme declares, or gives other values than the theme below.</param>
/// <param name="Cards">The colours of share cards that the theme chooses, or gives others than the theme below; or null.</param>
/// <param name="Icons">The assets that stand for the site on a home screen; none for those of the theme below.</param>
public sealed record ThemeManifest(string? Extends, Place? ExtendsPlace, DesignTokens Tokens, CardColors? Cards, ImmutableArray<FileReference> Icons);
