using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Check.Pages;

/// <summary>What an editor has to know of one finished page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Path">Its path in the output folder.</param>
/// <param name="Origin">What the page is made from.</param>
/// <param name="Ids">The ids of its elements.</param>
/// <param name="Linked">The paths of the files that it leads to.</param>
/// <param name="DeadLinks">The addresses on it that lead to no file.</param>
/// <param name="Anchors">Its links to a place of a page.</param>
/// <param name="PicturesWithoutText">The addresses of pictures without <c>alt</c>.</param>
/// <param name="SkippedHeadings">Headings more than one level below the one before.</param>
internal sealed record AuditedPage(
    Page Page, string Path, Place Origin, IReadOnlySet<string> Ids, IReadOnlySet<string> Linked, ImmutableArray<string> DeadLinks, ImmutableArray<AnchorLink> Anchors,
    ImmutableArray<string> PicturesWithoutText, ImmutableArray<SkippedHeading> SkippedHeadings)
{
    /// <summary>The headings that skip a level between templates and text; what skips in the text alone is told when that is read.</summary>
    public IEnumerable<SkippedHeading> SkippedByTemplates => SkippedHeadings.Where(skipped =>
        Page.Source is not { } source || !source.Body.Headings.Any(heading => heading.IsSkipping && heading.Level == skipped.Level && heading.Text == skipped.Text));

    /// <summary>Where a heading stands in the source of the page, or null if a template writes it.</summary>
    public Place? FindHeading(SkippedHeading skipped) =>
        Page.Source?.Body.Headings.FirstOrDefault(heading => heading.Text == skipped.Text && heading.Level == skipped.Level)?.Place;

    /// <summary>Where a link stands in the source of the page, or null if a template writes it.</summary>
    public Place? FindLink(string address)
    {
        if (Page.Source is not { } source)
            return null;
        if (source.Body.Links.FirstOrDefault(link => link.Url == address) is { } link)
            return link.Place;
        var scalar = source.FrontMatter.Mapping.Scalars().FirstOrDefault(pair => pair.Value.Value == address).Value;
        return scalar is null ? null : new Place(source.Text, scalar.Span);
    }
}

/// <summary>A link to a place of a page.</summary>
/// <param name="Address">The address as it is written.</param>
/// <param name="Path">The path of the page in the output folder.</param>
/// <param name="Id">The id of the place.</param>
internal readonly record struct AnchorLink(string Address, string Path, string Id);

/// <summary>What a style sheet names and is not there.</summary>
/// <param name="Path">The path of the style sheet in the output folder.</param>
/// <param name="Address">The address as it is written.</param>
/// <param name="Origin">What the style sheet is made from.</param>
internal sealed record DeadReference(string Path, string Address, Place Origin);

/// <summary>A heading more than one level below the one before.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Level">Its level, from 2.</param>
/// <param name="Above">The level of the one before; 0 if it is the first.</param>
internal readonly record struct SkippedHeading(string Text, int Level, int Above);
