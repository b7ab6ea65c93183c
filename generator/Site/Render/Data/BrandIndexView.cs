using System.Collections.Immutable;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Render.Data;

/// <summary>What a page of the brand index shows.</summary>
/// <param name="Count">How many brands the site has.</param>
/// <param name="Letters">All initials.</param>
/// <param name="Shown">Those whose brands the page lists.</param>
internal sealed record BrandIndexView(int Count, ImmutableArray<BrandLetterView> Letters, ImmutableArray<BrandLetterView> Shown)
{
    /// <summary>What <paramref name="page"/> shows: one initial, or all that have no page of their own.</summary>
    public static BrandIndexView On(Page page, BrandIndex index)
    {
        var initials = index.Initials.ToDictionary(initial => initial.Letter);
        ImmutableArray<BrandLetterView> letters =
            [.. BrandInitial.All.Select(letter => new BrandLetterView(letter, initials.GetValueOrDefault(letter), initials.GetValueOrDefault(letter)?.Page == page))];
        return new(index.Count, letters, [.. letters.Where(letter => letter.IsCurrent || letter.Initial is { Page: null })]);
    }
}

/// <summary>One initial of the brand index.</summary>
/// <param name="Letter"><c>A</c> to <c>Z</c>, or <c>#</c>.</param>
/// <param name="Initial">Its brands, or null if there are none.</param>
/// <param name="IsCurrent">Whether the page that is rendered lists only these.</param>
internal sealed record BrandLetterView(char Letter, BrandInitial? Initial, bool IsCurrent);
