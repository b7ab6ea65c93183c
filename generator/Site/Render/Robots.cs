using System.Buffers;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Render;

/// <summary>What search engines may read (RFC 9309): everything.</summary>
internal static class Robots
{
    public static void Encode(SiteModel site, IBufferWriter<byte> output) =>
        output.Write($"User-agent: *\nAllow: /\n\nSitemap: {site.Settings.BaseUrl.Value}sitemap.xml\n");
}
