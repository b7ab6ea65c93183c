using System.Collections.Immutable;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site;

/// <summary>What a check found of a site that can be rendered.</summary>
/// <param name="Pages">How many pages the site has.</param>
/// <param name="Completeness">How much is known of the branches of each hospital, the least complete first.</param>
public sealed record CheckResult(int Pages, ImmutableArray<Completeness> Completeness);
