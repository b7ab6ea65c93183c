using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>A parsed Markdown body: immutable, free of raw HTML, with checked addresses.</summary>
public sealed class MarkdownBody
{
    private readonly string plainText;
    private readonly string firstParagraph;

    internal MarkdownBody(
        SourceText source,
        ImmutableArray<MarkdownLink> links,
        ImmutableArray<MarkdownHeading> headings,
        ImmutableArray<TextSpan> texts,
        ImmutableArray<TextSpan> codes,
        ImmutableArray<MarkdownComment> comments,
        MarkdownHtml html,
        string plainText,
        string firstParagraph)
    {
        Source = source;
        Links = links;
        Headings = headings;
        Texts = texts;
        Codes = codes;
        Comments = comments;
        Html = html;
        this.plainText = plainText;
        this.firstParagraph = firstParagraph;
    }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>All links, images and autolinks in the order of the text; each one's index is its place here.</summary>
    public ImmutableArray<MarkdownLink> Links { get; }

    /// <summary>All headings in the order of the text.</summary>
    public ImmutableArray<MarkdownHeading> Headings { get; }

    /// <summary>Where in the file words stand that people read, in the order of the text: not code, addresses or marks.</summary>
    public ImmutableArray<TextSpan> Texts { get; }

    /// <summary>Where in the file code stands, in lines and in blocks, in the order of the text.</summary>
    public ImmutableArray<TextSpan> Codes { get; }

    /// <summary>The lines <c>[//]: # (…)</c>, which are not shown.</summary>
    public ImmutableArray<MarkdownComment> Comments { get; }

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => Html.Text.Length == 0 && Html.Holes.IsEmpty;

    internal MarkdownHtml Html { get; }

    /// <summary>The text without markup, a line for each block; for search and descriptions.</summary>
    public string ToPlainText() => plainText;

    /// <summary>The text of the first paragraph outside lists, quotes and tables; empty if there is none.</summary>
    public string FirstParagraphText() => firstParagraph;
}
