using System.Collections.Immutable;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site;

/// <summary>What a check has to say of a site beside what it found.</summary>
/// <param name="Site">The site's title.</param>
/// <param name="Today">The day for which it was checked.</param>
/// <param name="Pages">How many pages the site has.</param>
/// <param name="Hospitals">The titles of its hospitals, by the names of their folders, in the order of the site.</param>
/// <param name="Completeness">How much is known of the branches of each hospital, the least complete first.</param>
public sealed record CheckResult(string Site, DateOnly Today, int Pages, ImmutableArray<(string Folder, string Title)> Hospitals, ImmutableArray<Completeness> Completeness);
