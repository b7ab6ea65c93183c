using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Render;
using BrandShowcase.Site.Render.Search;

namespace BrandShowcase.Site.Check.Pages;

/// <summary>Reads finished pages as browsers do, while they are rendered, and keeps only what rules ask for.</summary>
internal sealed class PageAudit
{
    private readonly Uri root;
    private readonly string basePath;
    private readonly FrozenDictionary<string, Page> pages;
    private readonly FrozenDictionary<string, Place> origins;
    private readonly ConcurrentBag<AuditedPage> audited = [];
    private readonly ConcurrentBag<(Place Origin, long Bytes)> pictures = [];
    private readonly ConcurrentBag<DeadReference> deadInStyles = [];
    private readonly ConcurrentDictionary<string, string> strings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Target?> targets = new(StringComparer.Ordinal);

    private PageAudit(SiteModel site, BuildPlan plan)
    {
        root = new(site.Settings.BaseUrl.Value);
        basePath = Uri.UnescapeDataString(site.Settings.BaseUrl.Path);
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
        else if (path.EndsWith(".css", StringComparison.Ordinal))
        {
            foreach (var dead in FindDead(path, Encoding.UTF8.GetString(file.Bytes.Span)))
                deadInStyles.Add(dead);
        }
    }

    /// <summary>What was seen, whatever the order in which files came.</summary>
    private AuditedPages Finish() => new(
        [.. audited.OrderBy(page => page.Path, StringComparer.Ordinal)],
        [.. pictures.OrderBy(picture => picture.Origin.Source.Path, StringComparer.Ordinal).ThenByDescending(picture => picture.Bytes).DistinctBy(picture => picture.Origin.Source.Path)],
        [.. deadInStyles.Distinct().OrderBy(dead => dead.Path, StringComparer.Ordinal).ThenBy(dead => dead.Address, StringComparer.Ordinal)]);

    private AuditedPage Read(Page page, string path, string html)
    {
        var tags = PageTags.Read(html, Shared);
        var linked = new HashSet<string>();
        var dead = new List<string>();
        var anchors = new List<AnchorLink>();
        foreach (var address in tags.Addresses)
            Follow(address, linked.Add);
        foreach (var address in tags.AddressesForScripts)
            Follow(address, add: null);
        return new(page, path, origins[path], tags.Ids, linked, [.. dead], [.. anchors], [.. tags.PicturesWithoutText], SkippedHeadings(tags.Headings));

        void Follow(string address, Func<string, bool>? add)
        {
            if (FindTarget(path, address) is not { } target)
                return;
            if (!target.Exists)
                dead.Add(address);
            else
                add?.Invoke(target.Path);
            // What is no page has no places, or ones that only its own kind of file knows.
            if (target.Anchor.Length > 0 && pages.ContainsKey(target.Path))
                anchors.Add(new(address, target.Path, target.Anchor));
        }
    }

    private static ImmutableArray<SkippedHeading> SkippedHeadings(List<(int Level, string Text)> headings)
    {
        var skipped = ImmutableArray.CreateBuilder<SkippedHeading>();
        var above = 0;
        foreach (var (level, text) in headings)
        {
            if (level > above + 1)
                skipped.Add(new(text, level, above));
            above = level;
        }
        return skipped.DrainToImmutable();
    }

    /// <summary>What a style sheet names and is not there.</summary>
    private IEnumerable<DeadReference> FindDead(string path, string css) =>
        from match in AddressForms.InStyleSheet().Matches(css)
        let address = match.Groups["address"].Value
        where FindTarget(path, address) is { Exists: false }
        select new DeadReference(path, address, origins[path]);

    /// <summary>The file and the place that an address leads to, or null if it leaves the site.</summary>
    private Target? FindTarget(string from, string address)
    {
        if (address.StartsWith('#'))
            return new(from, Uri.UnescapeDataString(address[1..]), Exists: true);
        // Most addresses stand on thousands of pages, and mean the same on each.
        return address.StartsWith('/') ? targets.GetOrAdd(address, address => Resolve("", address)) : Resolve(from, address);
    }

    private Target? Resolve(string from, string address)
    {
        if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))
        {
            if (!Uri.TryCreate(new Uri(root, PageUrl.Encode(from)), address, out var absolute) || absolute.Scheme != root.Scheme || absolute.Authority != root.Authority)
                return null;
            address = absolute.PathAndQuery + absolute.Fragment;
        }
        var hash = address.IndexOf('#');
        var anchor = hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]);
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? address : address[..end]);
        // Above its own path on the host the operator may have other sites.
        if (!path.StartsWith(basePath, StringComparison.Ordinal))
            return null;
        var file = FileOf("/" + path[basePath.Length..]);
        return new(Shared(file.AsMemory()), Shared(anchor.AsMemory()), origins.ContainsKey(file) || SearchFiles.IsEntry(file));
    }

    /// <summary>The file that a plain web server answers with.</summary>
    private static string FileOf(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];

    /// <summary>The same addresses and ids stand on thousands of pages.</summary>
    private string Shared(ReadOnlyMemory<char> text)
    {
        var known = strings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(text.Span, out var shared))
            return shared;
        var added = text.ToString();
        return strings.GetOrAdd(added, added);
    }

    /// <summary>What an address leads to.</summary>
    /// <param name="Path">The path of the file in the output folder.</param>
    /// <param name="Anchor">The place in it, or empty.</param>
    /// <param name="Exists">Whether there is such a file.</param>
    private sealed record Target(string Path, string Anchor, bool Exists);
}
