namespace BrandShowcase.Site.Model.Content;

/// <summary>A brand whose branch the sources do not tell: a hole to show.</summary>
/// <param name="Name">The brand's name.</param>
/// <param name="Note">What is known of it.</param>
public sealed record UnassignedBrand(string Name, string? Note);
