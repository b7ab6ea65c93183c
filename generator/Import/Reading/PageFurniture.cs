using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Import.Reading;

/// <summary>What stands around an article on its page: navigation, bars to share it, lists of other articles, what is hidden.</summary>
internal static partial class PageFurniture
{
    // Nothing that people read.
    private const string Silent = "script, style, template, noscript, iframe, object, embed, svg, canvas";

    // The whole page may be classed or wrapped as well, such as body.share-enabled.
    private const double LargestShare = 0.5;

    /// <summary>The kinds by the elements that are nothing else, and by names that the systems of public sites give to others. The first that fits counts.</summary>
    private static readonly ImmutableArray<(LocalizedText What, string Elements, Regex? Names)> Kinds =
    [
        (new("隐藏的内容", "what is hidden"), "[hidden]", null),
        (new("相关新闻等列表", "lists of other articles"), "aside", OtherArticles()),
        (new("分享按钮和表单", "buttons and forms"), "button, select, input, textarea, [role=search]", Buttons()),
        (new("页脚和版权", "the footer"), "footer, [role=contentinfo]", Footers()),
        (new("导航", "navigation"), "nav, [role=navigation], [role=banner]", Navigation()),
    ];

    /// <summary>Takes it away, and tells what had words.</summary>
    public static ImmutableArray<RemovedPart> Remove(IElement body)
    {
        foreach (var element in body.QuerySelectorAll(Silent))
            element.Remove();
        var removed = Kinds.ToDictionary(kind => kind.What, _ => new List<string>());
        RemoveAll((elements, _) => body.QuerySelectorAll(elements));
        RemoveAll((_, names) => body.QuerySelectorAll("[class], [id]").Where(element => IsNamed(element, names)));
        return [.. Kinds.Where(kind => removed[kind.What].Count > 0).Select(kind => new RemovedPart(kind.What, removed[kind.What].Count, removed[kind.What][0], IsText: true))];

        void RemoveAll(Func<string, Regex?, IEnumerable<IElement>> find)
        {
            var largest = body.TextContent.Length * LargestShare;
            foreach (var (what, elements, names) in Kinds)
                Remove(body, find(elements, names).Where(element => element.TextContent.Length < largest), removed[what]);
        }
    }

    private static void Remove(IElement body, IEnumerable<IElement> elements, List<string> texts)
    {
        foreach (var element in elements.ToArray())
        {
            // What lies inside another one went with it.
            if (!body.Contains(element))
                continue;
            element.Remove();
            texts.AddRange(new BlockCollector(_ => []).Collect(element).Select(block => block.Words).Where(words => words.Length > 0));
        }
    }

    private static bool IsNamed(IElement element, Regex? names) => names is not null && element.ClassList.Append(element.Id ?? "").Any(name => names.IsMatch(name));

    [GeneratedRegex("(^|[_-])(related|recommend|sidebar|comments?|hot-?news)([_-]|s?$)|^(xgxw|xgyd)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherArticles();

    [GeneratedRegex(@"^(bd)?share([_-]?\w*)$|(^|[_-])(toolbar|qrcode)([_-]|s?$)|^fxk$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Buttons();

    [GeneratedRegex("(^|[_-])(copyright|footer)([_-]|s?$)|^(foot|bottom)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Footers();

    [GeneratedRegex("(^|[_-])(breadcrumbs?|crumbs?|pagination|pager|prev-?next|navbar|menu|position)([_-]|s?$)|^(dqwz|nav|header|top)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Navigation();
}
