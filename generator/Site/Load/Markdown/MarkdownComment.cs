using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>A line <c>[//]: # (text)</c> of a Markdown body, which defines a link that nothing uses and so shows nothing.</summary>
/// <param name="Text">The text in the brackets.</param>
/// <param name="Place">The line in the file.</param>
public sealed record MarkdownComment(string Text, Place Place);
