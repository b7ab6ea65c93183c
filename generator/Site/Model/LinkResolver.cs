using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Load.Markdown;

namespace BrandShowcase.Site.Model;

/// <summary>Finds out where the links of Markdown bodies lead. A link that leads nowhere is reported at its place.</summary>
internal sealed class LinkResolver
{
    private readonly PageSet pages;
    private readonly References references;
    private readonly SiteSettings settings;
    private readonly DiagnosticBag diagnostics;

    private LinkResolver(PageSet pages, References references, SiteSettings settings, DiagnosticBag diagnostics) =>
        (this.pages, this.references, this.settings, this.diagnostics) = (pages, references, settings, diagnostics);

    /// <summary>The targets of every page whose text has links.</summary>
    public static Dictionary<Page, MarkdownTargets> Resolve(PageSet pages, References references, SiteSettings settings, BuildOptions options, DiagnosticBag diagnostics)
    {
        var resolver = new LinkResolver(pages, references, settings, diagnostics);
        var written = pages.All.Where(page => page.Source is { Body.Links.IsEmpty: false }).ToArray();
        var targets = new MarkdownTargets[written.Length];
        Parallel.For(0, written.Length, options.Parallelism, i =>
            targets[i] = new([.. written[i].Source!.Body.Links.Select(link => resolver.Resolve(written[i], link))]));
        return written.Zip(targets).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>An address without its query and its fragment.</summary>
    public static string PathOf(string url) => Split(url).Path;

    private MarkdownTarget Resolve(Page page, MarkdownLink link)
    {
        if (link.Url.Length == 0)
            return default;
        if (HasScheme(link.Url))
            return new(link.Url);
        var (path, suffix, fragment) = Split(link.Url);
        if (path.Length == 0)
            return new(Anchor(page, fragment, link));
        if (path.StartsWith('/'))
            return ResolveSitePath(path, suffix, fragment, link);

        var file = SitePath.Combine(page.Source!.Text.Path, Uri.UnescapeDataString(path));
        if (file is null || !file.StartsWith(ContentLocation.Root + "/", StringComparison.Ordinal))
            return Dead(LinkMistakes.LeavesContent(link.Place, link.Url));
        if (FileKinds.IsMarkdown(file))
            return ResolvePage(page, ContentLocation.Find(file)?.Address, file, fragment, link);
        if (references.FindAsset(file) is { } asset)
            return TargetOf(asset, suffix);
        return Dead(references.Explain(link.Place, file, nearest => LinkMistakes.DeadLink(link.Place, link.Url, file, WriteAddress(page, nearest))));
    }

    /// <summary>The path of a file as a link of the page names it.</summary>
    private static string? WriteAddress(Page page, string? file) =>
        file is null ? null : UnreadLink.WriteAddress(SitePath.Relative(page.Source!.Text.Path, file));

    private MarkdownTarget ResolvePage(Page page, string? address, string file, string? fragment, MarkdownLink link)
    {
        if (address is not null && pages.Find(address) is { } target)
            return new(Href(address) + Anchor(target, fragment, link));
        if (address is not null && pages.Unpublished.Contains(address))
            return Dead(ContentMistakes.UnpublishedReference(link.Place, file));
        var nearest = SitePath.FindNearest(file, pages.All.Select(page => page.Source?.Text.Path).OfType<string>());
        return Dead(LinkMistakes.DeadLink(link.Place, link.Url, file, WriteAddress(page, nearest)));
    }

    private MarkdownTarget ResolveSitePath(string path, string suffix, string? fragment, MarkdownLink link)
    {
        var address = Uri.UnescapeDataString(path);
        if (pages.Find(address) is { } target)
            return new(Href(address) + Anchor(target, fragment, link));
        var file = ContentLocation.Root + address;
        if (references.FindAsset(file) is { } asset)
            return TargetOf(asset, suffix);
        return Dead(references.Explain(link.Place, file, _ => LinkMistakes.DeadLink(link.Place, link.Url, address, Spelling.FindNearest(address, pages.All.Select(page => page.Url.Value)))));
    }

    /// <summary>The fragment as it stands in a link; one that a page written in Markdown does not have is reported.</summary>
    private string Anchor(Page target, string? fragment, MarkdownLink link)
    {
        if (string.IsNullOrEmpty(fragment))
            return "";
        var id = Uri.UnescapeDataString(fragment);
        var headings = target.Source?.Body.Headings ?? [];
        if (!headings.Any(heading => heading.Id == id))
        {
            var nearest = headings.FirstOrDefault(heading => heading.Text == id)?.Id ?? Spelling.FindNearest(id, headings.Select(heading => heading.Id));
            diagnostics.Add(LinkMistakes.DeadAnchor(link.Place, id, target.Title, nearest));
        }
        return "#" + PageUrl.Encode(id);
    }

    private MarkdownTarget TargetOf(Asset asset, string suffix) =>
        new(Href(asset.Address) + suffix, asset.Size?.Width, asset.Size?.Height, asset.FindSourceSet(settings.BaseUrl), asset.File.Path);

    private MarkdownTarget Dead(Diagnostic? mistake)
    {
        if (mistake is not null)
            diagnostics.Add(mistake);
        return default;
    }

    private string Href(string address) => new PageUrl(address).ToHref(settings.BaseUrl);

    private static bool HasScheme(string url)
    {
        var end = url.AsSpan().IndexOfAny(":/?#");
        return end > 0 && url[end] == ':';
    }

    private static (string Path, string Suffix, string? Fragment) Split(string url)
    {
        var hash = url.IndexOf('#');
        var withoutFragment = hash < 0 ? url : url[..hash];
        var query = withoutFragment.IndexOf('?');
        var path = query < 0 ? withoutFragment : withoutFragment[..query];
        return (path, url[path.Length..], hash < 0 ? null : url[(hash + 1)..]);
    }
}
