using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>The words of a Markdown node, without markup: a line for each block, a space between the cells of a table.</summary>
internal static class PlainText
{
    /// <summary>The text of <paramref name="node"/>, without white space at its ends.</summary>
    public static string Of(MarkdownObject node)
    {
        // The text of most headings and links is a single literal.
        if (node is ContainerInline { FirstChild: LiteralInline { NextSibling: null } only })
            return only.Content.AsSpan().Trim().ToString();
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, MarkdownObject node)
    {
        switch (node)
        {
            case Block block:
                AppendBlock(text, block);
                break;
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LineBreakInline lineBreak when !SoftBreak.IsJoint(lineBreak):
                text.Append(' ');
                break;
            case ContainerInline container:
                foreach (var child in container)
                    Append(text, child);
                break;
        }
    }

    private static void AppendBlock(StringBuilder text, Block block)
    {
        switch (block)
        {
            case HtmlBlock or LinkReferenceDefinitionGroup:
                break;
            case CodeBlock code:
                text.Append(code.Lines.ToString()).Append('\n');
                break;
            case LeafBlock { Inline: { } inlines }:
                Append(text, inlines);
                text.Append('\n');
                break;
            case TableCell cell:
                foreach (var child in cell.OfType<LeafBlock>())
                {
                    if (child.Inline is { } inline)
                        Append(text, inline);
                }
                text.Append(' ');
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    AppendBlock(text, child);
                if (block is TableRow)
                    text.Replace(' ', '\n', text.Length - 1, 1);
                break;
        }
    }
}
