using System.Buffers;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Render;

/// <summary>The list of pages for search engines, after sitemaps.org 0.9.</summary>
internal static class Sitemap
{
    // The protocol's limit for one file; larger sites have an index of several.
    private const int MaximumUrls = 50_000;

    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The files: <c>sitemap.xml</c>, and its parts where there are too many pages for one.</summary>
    public static IEnumerable<(string Path, Action<IBufferWriter<byte>> Encode)> Files(SiteModel site)
    {
        var parts = site.Pages.All.Where(page => page.IsListed).Chunk(MaximumUrls).ToArray();
        if (parts.Length <= 1)
            return [("sitemap.xml", output => EncodePart(site, parts.Length == 0 ? [] : parts[0], output))];
        return
        [
            ("sitemap.xml", output => EncodeIndex(site, parts.Length, output)),
            .. parts.Select((part, index) => (PartPath(index), (Action<IBufferWriter<byte>>)(output => EncodePart(site, part, output)))),
        ];
    }

    private static string PartPath(int index) => $"sitemap-{index + 1}.xml";

    private static void EncodePart(SiteModel site, Page[] pages, IBufferWriter<byte> output)
    {
        output.Write($"{Head}<urlset xmlns=\"{Namespace}\">\n");
        foreach (var page in pages)
            output.Write($"<url><loc>{XmlText.Escape(page.Url.ToPermalink(site.Settings.BaseUrl))}</loc></url>\n");
        output.Write("</urlset>\n");
    }

    private static void EncodeIndex(SiteModel site, int count, IBufferWriter<byte> output)
    {
        output.Write($"{Head}<sitemapindex xmlns=\"{Namespace}\">\n");
        for (var index = 0; index < count; index++)
            output.Write($"<sitemap><loc>{XmlText.Escape(site.Settings.BaseUrl.Value + PartPath(index))}</loc></sitemap>\n");
        output.Write("</sitemapindex>\n");
    }
}
