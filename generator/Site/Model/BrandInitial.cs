using System.Collections.Immutable;
using BrandShowcase.Search;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model;

/// <summary>The brands of one initial.</summary>
public sealed class BrandInitial
{
    // Sorting the brands of a large site takes longer than all the rest of its model, and most pages do not show them.
    private readonly Lazy<ImmutableArray<IndexedBrand>> sorted;

    internal BrandInitial(char letter, Page<Section>? page, ImmutableArray<IndexedBrand> brands)
    {
        (Letter, Page, Count) = (letter, page, brands.Length);
        sorted = new(() => [.. brands.OrderBy(brand => Pinyin.SortKeyOf(brand.Name), StringComparer.Ordinal).ThenBy(brand => brand.Name, StringComparer.Ordinal)]);
    }

    /// <summary><c>A</c> to <c>Z</c>, or <see cref="Other"/>.</summary>
    public char Letter { get; }

    /// <summary>The page that lists them, or null if all brands stand on one page.</summary>
    public Page<Section>? Page { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The brands by pinyin.</summary>
    public ImmutableArray<IndexedBrand> Brands => sorted.Value;

    /// <summary>The initial of what begins with no letter and no character of known pinyin.</summary>
    public const char Other = '#';

    /// <summary>All initials in their order, whether brands have them or not.</summary>
    public static ImmutableArray<char> All { get; } = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ", Other];

    /// <summary>The initial as it stands in addresses and anchors: <c>a</c>, or <c>other</c>.</summary>
    public static string NameOf(char letter) => letter == Other ? "other" : char.ToLowerInvariant(letter).ToString();
}
