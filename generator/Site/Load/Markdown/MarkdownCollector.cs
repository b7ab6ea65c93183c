using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>Walks a parsed body once: collects its links and headings and reports what is not allowed.</summary>
internal sealed class MarkdownCollector(SourceText source, int bodyStart, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<MarkdownLink>.Builder links = ImmutableArray.CreateBuilder<MarkdownLink>();
    private readonly ImmutableArray<MarkdownHeading>.Builder headings = ImmutableArray.CreateBuilder<MarkdownHeading>();
    private readonly ImmutableArray<TextSpan>.Builder texts = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly ImmutableArray<TextSpan>.Builder codes = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly ImmutableArray<MarkdownComment>.Builder comments = ImmutableArray.CreateBuilder<MarkdownComment>();
    private readonly HeadingIds ids = new();

    /// <summary>The body of <paramref name="document"/>. Links and headings are attached to their nodes, where the renderer finds them.</summary>
    public MarkdownBody Collect(MarkdownDocument document)
    {
        VisitBlocks(document);
        var firstParagraph = document.OfType<ParagraphBlock>().FirstOrDefault();
        return new(source, links.DrainToImmutable(), headings.DrainToImmutable(), [.. texts.SelectMany(WithoutUnreadLinks)], codes.DrainToImmutable(), comments.DrainToImmutable(),
            BlockRenderer.Render(document), PlainText.Of(document), firstParagraph is null ? "" : PlainText.Of(firstParagraph));
    }

    private void VisitBlocks(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HtmlBlock html:
                    diagnostics.Add(MarkdownMistakes.RawHtml(PlaceOf(html.Span)));
                    continue;
                case FencedCodeBlock { ClosingFencedCharCount: 0 } code:
                    diagnostics.Add(MarkdownMistakes.UnclosedCode(FirstLineOf(code.Span)));
                    continue;
                case CodeBlock code:
                    codes.Add(PlaceOf(code.Span).Span);
                    continue;
                case LinkReferenceDefinition { Label: "//", Title: { } text } comment:
                    comments.Add(new(text, PlaceOf(comment.Span)));
                    continue;
                case CustomContainer note:
                    CheckNote(note);
                    break;
            }
            if (block is ContainerBlock container)
                VisitBlocks(container);
            else if (block is LeafBlock { Inline: { } inlines })
                VisitInlines(inlines);
            if (block is HeadingBlock heading)
                AddHeading(heading);
        }
    }

    private void VisitInlines(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                // The tag that closes is of one cause with the tag that opens.
                case HtmlInline html when !(html.Tag.StartsWith("</", StringComparison.Ordinal) && inlines.OfType<HtmlInline>().First() != html):
                    diagnostics.Add(MarkdownMistakes.RawHtml(PlaceOf(html.Span)));
                    break;
                case LinkInline link:
                    AddLink(link);
                    break;
                case AutolinkInline link:
                    AddLink(link, MarkdownLinkKind.Autolink, (link.IsEmail ? "mailto:" : "") + link.Url, link.Url, PlaceOf(link.Span));
                    break;
                case CodeInline code:
                    codes.Add(PlaceOf(code.Span).Span);
                    break;
                case LiteralInline literal:
                    CheckFootnote(literal);
                    AddText(PlaceOf(literal.Span).Span);
                    break;
            }
            if (inline is ContainerInline container)
                VisitInlines(container);
        }
    }

    private void AddLink(LinkInline link)
    {
        var text = PlainText.Of(link);
        var place = PlaceOf(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);
        if (IsMeantAsPicture(link))
            diagnostics.Add(FullWidthMark(PlaceOf(link.Span).Span));
        else if (text.Length == 0 && link.IsImage)
            diagnostics.Add(MarkdownMistakes.MissingAlternativeText(PlaceOf(link.Span)));
        else if (text.Length == 0)
            diagnostics.Add(MarkdownMistakes.EmptyLinkText(PlaceOf(link.Span)));
        AddLink(link, link.IsImage ? MarkdownLinkKind.Image : MarkdownLinkKind.Link, link.Url ?? "", text, place);
    }

    private void AddLink(Inline inline, MarkdownLinkKind kind, string url, string text, Place place)
    {
        var refusal = LinkAddress.Check(url, kind == MarkdownLinkKind.Image);
        if (refusal != LinkRefusal.None)
            diagnostics.Add(ToDiagnostic(refusal, url, place));
        var link = new MarkdownLink(links.Count, kind, refusal == LinkRefusal.None ? url : "", text, place);
        links.Add(link);
        inline.SetData(typeof(MarkdownLink), link);
    }

    /// <summary>Whether a link leads to a picture of the site and stands directly behind a full-width mark.</summary>
    private bool IsMeantAsPicture(LinkInline link)
    {
        var start = PlaceOf(link.Span).Span.Start;
        return link is { IsImage: false, IsAutoLink: false, Url: { } url } && start > bodyStart && source.Text[start - 1] == '！'
            && ImageFile.IsPicture(url) && LinkAddress.Check(url, isImage: true) == LinkRefusal.None;
    }

    private Diagnostic FullWidthMark(TextSpan link) =>
        MarkdownMistakes.FullWidthMark(new(source, TextSpan.FromBounds(link.Start - 1, link.End)), "!" + source.Text[link.Start..link.End].ReplaceLineEndings(" "));

    /// <summary>The library cuts texts at every character that could have been a mark; what belongs together is joined again.</summary>
    private void AddText(TextSpan text)
    {
        if (texts.Count > 0 && texts[^1].End == text.Start)
            texts[^1] = TextSpan.FromBounds(texts[^1].Start, text.End);
        else
            texts.Add(text);
    }

    /// <summary>The parts of a run of text that are words: rules for words would spoil the name of a file.</summary>
    private IEnumerable<TextSpan> WithoutUnreadLinks(TextSpan text)
    {
        var start = text.Start;
        foreach (var link in UnreadLink.Find(source, text))
        {
            diagnostics.Add(ToDiagnostic(link));
            if (start < link.Span.Start)
                yield return TextSpan.FromBounds(start, link.Span.Start);
            start = link.Span.End;
        }
        if (start < text.End)
            yield return TextSpan.FromBounds(start, text.End);
    }

    /// <summary>An address that is refused however it is written is told as such.</summary>
    private Diagnostic ToDiagnostic(UnreadLink link)
    {
        var place = new Place(source, link.Span);
        var refusal = LinkAddress.Check(link.Address, link.IsImage);
        return refusal == LinkRefusal.None ? MarkdownMistakes.UnreadLink(place, link.Right) : ToDiagnostic(refusal, link.Address, place);
    }

    private static Diagnostic ToDiagnostic(LinkRefusal refusal, string url, Place place) => refusal switch
    {
        LinkRefusal.Empty => MarkdownMistakes.EmptyAddress(place),
        LinkRefusal.NoScheme => MarkdownMistakes.AddressWithoutScheme(place),
        LinkRefusal.NoHost => MarkdownMistakes.AddressWithoutHost(place),
        LinkRefusal.OtherHost => MarkdownMistakes.PictureFromOtherHost(place),
        _ => MarkdownMistakes.SchemeNotAllowed(place, LinkAddress.SchemeOf(url) ?? ""),
    };

    private void AddHeading(HeadingBlock block)
    {
        var place = PlaceOf(block.Span);
        if (block.Level == 1)
            diagnostics.Add(MarkdownMistakes.SecondTitle(place));
        var isSkipping = block.Level > (headings.Count == 0 ? 2 : headings[^1].Level + 1);
        if (isSkipping)
            diagnostics.Add(MarkdownMistakes.SkippedLevel(place, block.Level));
        var text = PlainText.Of(block);
        var heading = new MarkdownHeading(Math.Max(2, block.Level), ids.Add(text), text, isSkipping, place);
        headings.Add(heading);
        block.SetData(typeof(MarkdownHeading), heading);
    }

    private void CheckNote(CustomContainer note)
    {
        var name = note.Info ?? "";
        if (NoteKind.Find(name) is null)
            diagnostics.Add(MarkdownMistakes.UnknownNote(FirstLineOf(note.Span), name, NoteKind.FindNearest(name)?.Name, NoteKind.All.Select(kind => kind.Name)));
        if (note.ClosingFencedCharCount == 0)
            diagnostics.Add(MarkdownMistakes.UnclosedNote(FirstLineOf(note.Span)));
    }

    /// <summary>A reference to a footnote that does not exist has stayed text: a bracket, and behind it <c>^name]</c>.</summary>
    private void CheckFootnote(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var end = text.IndexOf(']');
        if (end < 2 || text[0] != '^' || literal.PreviousSibling is not LiteralInline before || !before.Content.AsSpan().EndsWith("["))
            return;
        var start = bodyStart + literal.Span.Start;
        diagnostics.Add(MarkdownMistakes.MissingFootnote(new(source, TextSpan.FromBounds(start - 1, start + end + 1)), text[1..end].ToString()));
    }

    /// <summary>The library counts from the start of the body and includes the last character.</summary>
    private Place PlaceOf(SourceSpan span)
    {
        var start = Math.Clamp(bodyStart + span.Start, bodyStart, source.Text.Length);
        return new(source, TextSpan.FromBounds(start, Math.Clamp(bodyStart + span.End + 1, start, source.Text.Length)));
    }

    private Place FirstLineOf(SourceSpan span)
    {
        var start = PlaceOf(span).Span.Start;
        var line = source.Text.AsSpan(start);
        var end = line.IndexOfAny('\r', '\n');
        return new(source, new(start, end < 0 ? line.Length : end));
    }
}
