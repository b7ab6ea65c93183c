namespace BrandShowcase.Site.Model.Content;

/// <summary>A person by name and post. Only people who stand for the hospital or branch in public are named.</summary>
/// <param name="Name">The name.</param>
/// <param name="Post">The post.</param>
public sealed record Leader(string Name, string? Post);
