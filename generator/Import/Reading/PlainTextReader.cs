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
        ImmutableArray<ArticleBlock> blocks = [.. lines.Skip(title is null ? 0 : 1).Select(line => new ArticleBlock.Paragraph(line))];
        return PrintedDetails.Apply(new() { Title = title, Blocks = blocks });
    }

    private static bool ClosesSentence(string line) => line[^1] is '。' or '，' or '；' or '：' or ',' or ';' or ':';
}
