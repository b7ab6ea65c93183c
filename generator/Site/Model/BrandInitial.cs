using System.Collections.Immutable;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model;

/// <summary>The brands of one initial.</summary>
/// <param name="Letter"><c>A</c> to <c>Z</c>, or <see cref="Other"/>.</param>
/// <param name="Page">The page that lists them, or null if all brands stand on one page.</param>
/// <param name="Brands">The brands by pinyin.</param>
public sealed record BrandInitial(char Letter, Page<Section>? Page, ImmutableArray<IndexedBrand> Brands)
{
    /// <summary>The initial of what begins with no letter and no character of known pinyin.</summary>
    public const char Other = '#';

    /// <summary>All initials in their order, whether brands have them or not.</summary>
    public static ImmutableArray<char> All { get; } = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ", Other];

    /// <summary>The initial as it stands in addresses and anchors: <c>a</c>, or <c>other</c>.</summary>
    public static string NameOf(char letter) => letter == Other ? "other" : char.ToLowerInvariant(letter).ToString();
}
