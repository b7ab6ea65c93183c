using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Authoring.Pages;

/// <summary>Finds the page that an author names: by its file, by the file that a build makes of it, or by its address.</summary>
internal static class PageNames
{
    // What may stand before an address in the path of a file: the folders of the copy, of the site and of its content.
    private static readonly string[] Folders = ["public/", "offline/", ContentLocation.Root + "/"];

    /// <summary>The page that is meant, or null.</summary>
    public static Page? Find(SiteModel site, string name)
    {
        var pages = site.Pages;
        if (FileKinds.IsMarkdown(name))
            return pages.All.FirstOrDefault(page => page.Source is { } source && ("/" + Normalize(name)).EndsWith("/" + source.Text.Path, StringComparison.Ordinal)) ?? FindOtherForm(pages, name);
        var path = PathOf(name, site.Settings.BaseUrl);
        return Folders.Where(folder => path.StartsWith(folder, StringComparison.Ordinal)).Select(folder => path[folder.Length..]).Prepend(path)
            .Select(candidate => pages.Find(AddressOf(candidate))).FirstOrDefault(page => page is not null)
            ?? pages.All.FirstOrDefault(page => page.Header.Aliases.Any(alias => alias.Trim('/') == path));
    }

    /// <summary>The file or address that was probably meant by a name that is none, or null.</summary>
    public static string? FindNearest(SiteModel site, string name)
    {
        var pages = site.Pages.All;
        if (FileKinds.IsMarkdown(name))
            return Nearest(Normalize(name), [.. pages.Select(page => page.Source?.Text.Path).OfType<string>()]);
        var address = AddressOf(PathOf(name, site.Settings.BaseUrl)).TrimEnd('/');
        var nearest = Nearest(address, [.. pages.Select(page => page.Url.Value.TrimEnd('/'))]);
        return nearest is null ? null : pages.First(page => page.Url.Value.TrimEnd('/') == nearest).Url.Value;
    }

    /// <summary><c>x.md</c> and <c>x/index.md</c> are the same page.</summary>
    private static Page? FindOtherForm(PageSet pages, string name) =>
        Normalize(name) is var path && path.StartsWith(ContentLocation.Root + "/", StringComparison.Ordinal) && ContentLocation.Find(path) is { } location ? pages.Find(location.Address) : null;

    private static string Normalize(string name)
    {
        var path = name.Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }

    /// <summary>The path of an address or of a file, without slashes at its ends and without what stands before all addresses of the site.</summary>
    private static string PathOf(string name, BaseAddress baseAddress)
    {
        var path = Normalize(name);
        if (path.StartsWith(baseAddress.Value, StringComparison.OrdinalIgnoreCase))
            path = path[baseAddress.Value.Length..];
        else if (Uri.TryCreate(path, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            path = address.AbsolutePath;
        if (path.StartsWith(baseAddress.Path, StringComparison.Ordinal))
            path = path[baseAddress.Path.Length..];
        return Uri.UnescapeDataString(path.Split('#', '?')[0]).Trim('/');
    }

    private static string AddressOf(string path)
    {
        if (path is "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal))
            path = path[..^"index.html".Length].TrimEnd('/');
        return path.Length == 0 || path.EndsWith(".html", StringComparison.Ordinal) ? "/" + path : $"/{path}/";
    }

    /// <summary>What was probably meant: folder by folder the name that is there or the one spelled nearly so, or else the same name in another folder.</summary>
    private static string? Nearest(string path, string[] known)
    {
        var found = "";
        foreach (var segment in path.TrimStart('/').Split('/'))
        {
            var start = found.Length == 0 && path.StartsWith('/') ? "/" : found;
            var names = known.Where(candidate => candidate.StartsWith(start, StringComparison.Ordinal)).Select(candidate => candidate[start.Length..].Split('/')[0]).ToHashSet(StringComparer.Ordinal);
            if ((names.Contains(segment) ? segment : Spelling.FindNearest(segment, names)) is not { } name)
                return SitePath.FindNearest(path, known);
            found = $"{start}{name}/";
        }
        return known.Contains(found[..^1], StringComparer.Ordinal) ? found[..^1] : SitePath.FindNearest(path, known);
    }
}
