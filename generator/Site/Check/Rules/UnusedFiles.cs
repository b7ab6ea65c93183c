using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Files beside pages that are published though no page names them and no finished page leads to them.</summary>
internal static class UnusedFiles
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var settings = site.Model.Settings;
        var named = site.Files.SelectMany(file => NamedFiles.Of(file.Source, settings.BaseUrl)).Concat(NamedFiles.Of(settings)).ToHashSet(StringComparer.Ordinal);
        var linked = site.Pages!.All.SelectMany(page => page.Linked).ToHashSet(StringComparer.Ordinal);
        return from asset in site.Model.Assets
               where !named.Contains(asset.File.Path) && !linked.Contains(asset.Path.Value)
               select CheckMistakes.UnusedFile(asset.File.Path, settings.BaseUrl.Value + asset.Path.Value);
    }
}
