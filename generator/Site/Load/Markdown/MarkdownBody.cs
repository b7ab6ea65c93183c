using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using Markdig.Syntax;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>A parsed Markdown body: immutable, free of raw HTML, with checked addresses.</summary>
public sealed class MarkdownBody
{
    internal MarkdownBody(SourceText source, MarkdownDocument document, ImmutableArray<MarkdownLink> links, ImmutableArray<MarkdownHeading> headings)
    {
        Source = source;
        Document = document;
        Links = links;
        Headings = headings;
    }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>All links, images and autolinks in the order of the text; each one's index is its place here.</summary>
    public ImmutableArray<MarkdownLink> Links { get; }

    /// <summary>All headings in the order of the text.</summary>
    public ImmutableArray<MarkdownHeading> Headings { get; }

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => Document.Count == 0;

    internal MarkdownDocument Document { get; }

    /// <summary>The text without markup, a line for each block; for search and descriptions.</summary>
    public string ToPlainText() => PlainText.Of(Document);

    /// <summary>The text of the first paragraph outside lists, quotes and tables; empty if there is none.</summary>
    public string FirstParagraphText() =>
        Document.OfType<ParagraphBlock>().FirstOrDefault() is { } paragraph ? PlainText.Of(paragraph) : "";
}
