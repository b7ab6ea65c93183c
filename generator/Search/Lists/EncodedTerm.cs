namespace BrandShowcase.Search.Lists;

/// <summary>A term with its list.</summary>
/// <param name="Term">The term.</param>
/// <param name="PageCount">On how many pages it stands.</param>
/// <param name="List">All its pages, or the best 2,000 of them.</param>
/// <param name="Rest">The other pages; empty if there are none.</param>
internal readonly record struct EncodedTerm(string Term, int PageCount, ReadOnlyMemory<byte> List, ReadOnlyMemory<byte> Rest)
{
    /// <summary>How many bytes its pages take.</summary>
    public int Length => List.Length + Rest.Length;
}
