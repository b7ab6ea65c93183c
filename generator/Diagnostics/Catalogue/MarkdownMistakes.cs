using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Mistakes in Markdown bodies: <c>BRN02xx</c>.</summary>
public static class MarkdownMistakes
{
    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [];
}
