using System.Collections.Immutable;

namespace BrandShowcase.Site.Model.Content;

/// <summary>What a brand stands for (内涵): a text, or a numbered structure.</summary>
/// <param name="Text">The text, or null if it is a structure.</param>
/// <param name="Pillars">The parts of the structure; none if it is a text.</param>
public sealed record Connotation(string? Text, ImmutableArray<Pillar> Pillars);
