namespace BrandShowcase.Site.Model.Content;

/// <summary>Where a brand speaks to the public.</summary>
/// <param name="Kind">The kind of channel.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Text">What it offers.</param>
/// <param name="Url">Its address, or null.</param>
public sealed record Channel(Label Kind, string Name, string? Text, string? Url);
