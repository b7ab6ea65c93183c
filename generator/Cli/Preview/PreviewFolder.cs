using BrandShowcase.Site;
using BrandShowcase.Site.Plan;
using Microsoft.AspNetCore.Http;

namespace BrandShowcase.Cli.Preview;

/// <summary>Finds the file of the output folder that an address means.</summary>
/// <param name="folder">The output folder.</param>
/// <param name="basePath">The path that the site is made for; it begins and ends with a slash.</param>
internal sealed class PreviewFolder(string folder, string basePath)
{
    private const string IndexFile = "index.html";

    /// <summary>The site's own page for addresses that lead nowhere, or null.</summary>
    public string? NotFoundPage => FindFile(OutputPath.Get("404.html"));

    /// <summary>The answer to the target of a request, as it came over the wire.</summary>
    public PreviewAnswer Find(string target)
    {
        // Decoded exactly once, here. What is still encoded after that is part of a name.
        var path = Uri.UnescapeDataString(target.Split('?', 2)[0]);
        if (!path.StartsWith('/'))
            return new PreviewAnswer.Malformed();
        if (path is "/" && basePath is not "/" || path + "/" == basePath)
            return RedirectTo(basePath);
        if (path != "/" && OutputPath.Find(path.EndsWith('/') ? path[1..^1] : path[1..]) is null)
            return new PreviewAnswer.Malformed();
        return path.StartsWith(basePath, StringComparison.Ordinal) ? FindInSite(path[basePath.Length..]) : new PreviewAnswer.NotFound();
    }

    private PreviewAnswer FindInSite(string path)
    {
        var isFolder = path.Length == 0 || path.EndsWith('/');
        if (FindFile(OutputPath.Get(isFolder ? path + IndexFile : path)) is { } file)
            return new PreviewAnswer.File(file);
        return !isFolder && FindFile(OutputPath.Get($"{path}/{IndexFile}")) is not null
            ? RedirectTo($"{basePath}{path}/")
            : new PreviewAnswer.NotFound();
    }

    /// <summary>The real path of an existing file, unless links lead it out of the folder.</summary>
    private string? FindFile(OutputPath path)
    {
        try
        {
            var file = RealPath.Resolve(Path.Join(folder, path.Value));
            return RealPath.IsWithin(file, RealPath.Resolve(folder), StringComparison.Ordinal) && File.Exists(file) ? file : null;
        }
        catch (IOException)
        {
            return null; // links that lead in a circle
        }
    }

    private static PreviewAnswer.Redirect RedirectTo(string path) => new(new PathString(path).ToUriComponent());
}
