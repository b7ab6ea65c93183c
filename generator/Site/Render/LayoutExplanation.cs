using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Render;

/// <summary>Which template renders a page, and where it was looked for.</summary>
/// <param name="Title">The page's title.</param>
/// <param name="Url">The page's address.</param>
/// <param name="Source">Its Markdown file, or null if the product makes the page by itself.</param>
/// <param name="Kind">The kind of page, which is the layout's name.</param>
/// <param name="Tried">The paths at which the layout was looked for, in this order.</param>
/// <param name="Chosen">The path at which it was found; null if the themes have none.</param>
public sealed record LayoutExplanation(string Title, string Url, string? Source, string Kind, ImmutableArray<string> Tried, string? Chosen)
{
    /// <summary>Explains the layout of a page, which may be a draft.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="page">The page's address, such as <c>/hospitals/x/</c>, or the path of its file.</param>
    /// <param name="options">How the site is built.</param>
    /// <param name="diagnostics">Gets what is wrong with the site.</param>
    /// <param name="nearest">The address that was probably meant, if there is no such page.</param>
    /// <returns>The explanation, or null if there is no such page.</returns>
    public static LayoutExplanation? Find(ISiteFolder folder, string page, BuildOptions options, DiagnosticBag diagnostics, out string? nearest)
    {
        nearest = null;
        if (SiteLoader.Load(folder, options, diagnostics) is not { } loaded)
            return null;
        var pages = SiteModel.Create(loaded, options, diagnostics).Pages;
        var asked = page.Replace('\\', '/');
        var found = asked.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? pages.All.FirstOrDefault(candidate => candidate.Source is { } source && ("/" + asked).EndsWith("/" + source.Text.Path, StringComparison.Ordinal))
            : pages.Find(AddressOf(asked));
        if (found is null)
        {
            nearest = SitePath.FindNearest(AddressOf(asked).TrimEnd('/'), pages.All.Select(candidate => candidate.Url.Value.TrimEnd('/')));
            return null;
        }
        var name = Layouts.NameOf(found.Kind);
        return new(
            found.Title, found.Url.Value, found.Source?.Text.Path, name,
            [.. loaded.Theme.Chain.Select(theme => Layouts.PathIn(theme, name))],
            loaded.Theme.FindTemplate($"layouts/{name}.sbn-html")?.Text.Path);
    }

    /// <summary>The address as pages have it, of one that lacks a slash or is percent-encoded.</summary>
    private static string AddressOf(string asked)
    {
        var address = "/" + Uri.UnescapeDataString(asked).Trim('/');
        return address == "/" || address.EndsWith(".html", StringComparison.Ordinal) ? address : address + "/";
    }
}
