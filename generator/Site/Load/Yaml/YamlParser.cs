using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load.Yaml;

/// <summary>
/// Parses the YAML of front matter, site.yml, theme.yml and string tables into a tree whose places count from the
/// start of the file.
/// </summary>
/// <remarks>
/// The language is YAML without anchors, aliases, tags and further documents: a person who writes <c>*</c> or
/// <c>&amp;</c> here means the character, and without aliases a small file cannot unfold into a big tree.
/// </remarks>
public static class YamlParser
{
    /// <summary>How deep lists and mappings may be nested.</summary>
    public const int MaximumDepth = 32;

    /// <summary>How many nodes (keys, values, lists, mappings) one text may have.</summary>
    public const int MaximumNodes = 20_000;

    /// <summary>Parses <paramref name="region"/> of <paramref name="source"/>. Never fails: mistakes go to <paramref name="diagnostics"/>.</summary>
    public static YamlDocument Parse(SourceText source, TextSpan region, DiagnosticBag diagnostics)
    {
        var builder = new YamlTreeBuilder(source, region, diagnostics);
        var document = builder.Build();
        if (builder.Failure is { } failure)
            new YamlSyntaxExplainer(source, region, diagnostics).Explain(failure);
        return document;
    }
}
