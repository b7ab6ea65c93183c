namespace BrandShowcase.Site.Model.Content;

/// <summary>A stage in the life of a brand or programme, such as 1.0.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Year">The year it began, or null.</param>
/// <param name="Text">What it was about.</param>
public sealed record BrandVersion(string Name, int? Year, string? Text);
