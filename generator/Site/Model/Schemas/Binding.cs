using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>What turning one file's nodes into values needs: the file, the site's own lists, and where to report.</summary>
/// <param name="Source">The file.</param>
/// <param name="Settings">The site's settings, whose keys some fields must name; the defaults while site.yml itself is bound.</param>
/// <param name="Diagnostics">Where mistakes go.</param>
internal sealed record Binding(SourceText Source, SiteSettings Settings, DiagnosticBag Diagnostics)
{
    /// <summary>False if a mistake of syntax cut the file's keys short: then a missing key is no second mistake.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The place of <paramref name="node"/> in the file.</summary>
    public Place At(YamlNode node) => new(Source, node.Span);

    /// <summary>Reports one mistake.</summary>
    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);
}
