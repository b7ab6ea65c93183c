using System.Collections.Immutable;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Load;

/// <summary>Everything that a build reads, parsed but not yet understood: what Load hands to Model.</summary>
/// <param name="Settings">What site.yml says.</param>
/// <param name="Files">The Markdown files, by path.</param>
/// <param name="Assets">The pictures, sounds and documents of the content folder, by path.</param>
/// <param name="RefusedFiles">The paths of the other files there, each of which was reported: of kinds that are not published, broken, too large.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Leaflet">The files of Leaflet, under <c>leaflet/</c>; none where it does not lie beside the program.</param>
public sealed record LoadedSite(
    SiteSettings Settings, ImmutableArray<SourceFile> Files, ImmutableArray<AssetFile> Assets, ImmutableArray<string> RefusedFiles, Theme Theme, ImmutableArray<ThemeAsset> Leaflet);
