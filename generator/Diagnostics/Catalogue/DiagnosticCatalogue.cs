using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Every mistake that the product can report, by code. A new mistake is added to the file of its subject.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>What an editor looks for, beyond what keeps a site from being built: site.yml can turn these rules off or make them errors, and authors can waive them.</summary>
    public static ImmutableArray<DiagnosticRule> Editorial { get; } =
        [.. PageMistakes.Rules, .. NameMistakes.Rules, .. NumberMistakes.Rules, .. PrivacyMistakes.Rules, .. WordingMistakes.Rules, .. CheckMistakes.Rules, .. OutsideLinkMistakes.Rules];

    /// <summary>All rules, by code.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        .. FileMistakes.Rules, .. ImageMistakes.Rules, .. FrontMatterMistakes.Rules, .. ContentMistakes.Rules, .. RouteMistakes.Rules, .. MapMistakes.Rules, .. MarkdownMistakes.Rules, .. LinkMistakes.Rules,
        .. TemplateMistakes.Rules, .. ThemeMistakes.Rules, .. PlanMistakes.Rules, .. PublishMistakes.Rules, .. PreviewMistakes.Rules, .. AuthoringMistakes.Rules,
        .. ImportMistakes.Rules, .. Editorial,
    ];

    private static readonly FrozenDictionary<string, DiagnosticRule> ByCode =
        All.ToFrozenDictionary(rule => rule.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The rule with <paramref name="code"/>, in any case, or null.</summary>
    public static DiagnosticRule? Find(string code) => ByCode.GetValueOrDefault(code);
}
