using AngleSharp.Dom;

namespace BrandShowcase.Import.Reading;

/// <summary>Finds the element of a page that holds the article.</summary>
internal static class MainPart
{
    // Where official accounts and the systems that Chinese public sites run put the text.
    private static readonly string[] Known = ["#js_content", "[itemprop=articleBody]", ".TRS_Editor", ".trs_editor_view", "#vsb_content", ".v_news_content", "#zoom", ".article-content", ".article-body", "article", "#content"];

    // Less than this is a teaser, not an article.
    private const int LeastText = 80;

    /// <summary>The element.</summary>
    public static IElement Of(IDocument document, IElement body) =>
        Known.Select(selector => document.QuerySelector(selector)).FirstOrDefault(element => element is not null && element.TextContent.Trim().Length >= LeastText)
        ?? FindDensest(body)
        ?? body;

    /// <summary>The element whose own paragraphs have the most text: an article is many paragraphs under one parent, a list of links is not.</summary>
    private static IElement? FindDensest(IElement body)
    {
        var weights = new Dictionary<IElement, double>();
        var order = new List<IElement>();
        foreach (var element in body.QuerySelectorAll("p, div, section, td, span"))
        {
            var own = OwnText(element);
            if (own == 0 || element.Closest("a") is not null)
                continue;
            Add(element.LocalName is "p" or "span" ? element.ParentElement : element, own);
            // Editors wrap single paragraphs, so that the parent above gets a share.
            Add((element.LocalName is "p" or "span" ? element.ParentElement : element)?.ParentElement, own * 0.5);
        }
        var best = order.MaxBy(element => weights[element]);
        return best is not null && best.TextContent.Trim().Length >= LeastText ? best : null;

        void Add(IElement? element, double weight)
        {
            if (element is null)
                return;
            if (weights.TryAdd(element, weight))
                order.Add(element);
            else
                weights[element] += weight;
        }
    }

    private static int OwnText(IElement element) => element.ChildNodes.OfType<IText>().Sum(text => text.Data.AsSpan().Trim().Length);
}
