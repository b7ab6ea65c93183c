using System.Collections.Immutable;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A named way of working, such as 三声五心服务.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Items">Its parts, in order.</param>
/// <param name="Text">What it is, in a sentence.</param>
/// <param name="Version">Its version, as people call it.</param>
public sealed record Programme(string Name, ImmutableArray<string> Items, string? Text, string? Version);
