using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>One mistake of a user: a value with a place and, where there is one, a remedy.</summary>
public sealed record Diagnostic
{
    /// <summary>The kind of mistake.</summary>
    public required DiagnosticRule Rule { get; init; }

    /// <summary>Where it is.</summary>
    public required Place Place { get; init; }

    /// <summary>What is wrong here, in one sentence without a full stop.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>What to type instead.</summary>
    public LocalizedText? Help { get; init; }

    /// <summary>Other places that explain this one, such as the first of two pages with the same address.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>The stable code, such as <c>BRN0102</c>.</summary>
    public string Code => Rule.Code;

    /// <summary>What it means for the build.</summary>
    public Severity Severity => Rule.Severity;
}

/// <summary>A second place that a diagnostic names.</summary>
/// <param name="Place">Where.</param>
/// <param name="Note">What it has to do with the mistake.</param>
public readonly record struct RelatedPlace(Place Place, LocalizedText Note);
