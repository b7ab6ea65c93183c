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

    /// <summary>The latest pages with a date; none on a site without dates, which then has no feed.</summary>
    public static ImmutableArray<(Page Page, PartialDate Date)> Entries(SiteModel site) =>
    [
        .. site.Pages.Written
            .Select(page => (page, Date: DateOf(page)))
            .Where(entry => entry.Date is not null)
            .Select(entry => (entry.page, entry.Date!.Value))
            .OrderByDescending(entry => entry.Value.SortKey)
            .ThenBy(entry => entry.page.Url.Value, StringComparer.Ordinal)
            .Take(MaximumEntries),
    ];

    public static void Encode(SiteModel site, ImmutableArray<(Page Page, PartialDate Date)> entries, IBufferWriter<byte> output)
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
        ?? page.Header.Sources.Select(source => source.Date).OfType<PartialDate>().OrderByDescending(date => date.SortKey).Cast<PartialDate?>().FirstOrDefault();

    private static string TitleOf(Page page) =>
        page is Page<Branch> { Content.Brand.Name: { } brand } ? $"{brand} · {page.Parent!.Title}{page.Title}" : page.Title;

    /// <summary>What is not known of a date counts as its beginning; days are days in China.</summary>
    private static string Timestamp(PartialDate date) => $"{date.Year:0000}-{date.Month ?? 1:00}-{date.Day ?? 1:00}T00:00:00+08:00";
}
