using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Model.Tokens;

/// <summary>Which colours of a theme share cards are drawn in.</summary>
/// <param name="Uses">The colours, each for one purpose.</param>
/// <param name="Place">Where they were chosen.</param>
public sealed record CardColors(ImmutableArray<CardColor> Uses, Place Place)
{
    /// <summary>These colours, and for purposes without one, those of <paramref name="below"/>.</summary>
    public CardColors Over(CardColors? below) =>
        below is null ? this : this with { Uses = [.. Uses, .. below.Uses.Where(lower => Uses.All(use => use.Role != lower.Role))] };
}

/// <summary>The colour of a theme that share cards use for a purpose.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Token">The name of the colour.</param>
/// <param name="Place">Where that was written.</param>
public sealed record CardColor(CardRole Role, string Token, Place Place);
