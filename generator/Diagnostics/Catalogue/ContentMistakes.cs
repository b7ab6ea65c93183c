using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Mistakes in the values of front matter and site.yml: <c>BRN01xx</c>.</summary>
public static class ContentMistakes
{
    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [];
}
