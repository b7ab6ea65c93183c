using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>Renders what stands inside a line: text, emphasis, code, links, pictures and references to footnotes.</summary>
internal sealed class InlineRenderer(HtmlWriter html, MarkdownTargets targets)
{
    /// <summary>Renders the children of <paramref name="container"/>.</summary>
    public void Render(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            RenderInline(inline);
    }

    /// <summary>Whether <paramref name="picture"/> has an address to load it from.</summary>
    public bool CanShow(LinkInline picture) => TargetOf(picture).Href is not null;

    /// <summary>Renders an image, or its alternative text if it has no address.</summary>
    public void RenderPicture(LinkInline picture)
    {
        var link = LinkOf(picture);
        var target = targets.Links[link.Index];
        if (target.Href is not { } address)
        {
            html.WriteText(link.Text);
            return;
        }
        html.Write("<img src=\"");
        html.WriteAddress(address);
        html.Write("\" alt=\"");
        html.WriteText(link.Text);
        html.Write("\"");
        WriteSize(" width=\"", target.Width);
        WriteSize(" height=\"", target.Height);
        html.Write(" loading=\"lazy\" decoding=\"async\">");
    }

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
                RenderPicture(picture);
                break;
            case LinkInline link:
                RenderLink(link);
                break;
            case AutolinkInline link:
                RenderAutolink(link);
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

    private void RenderLink(LinkInline link)
    {
        var isOpen = OpenLink(link, link.Title);
        Render(link);
        if (isOpen)
            html.Write("</a>");
    }

    private void RenderAutolink(AutolinkInline link)
    {
        var isOpen = OpenLink(link, title: null);
        html.WriteText(link.Url);
        if (isOpen)
            html.Write("</a>");
    }

    private bool OpenLink(Inline link, string? title)
    {
        if (TargetOf(link).Href is not { } address)
            return false;
        html.Write("<a href=\"");
        html.WriteAddress(address);
        html.Write("\"");
        if (!string.IsNullOrEmpty(title))
        {
            html.Write(" title=\"");
            html.WriteText(title);
            html.Write("\"");
        }
        if (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            html.Write(" rel=\"noopener\"");
        html.Write(">");
        return true;
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

    private void WriteSize(string name, int? pixels)
    {
        if (pixels is not { } size)
            return;
        html.Write(name);
        html.Write(size);
        html.Write("\"");
    }

    private MarkdownTarget TargetOf(Inline link) => targets.Links[LinkOf(link).Index];

    private static MarkdownLink LinkOf(Inline link) => (MarkdownLink)link.GetData(typeof(MarkdownLink))!;
}
