using System.Collections.Immutable;

namespace BrandShowcase.Import.Reading;

/// <summary>Reads plain text: each line is a paragraph, as in what people copy from pages.</summary>
internal static class PlainTextReader
{
    // A line longer than this is no title.
    private const int LongestTitle = 60;

    /// <summary>The article. Its title is the first line, if that line does not read like a sentence.</summary>
    public static Article Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
        var title = lines is [{ Length: <= LongestTitle } first, _, ..] && !ClosesSentence(first) ? first : null;
        return PrintedDetails.Apply(new() { Title = title, Blocks = BlocksOf(lines.AsSpan(title is null ? 0 : 1)) });
    }

    /// <summary>Paragraphs; several lines with the same number of tabs, at least two, are a table that was copied.</summary>
    private static ImmutableArray<ArticleBlock> BlocksOf(ReadOnlySpan<string> lines)
    {
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        for (var start = 0; start < lines.Length;)
        {
            var tabs = lines[start].Count(c => c == '\t');
            var end = start + 1;
            while (tabs >= 2 && end < lines.Length && lines[end].Count(c => c == '\t') == tabs)
                end++;
            if (end - start > 1)
                blocks.Add(new ArticleBlock.Table([.. lines[start..end].ToArray().Select(line => line.Split('\t').ToImmutableArray())]));
            else
                blocks.Add(new ArticleBlock.Paragraph(lines[start]));
            start = end;
        }
        return blocks.ToImmutable();
    }

    private static bool ClosesSentence(string line) => line[^1] is '。' or '，' or '；' or '：' or ',' or ';' or ':';
}
