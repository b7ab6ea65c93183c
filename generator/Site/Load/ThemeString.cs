using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load;

/// <summary>One of the fixed words of a theme.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Word">The word.</param>
/// <param name="Place">Where the key stands.</param>
internal sealed record ThemeString(string Key, string Word, Place Place);
