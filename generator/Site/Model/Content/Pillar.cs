using System.Collections.Immutable;

namespace BrandShowcase.Site.Model.Content;

/// <summary>One numbered part of a brand's connotation: 1 围绕一个中心.</summary>
/// <param name="Number">Its number, 1 to 99.</param>
/// <param name="Title">Its title.</param>
/// <param name="Items">What belongs to it.</param>
/// <param name="Notes">Remarks on how it is put into practice.</param>
public sealed record Pillar(int Number, string Title, ImmutableArray<string> Items, ImmutableArray<string> Notes);
