using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>What the environment refuses: <c>BRN05xx</c>.</summary>
public static class PublishMistakes
{
    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [];
}
