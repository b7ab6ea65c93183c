using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render;

/// <summary>One or two sentences about a page, for search engines, shared links, feeds and lists.</summary>
internal static class Descriptions
{
    private const int MaximumLength = 120;

    /// <summary>What the page's author wrote for it or, failing that, the slogan, the connotation or the start of its text; null if there is nothing.</summary>
    public static string? Of(Page page)
    {
        if (page.Header.Summary is { } summary)
            return summary;
        var brand = (page as Page<Branch>)?.Content.Brand;
        return brand?.Slogan ?? brand?.Connotation?.Text ?? FirstParagraph(page);
    }

    private static string? FirstParagraph(Page page) =>
        page.Source?.Body.FirstParagraphText() is { Length: > 0 } text ? Cut(text) : null;

    private static string Cut(string text)
    {
        if (text.Length <= MaximumLength)
            return text;
        var end = char.IsLowSurrogate(text[MaximumLength]) ? MaximumLength - 1 : MaximumLength;
        return text[..end] + "…";
    }
}
