using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load;

/// <summary>The files of a theme.</summary>
/// <param name="Name">Its folder's name.</param>
/// <param name="Templates">Layouts and partials; their paths are relative to the theme's folder.</param>
/// <param name="Assets">Style sheets, scripts and icons.</param>
/// <param name="Strings">The fixed words of the theme, by key.</param>
public sealed record Theme(string Name, ImmutableArray<SourceText> Templates, ImmutableArray<AssetFile> Assets, FrozenDictionary<string, string> Strings)
{
    /// <summary>The folder of all themes.</summary>
    public const string Root = "themes";
}
