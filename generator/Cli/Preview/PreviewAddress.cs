using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Preview;
using Microsoft.AspNetCore.Http;

namespace BrandShowcase.Cli.Preview;

/// <summary>Finds what an address means in a site, as a plain web server would.</summary>
internal static class PreviewAddress
{
    private const string IndexFile = "index.html";

    /// <summary>The site's own page for addresses that lead nowhere.</summary>
    public static OutputPath NotFoundPage { get; } = OutputPath.Get("404.html");

    /// <summary>The answer to the target of a request, as it came over the wire.</summary>
    /// <param name="target">The target.</param>
    /// <param name="site">The site; null for one that has no files yet.</param>
    public static PreviewAnswer Find(string target, PreviewSite? site)
    {
        var basePath = BasePathOf(site);
        // Decoded exactly once, here. What is still encoded after that is part of a name.
        var path = Uri.UnescapeDataString(target.Split('?', 2)[0]);
        if (!path.StartsWith('/'))
            return new PreviewAnswer.Malformed();
        if (path is "/" && basePath is not "/" || path + "/" == basePath)
            return RedirectTo(basePath);
        if (path != "/" && OutputPath.Find(path.EndsWith('/') ? path[1..^1] : path[1..]) is null)
            return new PreviewAnswer.Malformed();
        return path.StartsWith(basePath, StringComparison.Ordinal) ? FindInSite(path[basePath.Length..], basePath, site) : new PreviewAnswer.NotFound();
    }

    /// <summary>The path under which a site lives, not percent-encoded; it begins and ends with a slash.</summary>
    public static string BasePathOf(PreviewSite? site) => site is null ? "/" : Uri.UnescapeDataString(site.Model.Settings.BaseUrl.Path);

    private static PreviewAnswer FindInSite(string path, string basePath, PreviewSite? site)
    {
        var isFolder = path.Length == 0 || path.EndsWith('/');
        var file = OutputPath.Get(isFolder ? path + IndexFile : path);
        if (site?.Has(file) == true)
            return new PreviewAnswer.File(file);
        return !isFolder && site?.Has(OutputPath.Get($"{path}/{IndexFile}")) == true
            ? RedirectTo($"{basePath}{path}/")
            : new PreviewAnswer.NotFound();
    }

    private static PreviewAnswer.Redirect RedirectTo(string path) => new(new PathString(path).ToUriComponent());
}
