using System.Collections.Frozen;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Model;

/// <summary>
/// Which files beside pages are named, in front matter or in a body. Every value of front matter counts that can be the path of a
/// file: the theme may show what stands below <c>extra</c>.
/// </summary>
internal static class NamedFiles
{
    /// <summary>The paths in the site's folder that a page names. There need not be such files.</summary>
    public static IEnumerable<string> Of(SourceFile page, BaseAddress baseUrl)
    {
        var values = page.FrontMatter.Mapping.Scalars().Select(scalar => scalar.Value.Value);
        var links = page.Body.Links.Select(link => Uri.UnescapeDataString(LinkResolver.PathOf(link.Url)));
        return values.Concat(links).Select(address => Find(page.Text.Path, address, baseUrl)).OfType<string>();
    }

    /// <summary>The paths in the site's folder that site.yml names.</summary>
    public static IEnumerable<string> Of(SiteSettings settings) =>
        new[] { settings.Footer.PoliceIcon, settings.Footer.Badge?.Image }.OfType<Content.Picture>().Select(picture => picture.File.Path);

    /// <summary>The paths that only pages name which are not published. These files are not published either: a photograph may await consent.</summary>
    public static FrozenSet<string> OnlyOfUnpublished(PageSet pages, IReadOnlyCollection<SourceFile> files, SiteSettings settings)
    {
        // The home page and the list pages are there even if their files are drafts: an address alone does not tell.
        bool IsUnpublished(SourceFile file) => !ReferenceEquals(pages.Find(file.Location.Address)?.Source, file);
        var withheld = files.Where(IsUnpublished).SelectMany(file => Of(file, settings.BaseUrl)).ToHashSet(StringComparer.Ordinal);
        // In most sites no draft names a file, and the others need not be read through.
        if (withheld.Count > 0)
            withheld.ExceptWith(files.Where(file => !IsUnpublished(file)).SelectMany(file => Of(file, settings.BaseUrl)).Concat(Of(settings)));
        return withheld.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The file that an address means on the page <paramref name="from"/>, or null if it leads to another site or to no file.</summary>
    private static string? Find(string from, string address, BaseAddress baseUrl)
    {
        if (!FileKinds.IsPublished(address))
            return null;
        if (address.StartsWith(baseUrl.Value, StringComparison.Ordinal))
            address = "/" + Uri.UnescapeDataString(address[baseUrl.Value.Length..]);
        return address.StartsWith('/') ? ContentLocation.Root + address : SitePath.Combine(from, address);
    }
}
