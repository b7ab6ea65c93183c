using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Search;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model;

/// <summary>All brands of a site by the pinyin of their names: those of branches, of hospitals, and those without a branch.</summary>
public sealed class BrandIndex
{
    /// <summary>How many brands one page lists at most; a site with more has a page for each initial.</summary>
    public const int MaximumOnOnePage = 2000;

    private BrandIndex(ImmutableArray<BrandInitial> initials) => Initials = initials;

    /// <summary>The initials that brands have, A to Z and then <c>#</c>.</summary>
    public ImmutableArray<BrandInitial> Initials { get; }

    /// <summary>How many brands there are.</summary>
    public int Count => Initials.Sum(initial => initial.Count);

    /// <summary>The pages of single initials; none if all brands stand on one page.</summary>
    public IEnumerable<Page<Section>> Pages => Initials.Select(initial => initial.Page).OfType<Page<Section>>();

    internal static BrandIndex Of(ImmutableArray<Page<Hospital>> hospitals, ImmutableArray<Page<Branch>> branches, Page<Section> parent)
    {
        IndexedBrand[] brands =
        [
            .. branches.Where(branch => branch.Content.Brand.Name is not null).Select(branch => new IndexedBrand(branch.Content.Brand.Name!, branch, (Page<Hospital>)branch.Parent!)),
            .. hospitals.SelectMany(hospital => hospital.Content.Brands.Where(brand => brand.Name is not null).Select(brand => new IndexedBrand(brand.Name!, Branch: null, hospital))),
            .. hospitals.SelectMany(hospital => hospital.Content.UnassignedBrands.Select(brand => new IndexedBrand(brand.Name, Branch: null, hospital))),
        ];
        var hasPages = brands.Length > MaximumOnOnePage;
        return new(
        [
            .. brands
                .GroupBy(brand => Pinyin.InitialOf(brand.Name))
                .OrderBy(group => group.Key is BrandInitial.Other).ThenBy(group => group.Key)
                .Select(group => new BrandInitial(group.Key, hasPages ? CreatePage(group.Key, parent) : null, [.. group])),
        ]);
    }

    private static Page<Section> CreatePage(char letter, Page<Section> parent) => new(
        PageKind.Brands, parent.Url.Child(BrandInitial.NameOf(letter)), new() { Title = string.Create(CultureInfo.InvariantCulture, $"{parent.Title} {letter}") }, new Section(), source: null, parent);
}
