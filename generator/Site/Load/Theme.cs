using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load;

/// <summary>The files of a theme.</summary>
/// <param name="Name">Its folder's name.</param>
/// <param name="Exists">Whether its folder has a theme.yml. Without it nothing else of the theme is missed.</param>
/// <param name="Templates">Layouts and partials.</param>
/// <param name="Assets">Style sheets, scripts and icons.</param>
/// <param name="Strings">The fixed words of the theme, by key.</param>
public sealed record Theme(string Name, bool Exists, ImmutableArray<SourceText> Templates, ImmutableArray<ThemeAsset> Assets, FrozenDictionary<string, string> Strings)
{
    /// <summary>The folder of all themes.</summary>
    public const string Root = "themes";
}

/// <summary>A style sheet, script or icon of a theme.</summary>
/// <param name="Path">Its path in the site's folder.</param>
/// <param name="Name">Its path in the theme's folder of assets, as templates and style sheets name it: <c>css/main.css</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ThemeAsset(string Path, string Name, ReadOnlyMemory<byte> Bytes);
