using System.Collections.Immutable;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>
/// The HTML of a body with a hole wherever an address belongs. Addresses are known only when all pages are; the
/// syntax tree would have to wait for them, and a thousand trees take ten times the memory of their HTML.
/// </summary>
/// <param name="Text">The HTML around the holes.</param>
/// <param name="Holes">The holes, by position.</param>
internal sealed record MarkdownHtml(string Text, ImmutableArray<MarkdownHole> Holes);

/// <summary>One place in a body's HTML where an address belongs.</summary>
/// <param name="Position">The offset in the HTML.</param>
/// <param name="Kind">What is written there.</param>
/// <param name="Link">The number of the reference in the body.</param>
/// <param name="Title">The title that the author gave to the reference, if any.</param>
internal readonly record struct MarkdownHole(int Position, MarkdownHoleKind Kind, int Link, string? Title);

/// <summary>What is written into a hole.</summary>
internal enum MarkdownHoleKind
{
    /// <summary>The start tag of a link.</summary>
    LinkStart,

    /// <summary>The end tag of a link.</summary>
    LinkEnd,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A paragraph that is a picture, with its title as the caption.</summary>
    Figure,
}
