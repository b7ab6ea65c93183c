using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Mistakes in the syntax of YAML: <c>BRN005x</c> and up to <c>BRN0099</c>.</summary>
public static class FrontMatterMistakes
{
    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [];
}
