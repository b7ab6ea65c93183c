using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BrandShowcase.Import.Reading;
using BrandShowcase.Prose;

namespace BrandShowcase.Import.Cleaning;

/// <summary>What stands around an article on a page and came along as text.</summary>
internal static partial class WebFurniture
{
    // Titles of other articles; a paragraph of the story is longer or closes with a full stop.
    private const int LongestTitle = 60;

    /// <summary>The blocks of the article itself.</summary>
    public static ImmutableArray<ArticleBlock> FindText(ImmutableArray<ArticleBlock> blocks)
    {
        var kept = ImmutableArray.CreateBuilder<ArticleBlock>(blocks.Length);
        var isList = false;
        foreach (var block in blocks)
        {
            var words = block.Words;
            // What follows such a heading is a list of other articles, until a paragraph reads like a story again.
            isList = OtherNews().IsMatch(words) || isList && block is not ArticleBlock.Picture && words.Length <= LongestTitle && !words.EndsWith('。');
            if (!isList && !Line().IsMatch(words) && !IsAppeal(words))
                kept.Add(block);
        }
        return WithoutStrayLetters(kept.ToImmutable());
    }

    /// <summary>A line that begins with what an official account asks of its readers; inside a longer text it may be meant.</summary>
    private static bool IsAppeal(string words) => words.Length <= LongestTitle && AccountLeftovers.Find(new(words)).Any(span => span.Start == 0);

    /// <summary>Single letters on lines of their own at the end are keys that slipped.</summary>
    private static ImmutableArray<ArticleBlock> WithoutStrayLetters(ImmutableArray<ArticleBlock> blocks)
    {
        while (blocks is [.., ArticleBlock.Paragraph { Text.Length: <= 2 } last] && last.Text.All(char.IsAsciiLetter))
            blocks = blocks[..^1];
        return blocks;
    }

    [GeneratedRegex(@"^[\s【\[■●◆▍|]*(相关(新闻|阅读|文章|链接|推荐|报道|资讯|稿件)|推荐(阅读|新闻)|延伸阅读|热门(新闻|文章|推荐)|更多(新闻|文章|>+)|往期(推荐|回顾|精选|文章|精彩)|精彩(推荐|回顾)|猜你喜欢|最新(文章|资讯|动态)|友情链接)[\s】\]：:>]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherNews();

    [GeneratedRegex(
        """
        ^(
        (当前位置|您(现在|当前)的位置|您所在的位置|首页\s*[>＞»]).*
        |(上|下)一(篇|条)\s*[:：].*
        |[\[【]?\s*(打印(本页|本文|此页)?|关闭(窗口|本页)?|收藏(本页|本文)?|返回(顶部|首页|列表)|字体?大小|字号)([\s|｜/、：:\]】\[【]*(打印(本页|本文|此页)?|关闭(窗口|本页)?|收藏|返回(顶部|首页|列表)|大|中|小))*\s*[\]】]?
        |(分享(到|至)?|微信|微博|QQ空间|朋友圈|新浪微博|复制链接|转发)([\s:：|｜、]+(分享(到|至)?|微信|微博|QQ空间|朋友圈|新浪微博|复制链接|转发|更多))*\s*[:：]?
        |(扫一扫|微信扫一扫|扫描二维码).{0,30}
        |(关注我们|阅读原文|点赞|在看|分享)([\s｜|、]*(关注我们|阅读原文|点赞|在看|分享))*
        |.{0,40}(ICP备\s?\d+|公网安备\s?\d+|网站标识码).*
        |(版权所有|Copyright|©|技术支持|主办单位\s*[:：]|承办单位\s*[:：]).*
        |(浏览|阅读|点击)(次数|量|数)?\s*[:：]?\s*\d+\s*次?
        |(编辑|校对|审核|排版|监制|初审|复审|终审)\s*[:：].{0,40}
        |[-—=·\s]*(END|全文完)[-—=·\s]*
        |ad|广告
        )$
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Line();
}
