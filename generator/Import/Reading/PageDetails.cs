using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace BrandShowcase.Import.Reading;

/// <summary>What a page says of its article outside the text: in its head, and in the places that common systems use.</summary>
internal static partial class PageDetails
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The article without its blocks.</summary>
    public static Article Of(IDocument document) => new()
    {
        Title = TitleOf(document),
        Date = DateOf(document),
        Publisher = FirstText(document, "#js_name", ".profile_nickname") ?? FirstMeta(document, "ArticleSource", "ContentSource", "og:site_name"),
        Byline = FirstMeta(document, "author", "Author", "article:author"),
        Address = (document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? FirstMeta(document, "og:url")) is { } address && IsWebAddress(address) ? address : null,
        Blocks = [],
    };

    private static string? TitleOf(IDocument document)
    {
        var title = FirstText(document, "#activity-name", "h1") ?? FirstMeta(document, "ArticleTitle", "og:title", "twitter:title");
        if (title is not null || document.Title is not { Length: > 0 } ofTab)
            return title;
        // "Title-Section-Site": what a browser's tab shows closes with the site.
        var end = ofTab.IndexOfAny(['_', '|', '-', '—']);
        return Tidy(end > 0 ? ofTab[..end] : ofTab);
    }

    private static DateOnly? DateOf(IDocument document)
    {
        var text = FirstText(document, "#publish_time", "time[datetime]", ".publish-time", ".pubtime")
            ?? FirstMeta(document, "PubDate", "pubdate", "publishdate", "article:published_time", "og:release_date");
        if (text is not null && PrintedDetails.FindDate(text) is { } date)
            return date;
        // A saved page of an official account names the second of its publication in a script.
        var second = document.Scripts.Select(script => PublishedSecond().Match(script.Text)).FirstOrDefault(match => match.Success);
        return second is null
            ? null
            : DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(long.Parse(second.Groups["second"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)).ToOffset(China).DateTime);
    }

    private static bool IsWebAddress(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static string? FirstText(IDocument document, params ReadOnlySpan<string> selectors)
    {
        foreach (var selector in selectors)
        {
            if (document.QuerySelector(selector) is { } element && Tidy(element.GetAttribute("datetime") ?? element.TextContent) is { Length: > 0 } text)
                return text;
        }
        return null;
    }

    private static string? FirstMeta(IDocument document, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (document.QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content") is { } content && Tidy(content) is { Length: > 0 } text)
                return text;
        }
        return null;
    }

    private static string Tidy(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\bvar ct\s*=\s*[""'](?<second>\d{9,10})[""']", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PublishedSecond();
}
