using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model;

/// <summary>How much is known of the branches of a hospital: for those who write about them, never published.</summary>
/// <param name="Hospital">The hospital's title.</param>
/// <param name="Branches">How many branches it has, at least 1.</param>
/// <param name="UnassignedBrands">How many brands it has whose branch is not known.</param>
/// <param name="Fields">What every branch should say, with how many do.</param>
public sealed record Completeness(string Hospital, int Branches, int UnassignedBrands, ImmutableArray<KnownField> Fields)
{
    private static readonly ImmutableArray<(LocalizedText Name, Func<Branch, bool> IsKnown)> Expected =
    [
        (("品牌", "brand"), branch => branch.Brand.Name is not null),
        (("口号", "slogan"), branch => branch.Brand.Slogan is not null),
        (("内涵", "connotation"), branch => branch.Brand.Connotation is not null),
        (("书记", "secretary"), branch => branch.Secretary is not null),
        (("类别", "category"), branch => branch.Category is not null),
        (("创建年份", "since"), branch => branch.Brand.Since is not null),
        (("成效", "achievements"), branch => !branch.Achievements.IsEmpty),
    ];

    /// <summary>The known part, from 0 to 1.</summary>
    public decimal Share => (decimal)Fields.Sum(known => known.Count) / (Branches * Fields.Length);

    /// <summary>That of each hospital with branches, the least complete first.</summary>
    public static ImmutableArray<Completeness> Of(SiteModel site) =>
    [
        .. site.Pages.Hospitals
            .Select(hospital => (Hospital: hospital, Branches: site.BranchesOf(hospital)))
            .Where(pair => !pair.Branches.IsEmpty)
            .Select(pair => new Completeness(pair.Hospital.Title, pair.Branches.Length, pair.Hospital.Content.UnassignedBrands.Length,
                [.. Expected.Select(expected => new KnownField(expected.Name, pair.Branches.Count(branch => expected.IsKnown(branch.Content))))]))
            .OrderBy(hospital => hospital.Share),
    ];
}

/// <summary>What every branch should say.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Count">How many branches say it.</param>
public readonly record struct KnownField(LocalizedText Name, int Count);
