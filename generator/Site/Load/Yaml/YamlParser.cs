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
        var yaml = source.Text.Substring(region.Start, region.Length);
        var builder = new YamlTreeBuilder(source, region, yaml, diagnostics);
        var document = builder.Build();
        if (builder.Failure is not { } failure)
            return document;
        var causes = new YamlSyntaxExplainer(source, region, diagnostics).Explain(failure);
        return FindRest(source, region, YamlEntries.Blank(yaml, causes.Select(cause => cause - region.Start)), diagnostics) ?? document;
    }

    /// <summary>
    /// The tree of all entries without a mistake of syntax, so that what is wrong in them is found in the same run; null if
    /// they are no YAML either. Then nothing is said of them: it may be a consequence of what has been reported.
    /// </summary>
    private static YamlDocument? FindRest(SourceText source, TextSpan region, string yaml, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var builder = new YamlTreeBuilder(source, region, yaml, found);
        var document = builder.Build();
        if (builder.Failure is not null)
            return null;
        diagnostics.AddRange(found.ToSorted());
        return document with { IsComplete = false };
    }
}
