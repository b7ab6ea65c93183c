using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>Renders tables. A wide one scrolls in its own frame, which can be reached by the keyboard.</summary>
internal static class TableRenderer
{
    /// <summary>Renders <paramref name="table"/>.</summary>
    public static void Render(Table table, HtmlWriter html, InlineRenderer inlines)
    {
        html.Write("<div class=\"table-scroll\" role=\"group\" aria-label=\"表格\" tabindex=\"0\">\n<table>\n");
        var rows = table.Cast<TableRow>().ToList();
        var width = rows.Max(row => row.Count);
        RenderRows("thead", rows.Where(row => row.IsHeader).ToList());
        RenderRows("tbody", rows.Where(row => !row.IsHeader).ToList());
        html.Write("</table>\n</div>\n");

        void RenderRows(string element, List<TableRow> section)
        {
            if (section.Count == 0)
                return;
            html.Write($"<{element}>\n");
            foreach (var row in section)
            {
                html.Write("<tr>\n");
                for (var column = 0; column < width; column++)
                    RenderCell(column < row.Count ? (TableCell)row[column] : null, row.IsHeader, column);
                html.Write("</tr>\n");
            }
            html.Write($"</{element}>\n");
        }

        void RenderCell(TableCell? cell, bool isHeader, int column)
        {
            // An empty corner names nothing: as a heading cell it would be a heading without a name.
            var isHeading = isHeader && cell is [LeafBlock { Inline.FirstChild: not null }, ..];
            html.Write(isHeading ? "<th scope=\"col\"" : "<td");
            html.Write(AlignmentOf(table, column));
            html.Write(">");
            foreach (var leaf in cell?.OfType<LeafBlock>() ?? [])
            {
                if (leaf.Inline is { } content)
                    inlines.Render(content);
            }
            html.Write(isHeading ? "</th>\n" : "</td>\n");
        }
    }

    /// <summary>Alignment is a class: the pages forbid inline styles.</summary>
    private static string AlignmentOf(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Center => " class=\"align-center\"",
            TableColumnAlign.Right => " class=\"align-right\"",
            TableColumnAlign.Left => " class=\"align-left\"",
            _ => "",
        };
}
