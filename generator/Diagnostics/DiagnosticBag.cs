using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Collects the diagnostics of one build from any number of threads.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentBag<Diagnostic> diagnostics = [];
    private volatile bool hasErrors;

    /// <summary>Whether any diagnostic so far forbids publishing.</summary>
    public bool HasErrors => hasErrors;

    /// <summary>Adds one diagnostic.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error)
            hasErrors = true;
        diagnostics.Add(diagnostic);
    }

    /// <summary>Adds several diagnostics.</summary>
    public void AddRange(IEnumerable<Diagnostic> range)
    {
        foreach (var diagnostic in range)
            Add(diagnostic);
    }

    /// <summary>
    /// All diagnostics by path, place and code, each cause once. The order in which they came does not matter,
    /// so that any number of threads gives the same list.
    /// </summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
    [
        .. diagnostics
            .OrderBy(d => d.Place.Source.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Place.Span.Start)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message.Zh, StringComparer.Ordinal)
            .ThenByDescending(d => d.Place.Span.Length)
            .ThenBy(d => d.Help?.Zh, StringComparer.Ordinal)
            .ThenBy(d => d.Related.Length > 0 ? d.Related[0].Place.Source.Path : "", StringComparer.Ordinal)
            .DistinctBy(d => (d.Code, d.Place.Source.Path, d.Place.Span.Start, d.Message)),
    ];
}
