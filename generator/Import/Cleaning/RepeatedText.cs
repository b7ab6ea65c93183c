using System.Collections.Immutable;
using BrandShowcase.Import.Reading;

namespace BrandShowcase.Import.Cleaning;

/// <summary>Bodies that were pasted twice.</summary>
internal static class RepeatedText
{
    // A refrain or a heading may return; a paragraph of this length does not.
    private const int LeastParagraph = 30;

    /// <summary>
    /// The blocks without those that stand there a second time: long paragraphs wherever they return, and short ones within a
    /// run of blocks that follows an earlier run.
    /// </summary>
    public static ImmutableArray<ArticleBlock> FindFirst(ImmutableArray<ArticleBlock> blocks)
    {
        blocks = [.. blocks.Select(WithoutSecondHalf)];
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var isRepeated = new bool[blocks.Length];
        var source = new int[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            var words = blocks[i].Words;
            if (words.Length >= LeastParagraph && !first.TryAdd(words, i))
                (isRepeated[i], source[i]) = (true, first[words]);
        }
        // From each long paragraph the run grows to both sides over short blocks that are alike.
        Grow(Enumerable.Range(0, blocks.Length), 1);
        Grow(Enumerable.Range(0, blocks.Length).Reverse(), -1);
        return isRepeated.Contains(true) ? [.. blocks.Where((_, i) => !isRepeated[i])] : blocks;

        void Grow(IEnumerable<int> order, int step)
        {
            foreach (var i in order)
            {
                var (next, mirrored) = (i + step, source[i] + step);
                if (!isRepeated[i] || next < 0 || next >= blocks.Length || isRepeated[next] || mirrored < 0 || mirrored >= blocks.Length || mirrored == next)
                    continue;
                if (!isRepeated[mirrored] && IsAlike(blocks[next], blocks[mirrored]))
                    (isRepeated[next], source[next]) = (true, mirrored);
            }
        }
    }

    private static bool IsAlike(ArticleBlock one, ArticleBlock other) => (one, other) switch
    {
        (ArticleBlock.Picture { Content: var first }, ArticleBlock.Picture { Content: var second }) => first.Source == second.Source,
        _ => one.GetType() == other.GetType() && string.Equals(one.Words, other.Words, StringComparison.Ordinal),
    };

    /// <summary>A paragraph that is the same text twice in a row.</summary>
    private static ArticleBlock WithoutSecondHalf(ArticleBlock block) =>
        block is ArticleBlock.Paragraph { Text: { Length: >= 2 * LeastParagraph } text } paragraph && text.Length % 2 == 0 && text.AsSpan(0, text.Length / 2).SequenceEqual(text.AsSpan(text.Length / 2))
            ? paragraph with { Text = text[..(text.Length / 2)] }
            : block;
}
