using System.Buffers;
using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Render.Routes;

namespace BrandShowcase.Site.Render.Standalone;

/// <summary>Each route as one file for places without a network.</summary>
internal static class StandaloneFiles
{
    /// <summary>One job for each route: it renders the route's page and what that page needs once more, and depends on no other job.</summary>
    /// <param name="site">The site.</param>
    /// <param name="jobs">The files of the site that pages may need.</param>
    public static IEnumerable<OutputJob> Jobs(SiteModel site, IReadOnlyCollection<OutputJob> jobs)
    {
        if (site.Pages.Routes.IsEmpty)
            yield break;
        var byPath = jobs.DistinctBy(job => job.Path.Value).ToDictionary(job => job.Path.Value);
        foreach (var route in site.Pages.Routes)
        {
            if (byPath.TryGetValue(RouteFiles.PathOf(route, "index.html"), out var page) && OutputPath.Find(RouteFiles.PathOf(route, RouteFiles.Standalone)) is { } path)
                yield return new(path, page.Origin, (output, diagnostics) => Write(page, site, byPath, route, output, diagnostics));
        }
    }

    private static void Write(OutputJob page, SiteModel site, Dictionary<string, OutputJob> jobs, Page<Route> route, IBufferWriter<byte> output, DiagnosticBag diagnostics)
    {
        var root = new Uri(site.Settings.BaseUrl.Value);
        var html = new StandaloneHtml(new(route.Url.ToPermalink(site.Settings.BaseUrl)), Find);
        output.Write(html.Rewrite(Encoding.UTF8.GetString(Render(page, diagnostics))));

        byte[]? Find(Uri address) =>
            root.IsBaseOf(address) && jobs.TryGetValue(Uri.UnescapeDataString(address.AbsolutePath[root.AbsolutePath.Length..]), out var job) ? Render(job, diagnostics) : null;
    }

    private static byte[] Render(OutputJob job, DiagnosticBag diagnostics)
    {
        var rendered = new ArrayBufferWriter<byte>();
        job.Render(rendered, diagnostics);
        return rendered.WrittenSpan.ToArray();
    }
}
