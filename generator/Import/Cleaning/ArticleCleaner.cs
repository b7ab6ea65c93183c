using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Import.Reading;

namespace BrandShowcase.Import.Cleaning;

/// <summary>
/// Takes out of an article what copying and printing left in it. Only what is certainly no part of the text is removed, and
/// each kind is told with its number and a sample. What may be damage but could be text stays.
/// </summary>
internal static partial class ArticleCleaner
{
    /// <summary>The cleaned article, and what was taken out.</summary>
    public static (Article Article, ImmutableArray<CleanedPart> Parts) Clean(Article article)
    {
        var parts = ImmutableArray.CreateBuilder<CleanedPart>();
        article = Tidy(article);
        article = Remove(article, PinyinNotes.Find(article), _ => "", new("汉字后面的拼音", "readings behind characters"), parts);
        article = Remove(article, PrintMark(), _ => "", new("报纸转版的提示", "notes of a newspaper's pages"), parts);
        article = Remove(article, DoubledPunctuation(), match => match.Value[..1], new("重复的标点", "doubled punctuation"), parts);
        article = Remove(article, FullWidth(), match => ((char)(match.Value[0] - '！' + '!')).ToString(), new("全角的数字和字母", "full-width digits and letters"), parts);
        article = Remove(article, SpacedCharacters(), match => Spaces().Replace(match.Value, ""), new("逐字隔开的空格", "spaces between single characters"), parts);
        article = Keep(article, WebFurniture.FindText(article.Blocks), new("网页的导航、分享、版权和相关新闻", "a page's navigation, sharing, copyright and other news"), parts);
        article = Keep(article, RepeatedText.FindFirst(article.Blocks), new("重复粘贴的段落", "paragraphs pasted twice"), parts);
        return (article, parts.ToImmutable());
    }

    /// <summary>Characters that nobody sees, and white space at the ends, are not worth a word.</summary>
    private static Article Tidy(Article article) => Map(article, text => Spaces().Replace(Invisible().Replace(text, ""), " ").Trim());

    private static Article Remove(Article article, Regex? pattern, MatchEvaluator replace, LocalizedText what, ImmutableArray<CleanedPart>.Builder parts)
    {
        if (pattern is null)
            return article;
        var count = 0;
        var sample = "";
        var cleaned = Map(article, text => pattern.Replace(text, match =>
        {
            if (count++ == 0)
                sample = match.Value;
            return replace(match);
        }).Trim());
        if (count == 0)
            return article;
        parts.Add(new(what, count, sample));
        return cleaned;
    }

    private static Article Keep(Article article, ImmutableArray<ArticleBlock> kept, LocalizedText what, ImmutableArray<CleanedPart>.Builder parts)
    {
        if (kept.Length == article.Blocks.Length)
            return article;
        var left = new Queue<ArticleBlock>(kept);
        var first = article.Blocks.First(block => !left.TryPeek(out var next) || !ReferenceEquals(next, block) || left.Dequeue() is null);
        parts.Add(new(what, article.Blocks.Length - kept.Length, first.Words));
        return article with { Blocks = kept };
    }

    private static Article Map(Article article, Func<string, string> change) => article with
    {
        Title = article.Title is { } title && change(title) is { Length: > 0 } changed ? changed : null,
        Blocks = [.. article.Blocks.Select(block => block.Map(change)).Where(block => block is ArticleBlock.Picture || block.Words.Trim().Length > 0)],
    };

    /// <summary>Zero-width characters, soft hyphens, marks of direction and byte order.</summary>
    [GeneratedRegex(@"[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Invisible();

    [GeneratedRegex(@"[\s\u3000]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[（(\[]\s?(上接|下转|紧接|转|接)[^（）()\[\]]{0,6}版[^（）()\[\]]{0,6}[）)\]]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PrintMark();

    [GeneratedRegex(@"(?<mark>[，。、；：])\k<mark>+|,{2,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DoubledPunctuation();

    [GeneratedRegex("[０-９Ａ-Ｚａ-ｚ]", RegexOptions.CultureInvariant)]
    private static partial Regex FullWidth();

    /// <summary>"党 建 引 领": a single space between phrases of a title stays.</summary>
    [GeneratedRegex(@"(?<!\p{Lo})\p{Lo}(?: \p{Lo}){3,}(?!\p{Lo})", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedCharacters();
}
