using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>Renders blocks: paragraphs, headings, lists, quotes, code, tables, notes and footnotes.</summary>
internal sealed class BlockRenderer
{
    private readonly HtmlWriter html;
    private readonly InlineRenderer inlines;

    private BlockRenderer(HtmlWriter html)
    {
        this.html = html;
        inlines = new(html);
    }

    /// <summary>The HTML of <paramref name="document"/>, whose links and headings have been collected.</summary>
    public static MarkdownHtml Render(MarkdownDocument document)
    {
        using var html = new HtmlWriter();
        var renderer = new BlockRenderer(html);
        renderer.RenderBlocks(document);
        return renderer.inlines.ToHtml();
    }

    /// <summary>Renders the blocks in <paramref name="container"/>.</summary>
    /// <param name="container">The blocks.</param>
    /// <param name="isTight">Whether their paragraphs are lines of a list without elements of their own.</param>
    private void RenderBlocks(ContainerBlock container, bool isTight = false)
    {
        foreach (var block in container)
            RenderBlock(block, isTight);
    }

    private void RenderBlock(Block block, bool isTight)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                RenderParagraph(paragraph, isTight);
                break;
            case HeadingBlock heading:
                RenderHeading(heading);
                break;
            case ListBlock list:
                RenderList(list);
                break;
            case QuoteBlock quote:
                html.Write("<blockquote>\n");
                RenderBlocks(quote);
                html.Write("</blockquote>\n");
                break;
            case Table table:
                TableRenderer.Render(table, html, inlines);
                break;
            case CustomContainer note:
                RenderNote(note);
                break;
            case DefinitionList definitions:
                RenderDefinitions(definitions);
                break;
            case FootnoteGroup footnotes:
                RenderFootnotes(footnotes);
                break;
            case ThematicBreakBlock:
                html.Write("<hr>\n");
                break;
            case HtmlBlock raw:
                RenderRefused(raw);
                break;
            case CodeBlock code:
                RenderCode(code);
                break;
        }
    }

    private void RenderParagraph(ParagraphBlock paragraph, bool isTight)
    {
        if (paragraph.Inline is not { } content)
            return;
        if (isTight)
        {
            inlines.Render(content);
            if (paragraph.Parent![^1] != paragraph)
                html.Write("\n");
        }
        else if (content.FirstChild is LinkInline { IsImage: true, Title: { Length: > 0 } caption, NextSibling: null } picture)
        {
            inlines.RenderHole(MarkdownHoleKind.Figure, picture, caption);
        }
        else
        {
            html.Write("<p>");
            inlines.Render(content);
            html.Write("</p>\n");
        }
    }

    private void RenderHeading(HeadingBlock block)
    {
        var heading = (MarkdownHeading)block.GetData(typeof(MarkdownHeading))!;
        html.Write("<h");
        html.Write(heading.Level);
        html.Write(" id=\"");
        html.WriteText(heading.Id);
        html.Write("\">");
        if (block.Inline is { } content)
            inlines.Render(content);
        html.Write("</h");
        html.Write(heading.Level);
        html.Write(">\n");
    }

    private void RenderList(ListBlock list)
    {
        html.Write(list.IsOrdered ? "<ol" : "<ul");
        if (list.IsOrdered && int.TryParse(list.OrderedStart, out var start) && start != 1)
        {
            html.Write(" start=\"");
            html.Write(start);
            html.Write("\"");
        }
        html.Write(">\n");
        foreach (var item in list.Cast<ListItemBlock>())
        {
            var isTask = item is [ParagraphBlock { Inline.FirstChild: TaskList }, ..];
            html.Write(isTask ? "<li class=\"task\">" : "<li>");
            RenderBlocks(item, isTight: !list.IsLoose);
            html.Write("</li>\n");
        }
        html.Write(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private void RenderCode(CodeBlock code)
    {
        // A block that is too wide scrolls, and what scrolls must be reached by the keyboard.
        html.Write("<pre tabindex=\"0\"><code");
        if (code is FencedCodeBlock { Info: { Length: > 0 } language })
        {
            html.Write(" class=\"language-");
            html.WriteText(language);
            html.Write("\"");
        }
        html.Write(">");
        for (var i = 0; i < code.Lines.Count; i++)
        {
            html.WriteText(code.Lines.Lines[i].Slice.AsSpan());
            html.Write("\n");
        }
        html.Write("</code></pre>\n");
    }

    /// <summary>Raw HTML has been reported; a preview shows it as the text that it is.</summary>
    private void RenderRefused(HtmlBlock raw)
    {
        html.Write("<p>");
        html.WriteText(raw.Lines.ToString());
        html.Write("</p>\n");
    }

    private void RenderNote(CustomContainer note)
    {
        // An unknown kind has been reported; a preview shows it as the plainest one.
        var kind = NoteKind.Find(note.Info) ?? NoteKind.All[0];
        var title = string.IsNullOrWhiteSpace(note.Arguments) ? kind.Title : note.Arguments.Trim();
        html.Write("<aside class=\"note note-");
        html.Write(kind.Name);
        html.Write("\" role=\"note\" aria-label=\"");
        html.WriteText(title);
        html.Write("\">\n<p class=\"note-title\">");
        html.WriteText(title);
        html.Write("</p>\n");
        RenderBlocks(note);
        html.Write("</aside>\n");
    }

    private void RenderDefinitions(DefinitionList definitions)
    {
        html.Write("<dl>\n");
        foreach (var item in definitions.Cast<DefinitionItem>())
        {
            foreach (var term in item.OfType<DefinitionTerm>())
            {
                html.Write("<dt>");
                if (term.Inline is { } content)
                    inlines.Render(content);
                html.Write("</dt>\n");
            }
            html.Write("<dd>");
            var isTight = item.Count(block => block is not DefinitionTerm) == 1;
            foreach (var block in item)
            {
                if (block is not DefinitionTerm)
                    RenderBlock(block, isTight);
            }
            html.Write("</dd>\n");
        }
        html.Write("</dl>\n");
    }

    private void RenderFootnotes(FootnoteGroup footnotes)
    {
        html.Write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"脚注\">\n<ol>\n");
        foreach (var footnote in footnotes.Cast<Footnote>())
        {
            html.Write("<li id=\"fn:");
            html.Write(footnote.Order);
            html.Write("\">");
            RenderBlocks(footnote);
            html.Write("</li>\n");
        }
        html.Write("</ol>\n</section>\n");
    }
}
