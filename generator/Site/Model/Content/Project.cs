namespace BrandShowcase.Site.Model.Content;

/// <summary>One project of a consortium's programme.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it is.</param>
public sealed record Project(string Name, string? Text);
