using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using BrandShowcase.Import.Reading;

namespace BrandShowcase.Import.Writing;

/// <summary>Blocks as Markdown. Whatever means something in Markdown is escaped: the article wrote it as text.</summary>
internal static partial class MarkdownText
{
    /// <summary>A block with its line end.</summary>
    /// <param name="block">The block; no picture.</param>
    /// <param name="levels">How many levels its headings go down.</param>
    public static string Of(ArticleBlock block, int levels) => block switch
    {
        ArticleBlock.Heading heading => $"{new string('#', Math.Clamp(heading.Level + levels, 2, 6))} {Inline(heading.Text)}\n",
        ArticleBlock.Item item => $"{(item.IsNumbered ? "1." : "-")} {Inline(item.Text)}\n",
        ArticleBlock.Table { Rows: [var head, .. var rows] } table => TableOf(head, rows, table.Rows.Max(row => row.Length)),
        _ => Line(block.Words) + "\n",
    };

    /// <summary>A text within a line.</summary>
    public static string Inline(string text) => Special().Replace(text, @"\$0");

    private static string Line(string text)
    {
        var line = Inline(text);
        // What begins a list, a quotation, a heading or a note only does so at the start of a line.
        return LineStart().Match(line) is { Success: true } match ? line.Insert(match.Groups["mark"].Index, @"\") : line;
    }

    private static string TableOf(ImmutableArray<string> head, ImmutableArray<ImmutableArray<string>> rows, int columns)
    {
        var text = new StringBuilder();
        Append(head);
        text.Append('|').Insert(text.Length, " --- |", columns).Append('\n');
        foreach (var row in rows)
            Append(row);
        return text.ToString();

        void Append(ImmutableArray<string> cells)
        {
            text.Append('|');
            for (var i = 0; i < columns; i++)
                text.Append($" {Inline(i < cells.Length ? cells[i] : "")} |");
            text.Append('\n');
        }
    }

    [GeneratedRegex(@"[\\`*_\[\]<>|~^$&]", RegexOptions.CultureInvariant)]
    private static partial Regex Special();

    [GeneratedRegex(@"^(\d{1,9}(?<mark>[.)])(?=\s|$)|(?<mark>[-+](?=\s|$)|#|:|=|-{3,}|:{3,}))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LineStart();
}
