using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Model.Tokens;

/// <summary>
/// The named decisions of a design: colours, families, sizes. Each becomes a custom property of CSS, <c>--name</c>. A theme
/// declares them; a theme that extends it, and site.yml, may give them other values.
/// </summary>
/// <param name="Colors">The colours, in the order of their declaration.</param>
/// <param name="Values">All others, in the order of their declaration.</param>
public sealed record DesignTokens(ImmutableArray<Named<ColorToken>> Colors, ImmutableArray<Named<TokenValue>> Values)
{
    /// <summary>No tokens.</summary>
    public static DesignTokens None { get; } = new([], []);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Colors.IsEmpty && Values.IsEmpty;

    /// <summary>These tokens, and where they say nothing, those of <paramref name="below"/>, in whose order they stand.</summary>
    public DesignTokens Over(DesignTokens below) => new(
        Merge(Colors, below.Colors, (upper, lower) => upper.Over(lower)),
        Merge(Values, below.Values, (upper, _) => upper));

    private static ImmutableArray<Named<T>> Merge<T>(ImmutableArray<Named<T>> upper, ImmutableArray<Named<T>> lower, Func<T, T, T> merge)
    {
        var merged = lower.ToList();
        foreach (var token in upper)
        {
            var index = merged.FindIndex(known => known.Name == token.Name);
            if (index < 0)
                merged.Add(token);
            else
                merged[index] = token with { Value = merge(token.Value, merged[index].Value) };
        }
        return [.. merged];
    }
}

/// <summary>Something with a name of its author's choice.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Name">The name: lower-case letters, digits and hyphens.</param>
/// <param name="Value">What it is.</param>
/// <param name="Place">Where the name was written.</param>
public sealed record Named<T>(string Name, T Value, Place Place);

/// <summary>The value of a token that is no colour, as CSS writes it.</summary>
/// <param name="Css">The value.</param>
public readonly record struct TokenValue(string Css);
