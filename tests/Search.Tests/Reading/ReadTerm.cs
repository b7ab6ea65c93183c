namespace BrandShowcase.Search.Tests.Reading;

/// <summary>A term as a shard has it.</summary>
/// <param name="Text">The term.</param>
/// <param name="Shard">The number of its shard.</param>
/// <param name="Postings">All pages, those of the rest too.</param>
/// <param name="First">The pages of the first tier.</param>
/// <param name="Bits">The bits of the list, or of its first tier.</param>
/// <param name="ListLength">How many bytes its pages take.</param>
internal sealed record ReadTerm(string Text, int Shard, IReadOnlyList<Posting> Postings, IReadOnlyList<Posting> First, string Bits, int ListLength);
