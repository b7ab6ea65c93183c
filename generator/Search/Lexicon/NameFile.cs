namespace BrandShowcase.Search.Lexicon;

/// <summary>A file of names.</summary>
/// <param name="Key">The first two characters of its keys.</param>
/// <param name="Body">What it holds.</param>
internal readonly record struct NameFile(string Key, byte[] Body);
