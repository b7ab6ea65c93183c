using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Import.Reading;
using BrandShowcase.Prose;

namespace BrandShowcase.Import.Cleaning;

/// <summary>
/// Takes out of an article what copying and printing left in it. Only what is certainly no part of the text is removed, and
/// each kind is told with its number and a sample. What may be damage but could be text stays.
/// </summary>
internal static partial class ArticleCleaner
{
    /// <summary>The cleaned article, and what is left out of it, what was not even read of the file first.</summary>
    public static (Article Article, ImmutableArray<RemovedPart> Parts) Clean(Article article)
    {
        var parts = article.Omitted.ToBuilder();
        article = Map(article, text => Spaces().Replace(text, " ").Trim());
        article = Mend(article, InvisibleCharacters.Find, _ => "", new("看不见的字符", "invisible characters"), parts);
        var pinyin = BracketedPinyin.In(article.Blocks.Select(block => new Words(block.Words)));
        article = Mend(article, pinyin.Find, _ => "", new("汉字后面的拼音", "readings behind characters"), parts);
        article = Keep(article, WebFurniture.FindText(article.Blocks), new("网页的导航、分享、版权和相关新闻", "a page's navigation, sharing, copyright and other news"), parts);
        article = Mend(article, PrintLeftovers.Find, _ => "", new("报纸版面的残留文字", "leftovers of a newspaper's pages"), parts);
        article = Mend(article, DoubledPunctuation.Find, DoubledPunctuation.FindRepeated, new("重复的标点", "doubled punctuation"), parts);
        article = Mend(article, words => words.Find(FullWidth()), found => ((char)(found[0] - '！' + '!')).ToString(), new("全角的数字和字母", "full-width digits and letters"), parts);
        article = Mend(article, words => words.Find(SpacedCharacters()), found => Spaces().Replace(found, ""), new("逐字隔开的空格", "spaces between single characters"), parts);
        article = Keep(article, RepeatedText.FindFirst(article.Blocks), new("重复粘贴的段落", "paragraphs pasted twice"), parts);
        return (article, parts.ToImmutable());
    }

    /// <summary>The article with what is found replaced; what no replacement is known for stays.</summary>
    private static Article Mend(Article article, Func<Words, IEnumerable<TextSpan>> find, Func<string, string?> mend, LocalizedText what, ImmutableArray<RemovedPart>.Builder parts)
    {
        var count = 0;
        var sample = "";
        var cleaned = Map(article, text =>
        {
            var mended = new StringBuilder();
            var end = 0;
            foreach (var span in find(new(text)))
            {
                var found = text.Substring(span.Start, span.Length);
                if (mend(found) is not { } right)
                    continue;
                if (count++ == 0)
                    sample = found;
                mended.Append(text, end, span.Start - end).Append(right);
                end = span.End;
            }
            return end == 0 ? text : mended.Append(text, end, text.Length - end).ToString().Trim();
        });
        if (count == 0)
            return article;
        parts.Add(new(what, count, sample, IsText: false));
        return cleaned;
    }

    private static Article Keep(Article article, ImmutableArray<ArticleBlock> kept, LocalizedText what, ImmutableArray<RemovedPart>.Builder parts)
    {
        if (kept.Length == article.Blocks.Length)
            return article;
        var left = new Queue<ArticleBlock>(kept);
        var first = article.Blocks.First(block => !left.TryPeek(out var next) || !ReferenceEquals(next, block) || left.Dequeue() is null);
        parts.Add(new(what, article.Blocks.Length - kept.Length, first.Words, IsText: true));
        return article with { Blocks = kept };
    }

    private static Article Map(Article article, Func<string, string> change) => article with
    {
        Title = article.Title is { } title && change(title) is { Length: > 0 } changed ? changed : null,
        Blocks = [.. article.Blocks.Select(block => block.Map(change)).Where(block => block is ArticleBlock.Picture || block.Words.Trim().Length > 0)],
    };

    [GeneratedRegex(@"[\s\u3000]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex("[０-９Ａ-Ｚａ-ｚ]", RegexOptions.CultureInvariant)]
    private static partial Regex FullWidth();

    /// <summary>"党 建 引 领": a single space between phrases of a title stays.</summary>
    [GeneratedRegex(@"(?<!\p{Lo})\p{Lo}(?: \p{Lo}){3,}(?!\p{Lo})", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedCharacters();
}
