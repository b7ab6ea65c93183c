using System.Buffers;
using System.Collections.Immutable;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render;

/// <summary>The Atom feed (RFC 4287) of what is dated: activities by their day, other pages by their latest source.</summary>
internal static class Feed
{
    /// <summary>Its place in the site.</summary>
    public const string Path = "feed.xml";

    private const int MaximumEntries = 30;

    /// <summary>Whether the site has a feed.</summary>
    public static bool Exists(SiteModel site) => site.Pages.Written.Any(page => DateOf(page) is not null);

    /// <summary>The latest pages with a date; none on a site without dates, which then has no feed.</summary>
    public static ImmutableArray<FeedEntry> Entries(SiteModel site) =>
    [
        .. site.Pages.Written
            .Select(page => DateOf(page) is { } date ? new FeedEntry(page, date) : null)
            .OfType<FeedEntry>()
            .OrderByDescending(entry => entry.Date.SortKey)
            .ThenBy(entry => entry.Page.Url.Value, StringComparer.Ordinal)
            .Take(MaximumEntries),
    ];

    public static void Encode(SiteModel site, ImmutableArray<FeedEntry> entries, IBufferWriter<byte> output)
    {
        var settings = site.Settings;
        output.Write(
            $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{settings.LanguageTag}">
            <title>{XmlText.Escape(settings.Title)}</title>
            <id>{XmlText.Escape(settings.BaseUrl.Value)}</id>
            <link rel="alternate" type="text/html" href="{XmlText.Escape(settings.BaseUrl.Value)}"/>
            <link rel="self" type="application/atom+xml" href="{XmlText.Escape(settings.BaseUrl.Value + Path)}"/>
            <updated>{Timestamp(entries[0].Date)}</updated>
            <author><name>{XmlText.Escape(settings.Footer.Sponsor ?? settings.Title)}</name></author>

            """);
        foreach (var (page, date) in entries)
        {
            var address = XmlText.Escape(page.Url.ToPermalink(settings.BaseUrl));
            output.Write($"<entry><title>{XmlText.Escape(TitleOf(page))}</title><id>{address}</id><link href=\"{address}\"/><updated>{Timestamp(date)}</updated>");
            if (Descriptions.Of(page) is { } summary)
                output.Write($"<summary>{XmlText.Escape(summary)}</summary>");
            output.Write("</entry>\n");
        }
        output.Write("</feed>\n");
    }

    private static PartialDate? DateOf(Page page) =>
        (page as Page<Activity>)?.Content.Date
        ?? page.Header.Sources.Where(source => source.Date is not null).MaxBy(source => source.Date!.Value.SortKey)?.Date;

    private static string TitleOf(Page page) =>
        page is Page<Branch> { Content.Brand.Name: { } brand } ? $"{brand} · {page.Parent!.Title}{page.Title}" : page.Title;

    /// <summary>What is not known of a date counts as its beginning; days are days in China.</summary>
    private static string Timestamp(PartialDate date) => $"{date.Year:0000}-{date.Month ?? 1:00}-{date.Day ?? 1:00}T00:00:00+08:00";
}

/// <summary>A page of the feed.</summary>
/// <param name="Page">The page.</param>
/// <param name="Date">What its place in the feed depends on.</param>
internal sealed record FeedEntry(Page Page, PartialDate Date);
