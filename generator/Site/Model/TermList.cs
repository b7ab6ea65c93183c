using System.Collections.Immutable;

namespace BrandShowcase.Site.Model;

/// <summary>The words that terms.yml replaces.</summary>
/// <param name="Terms">The words, in the order of the file.</param>
public sealed record TermList(ImmutableArray<TermRule> Terms)
{
    /// <summary>No words.</summary>
    public static TermList Empty { get; } = new([]);
}

/// <summary>Words that are not to be used, and the one in their place.</summary>
/// <param name="Wrong">The words that are not to be used.</param>
/// <param name="Right">The word in their place.</param>
/// <param name="Source">The standard or rule that says so.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="Except">Longer words in which a wrong one may stand.</param>
public sealed record TermRule(ImmutableArray<string> Wrong, string Right, string Source, string? Reason, ImmutableArray<string> Except);
