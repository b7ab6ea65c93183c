namespace BrandShowcase.Search;

/// <summary>One file of the index.</summary>
/// <param name="Path">Its place below <c>data/search/</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record SearchFile(string Path, ReadOnlyMemory<byte> Bytes);
