using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>One heading of a Markdown body.</summary>
/// <param name="Level">Its level in the page, from 2 to 6: the page's title is the heading of level 1.</param>
/// <param name="Id">The fragment that leads to it, unique in the body; see <see cref="HeadingIds"/>.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsSkipping">Whether it is more than one level below the one before, which is reported.</param>
/// <param name="Place">The heading in the file.</param>
public sealed record MarkdownHeading(int Level, string Id, string Text, bool IsSkipping, Place Place);
