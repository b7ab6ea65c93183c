using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load.Yaml;

/// <summary>The YAML between two lines <c>---</c> at the start of a Markdown file.</summary>
/// <param name="Mapping">Its keys; without entries if the file has no front matter.</param>
/// <param name="BodyStart">The offset at which the Markdown body starts.</param>
/// <param name="IsComplete">False if a mistake cut the tree short, so that what is missing must not be reported as missing.</param>
public sealed record FrontMatter(YamlMapping Mapping, int BodyStart, bool IsComplete)
{
    /// <summary>Parses the start of <paramref name="source"/>. Never fails: mistakes go to <paramref name="diagnostics"/>.</summary>
    public static FrontMatter Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var fences = FrontMatterFences.Find(source, diagnostics);
        if (fences is not { } found)
            return new(new YamlMapping([], default), 0, IsComplete: true);
        var document = YamlParser.Parse(source, found.Region, diagnostics);
        return new(document.Root, found.BodyStart, document.IsComplete && found.IsClosed);
    }
}
