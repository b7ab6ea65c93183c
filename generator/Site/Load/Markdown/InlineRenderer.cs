using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>Renders what stands inside a line: text, emphasis, code, links, pictures and references to footnotes.</summary>
internal sealed class InlineRenderer(HtmlWriter html)
{
    private readonly ImmutableArray<MarkdownHole>.Builder holes = ImmutableArray.CreateBuilder<MarkdownHole>();

    /// <summary>What was rendered, with holes for the addresses.</summary>
    public MarkdownHtml ToHtml() => new(html.ToString(), holes.DrainToImmutable());

    /// <summary>Renders the children of <paramref name="container"/>.</summary>
    public void Render(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            RenderInline(inline);
    }

    /// <summary>Leaves a hole for the address of <paramref name="link"/>.</summary>
    public void RenderHole(MarkdownHoleKind kind, Inline link, string? title = null) =>
        holes.Add(new(html.Length, kind, ((MarkdownLink)link.GetData(typeof(MarkdownLink))!).Index, title));

    private void RenderInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                html.WriteText(literal.Content.AsSpan());
                break;
            case LineBreakInline { IsHard: true }:
                html.Write("<br>\n");
                break;
            case LineBreakInline lineBreak:
                html.Write(SoftBreak.IsJoint(lineBreak) ? "" : "\n");
                break;
            case EmphasisInline emphasis:
                html.Write(emphasis.DelimiterCount == 2 ? "<strong>" : "<em>");
                Render(emphasis);
                html.Write(emphasis.DelimiterCount == 2 ? "</strong>" : "</em>");
                break;
            case CodeInline code:
                html.Write("<code>");
                html.WriteText(code.Content);
                html.Write("</code>");
                break;
            case LinkInline { IsImage: true } picture:
                RenderHole(MarkdownHoleKind.Picture, picture, picture.Title);
                break;
            case LinkInline link:
                RenderHole(MarkdownHoleKind.LinkStart, link, link.Title);
                Render(link);
                RenderHole(MarkdownHoleKind.LinkEnd, link);
                break;
            case AutolinkInline link:
                RenderHole(MarkdownHoleKind.LinkStart, link);
                html.WriteText(link.Url);
                RenderHole(MarkdownHoleKind.LinkEnd, link);
                break;
            case HtmlEntityInline entity:
                html.WriteText(entity.Transcoded.AsSpan());
                break;
            case HtmlInline raw:
                // Raw HTML has been reported; a preview shows it as the text that it is.
                html.WriteText(raw.Tag);
                break;
            case TaskList task:
                html.Write(task.Checked
                    ? "<span class=\"task-mark\" role=\"img\" aria-label=\"已完成\">☑</span>"
                    : "<span class=\"task-mark\" role=\"img\" aria-label=\"未完成\">☐</span>");
                break;
            case FootnoteLink reference:
                RenderFootnoteLink(reference);
                break;
            case ContainerInline container:
                Render(container);
                break;
        }
    }

    private void RenderFootnoteLink(FootnoteLink link)
    {
        // The colon keeps these fragments apart from those of headings, which have none.
        var id = $"fnref:{link.Footnote.Order}:{link.Index}";
        if (link.IsBackLink)
            html.Write($" <a class=\"footnote-back\" href=\"#{id}\" role=\"doc-backlink\" aria-label=\"返回正文\">↩</a>");
        else
            html.Write($"<sup><a class=\"footnote-ref\" id=\"{id}\" href=\"#fn:{link.Footnote.Order}\" role=\"doc-noteref\" aria-label=\"脚注 {link.Footnote.Order}\">{link.Footnote.Order}</a></sup>");
    }
}
