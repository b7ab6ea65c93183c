using BrandShowcase.Site.Write;

namespace BrandShowcase.Site;

/// <summary>What a build published.</summary>
/// <param name="Pages">How many pages the site has.</param>
/// <param name="Published">What changed in the output folder.</param>
public readonly record struct BuildResult(int Pages, PublishResult Published);
