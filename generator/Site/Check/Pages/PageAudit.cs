using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Render;

namespace BrandShowcase.Site.Check.Pages;

/// <summary>Reads finished pages as browsers do, while they are rendered, and keeps only what rules ask for.</summary>
internal sealed class PageAudit
{
    private readonly BaseAddress baseUrl;
    private readonly FrozenDictionary<string, Page> pages;
    private readonly FrozenDictionary<string, Place> origins;
    private readonly ConcurrentBag<AuditedPage> audited = [];
    private readonly ConcurrentBag<(Place Origin, long Bytes)> pictures = [];

    // The same addresses and ids stand on thousands of pages.
    private readonly ConcurrentDictionary<string, string> strings = new();

    private PageAudit(SiteModel site, BuildPlan plan)
    {
        baseUrl = site.Settings.BaseUrl;
        pages = site.Pages.All.DistinctBy(page => page.Url).ToFrozenDictionary(page => FileOf(page.Url.Value));
        origins = plan.Jobs.ToFrozenDictionary(job => job.Path.Value, job => job.Origin);
    }

    /// <summary>Renders the files of <paramref name="plan"/> and looks at each.</summary>
    public static AuditedPages Of(SiteModel site, BuildPlan plan, BuildOptions options, DiagnosticBag diagnostics)
    {
        var audit = new PageAudit(site, plan);
        SiteRenderer.Render(plan, options, diagnostics, audit.Add);
        return audit.Finish();
    }

    private void Add(OutputFile file)
    {
        var path = file.Path.Value;
        if (pages.TryGetValue(path, out var page))
            audited.Add(Read(page, path, Encoding.UTF8.GetString(file.Bytes.Span)));
        else if (ImageFile.IsPicture(path) && origins[path].Source.Path.StartsWith(ContentLocation.Root + "/", StringComparison.Ordinal))
            pictures.Add((origins[path], file.Bytes.Length));
    }

    /// <summary>What was seen, whatever the order in which files came.</summary>
    private AuditedPages Finish() => new(
        [.. audited.OrderBy(page => page.Path, StringComparer.Ordinal)],
        [.. pictures.OrderBy(picture => picture.Origin.Source.Path, StringComparer.Ordinal).ThenByDescending(picture => picture.Bytes).DistinctBy(picture => picture.Origin.Source.Path)]);

    private AuditedPage Read(Page page, string path, string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var ids = new HashSet<string>();
        var linked = new HashSet<string>();
        var dead = new HashSet<string>();
        var anchors = new HashSet<AnchorLink>();
        var pictures = ImmutableArray.CreateBuilder<string>();
        var headings = new HeadingLevels();
        foreach (var element in document.All)
        {
            if (element.Id is { Length: > 0 } id)
                ids.Add(Shared(id));
            switch (element.LocalName)
            {
                case "a" or "area" or "link" when element.GetAttribute("href") is { } address:
                    Follow(address);
                    break;
                case "img" or "script" or "audio" or "video" or "source" or "iframe" when element.GetAttribute("src") is { } address:
                    Follow(address);
                    break;
                case "form" when element.GetAttribute("action") is { } address:
                    Follow(address);
                    break;
                case ['h', >= '1' and <= '6']:
                    headings.Add(element);
                    break;
            }
            if (element.LocalName == "img" && !element.HasAttribute("alt"))
                pictures.Add(Shared(element.GetAttribute("src") ?? ""));
        }
        return new(page, path, origins[path], ids.ToFrozenSet(), [.. linked], [.. dead], [.. anchors], pictures.DrainToImmutable(), headings.Skipped);

        void Follow(string address)
        {
            if (FindTarget(path, address) is not var (target, anchor))
                return;
            if (!origins.ContainsKey(target))
                dead.Add(Shared(address));
            else
                linked.Add(Shared(target));
            // What is no page has no places, or ones that only its own kind of file knows.
            if (anchor.Length > 0 && pages.ContainsKey(target))
                anchors.Add(new(Shared(address), Shared(target), Shared(anchor)));
        }
    }

    /// <summary>The file and the place that an address leads to, or null if it leaves the site.</summary>
    private (string Path, string Anchor)? FindTarget(string from, string address)
    {
        if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))
        {
            var root = new Uri(baseUrl.Value);
            if (!Uri.TryCreate(new Uri(root, PageUrl.Encode(from)), address, out var absolute) || absolute.Scheme != root.Scheme || absolute.Authority != root.Authority)
                return null;
            address = absolute.PathAndQuery + absolute.Fragment;
        }
        var hash = address.IndexOf('#');
        var anchor = hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]);
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? address : address[..end]);
        // Above its own path on the host the operator may have other sites.
        var basePath = Uri.UnescapeDataString(baseUrl.Path);
        return path.StartsWith(basePath, StringComparison.Ordinal) ? (FileOf("/" + path[basePath.Length..]), anchor) : null;
    }

    /// <summary>The file that a plain web server answers with.</summary>
    private static string FileOf(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];

    private string Shared(string text) => strings.GetOrAdd(text, text);

    /// <summary>Follows the levels of headings down a page.</summary>
    private sealed class HeadingLevels
    {
        private readonly ImmutableArray<SkippedHeading>.Builder skipped = ImmutableArray.CreateBuilder<SkippedHeading>();
        private int above;

        public ImmutableArray<SkippedHeading> Skipped => skipped.ToImmutable();

        public void Add(IElement heading)
        {
            var level = heading.LocalName[1] - '0';
            if (level > above + 1)
                skipped.Add(new(heading.TextContent.Trim(), level, above));
            above = level;
        }
    }
}
