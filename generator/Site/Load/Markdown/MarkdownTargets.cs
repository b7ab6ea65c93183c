using System.Collections.Immutable;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>Where the references of a Markdown body lead, found after all pages are known.</summary>
/// <param name="Links">One target for each of <see cref="MarkdownBody.Links"/>, in the same order.</param>
public sealed record MarkdownTargets(ImmutableArray<MarkdownTarget> Links)
{
    /// <summary>The targets of a body without references.</summary>
    public static MarkdownTargets None { get; } = new([]);
}

/// <summary>Where one reference of a Markdown body leads.</summary>
/// <param name="Href">The final address of the page, file or picture; null renders the text only.</param>
/// <param name="Width">The width of a picture in pixels, if it is known.</param>
/// <param name="Height">The height of a picture in pixels, if it is known.</param>
/// <param name="SourceSet">The sizes of a picture as WebP, as <c>srcset</c> writes them, if it has several.</param>
/// <param name="File">The path of a picture of the site, by which its colour is found.</param>
public readonly record struct MarkdownTarget(string? Href, int? Width = null, int? Height = null, string? SourceSet = null, string? File = null);
