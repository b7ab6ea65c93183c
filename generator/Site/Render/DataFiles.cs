using System.Buffers;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Render.Routes;

namespace BrandShowcase.Site.Render;

/// <summary>The files for machines beside the pages: for search engines, feed readers, spreadsheets and the site's own search.</summary>
internal static class DataFiles
{
    /// <summary>One job for each.</summary>
    public static IEnumerable<OutputJob> Jobs(SiteModel site, Theme theme, ThemeAssets assets)
    {
        var origin = Place.OfFile("site.yml");
        foreach (var (path, encode) in Sitemap.Files(site))
            yield return Job(path, encode);
        yield return Job("robots.txt", output => Robots.Encode(site, output));
        if (Feed.Entries(site) is { IsEmpty: false } entries)
            yield return Job(Feed.Path, output => Feed.Encode(site, entries, output));
        yield return Job(WebManifest.Path, output => WebManifest.Encode(site, theme, assets, output));
        if (Favicon.Find(theme) is { } icon)
            yield return Job(Favicon.Path, output => Favicon.Encode(icon, output));
        yield return Job("data/brands.json", output => BrandsJson.Encode(site, output));
        yield return Job(MatrixCsv.PathOf(null), output => MatrixCsv.Encode(site, theme.Strings, site.Pages.Hospitals, output));
        foreach (var job in RouteFiles.Jobs(site))
            yield return job;
        foreach (var hospital in site.Pages.Hospitals)
            yield return new(OutputPath.Get(MatrixCsv.PathOf(hospital)), Place.OfFile(hospital.Source!.Text.Path), (output, _) => MatrixCsv.Encode(site, theme.Strings, [hospital], output));

        OutputJob Job(string path, Action<IBufferWriter<byte>> encode) => new(OutputPath.Get(path), origin, (output, _) => encode(output));
    }
}
