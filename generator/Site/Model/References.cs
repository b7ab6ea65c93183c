using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Plan;

namespace BrandShowcase.Site.Model;

/// <summary>What the names and paths in front matter stand for.</summary>
internal sealed class References
{
    private readonly Dictionary<Reference, Page?> pageByReference = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FileReference, Asset?> assetByReference = new(ReferenceEqualityComparer.Instance);
    private readonly FrozenDictionary<string, Asset> assetsByPath;
    private readonly HashSet<string> refusedFiles;
    private readonly HashSet<string> withheldFiles;
    private readonly PageSet pages;
    private readonly DiagnosticBag diagnostics;

    private References(PageSet pages, LoadedSite loaded, DiagnosticBag diagnostics)
    {
        this.pages = pages;
        this.diagnostics = diagnostics;
        refusedFiles = [.. loaded.RefusedFiles];
        var named = NamedFiles.OnlyOfUnpublished(pages, loaded.Files, loaded.Settings);
        withheldFiles = [.. loaded.Assets.Where(file => named.Contains(file.Path) || BelongsToUnpublished(file)).Select(file => file.Path)];
        Assets = [.. loaded.Assets.Where(file => !withheldFiles.Contains(file.Path)).Select(file => new Asset(file, OutputPath.Get(file.Path[(ContentLocation.Root.Length + 1)..])))];
        assetsByPath = Assets.ToFrozenDictionary(asset => asset.File.Path);
    }

    /// <summary>All files beside pages that are published.</summary>
    public ImmutableArray<Asset> Assets { get; }

    /// <summary>Resolves every reference of every page and of site.yml; one that leads nowhere is reported.</summary>
    public static References Resolve(PageSet pages, LoadedSite loaded, DiagnosticBag diagnostics)
    {
        var references = new References(pages, loaded, diagnostics);
        foreach (var page in pages.Hospitals)
            references.Resolve(page, page.Content.Logo, page.Content.Cover);
        foreach (var page in pages.Branches)
            references.Resolve(page, page.Content.Brand.Logo, page.Content.Cover);
        foreach (var page in pages.Activities)
        {
            references.Resolve(page, page.Content.Branches);
            references.Resolve(page, [.. page.Content.Photos]);
        }
        foreach (var page in pages.Consortia)
            references.Resolve(page, [.. page.Content.Members, .. Optional(page.Content.Parent)]);
        foreach (var page in pages.Routes)
        {
            references.Resolve(page, [.. Optional(page.Content.Hospital), .. Optional(page.Content.Consortium), .. page.Content.Stops.Select(stop => stop.Page).OfType<Reference>()]);
            references.Resolve(page, [.. page.Content.Stops.Select(stop => stop.Image)]);
            references.Resolve(page, [.. page.Content.FloorPlans.Select(plan => plan.File), .. page.Content.Stops.Select(stop => stop.Audio).OfType<FileReference>()]);
        }
        foreach (var picture in new[] { loaded.Settings.Footer.PoliceIcon, loaded.Settings.Footer.Badge?.Image })
        {
            if (picture is not null)
                references.Resolve(picture.File, picture.File.Path, nearest => nearest);
        }
        references.ReportCircularParents();
        return references;
    }

    /// <summary>The page that a reference names, or null for a member without a page.</summary>
    public Page? Find(Reference reference) => pageByReference.GetValueOrDefault(reference);

    /// <summary>The file that a reference names.</summary>
    public Asset? Find(FileReference reference) => assetByReference.GetValueOrDefault(reference);

    /// <summary>The file at a path of the site's folder, or null.</summary>
    public Asset? FindAsset(string path) => assetsByPath.GetValueOrDefault(path);

    /// <summary>What is wrong with naming a file that is not published; null where that was said already, of a file that is there.</summary>
    /// <param name="place">Where it is named.</param>
    /// <param name="path">Its path in the site's folder.</param>
    /// <param name="missing">Makes the mistake where there is no such file, from the path of the file that was probably meant.</param>
    public Diagnostic? Explain(Place place, string path, Func<string?, Diagnostic> missing)
    {
        if (withheldFiles.Contains(path))
            return ContentMistakes.UnpublishedFile(place, path);
        if (!refusedFiles.Contains(path))
            return missing(SitePath.FindNearest(path, assetsByPath.Keys));
        return FileKinds.IsPublished(path) ? null : LinkMistakes.NotPublished(place, path);
    }

    /// <summary>What lies beside a page that is not published is not published either: a photograph may await consent.</summary>
    private bool BelongsToUnpublished(AssetFile file)
    {
        for (var folder = SitePath.FolderOf(file.Path); folder.Length > ContentLocation.Root.Length + 1; folder = SitePath.FolderOf(folder[..^1]))
        {
            if (pages.Unpublished.Contains(folder[ContentLocation.Root.Length..]))
                return true;
        }
        return false;
    }

    private static IEnumerable<T> Optional<T>(T? value)
        where T : class => value is null ? [] : [value];

    private void Resolve(Page page, params ReadOnlySpan<Picture?> pictures)
    {
        foreach (var picture in pictures)
        {
            if (picture is not null)
                Resolve(page, [picture.File]);
        }
    }

    private void Resolve(Page page, IEnumerable<FileReference> files)
    {
        foreach (var file in files)
            Resolve(file, SitePath.Combine(page.Source!.Text.Path, file.Path), nearest => SitePath.Relative(page.Source!.Text.Path, nearest));
    }

    /// <summary>Resolves a file.</summary>
    /// <param name="file">The file, as it was named.</param>
    /// <param name="path">Its path from the site's folder, or null where the one that was written leads out of it.</param>
    /// <param name="write">How such a path is written in that place.</param>
    private void Resolve(FileReference file, string? path, Func<string, string> write)
    {
        var asset = path is null ? null : FindAsset(path);
        assetByReference[file] = asset;
        if (asset is not null)
            return;
        if (path is null)
            diagnostics.Add(ContentMistakes.MissingAsset(file.Place, file.Path, file.Path, nearest: null));
        else if (Explain(file.Place, path, nearest => ContentMistakes.MissingAsset(file.Place, file.Path, path, nearest is null ? null : write(nearest))) is { } mistake)
            diagnostics.Add(mistake);
    }

    private void Resolve(Page page, IEnumerable<Reference> references)
    {
        foreach (var reference in references)
            pageByReference[reference] = Resolve(page, reference);
    }

    private Page? Resolve(Page page, Reference reference)
    {
        var addresses = AddressesOf(page, reference);
        if (addresses.Select(pages.Find).FirstOrDefault(target => target is not null) is { } found)
            return found;
        if (addresses.Any(pages.Unpublished.Contains))
            diagnostics.Add(ContentMistakes.UnpublishedReference(reference.Place, reference.Name));
        else if (reference.Target != ReferenceTarget.Member)
            diagnostics.Add(Dangling(page, reference));
        return null;
    }

    // More names than these help nobody.
    private const int MostListed = 8;

    /// <summary>What is wrong with a name that no page has: a slip, or a page's title.</summary>
    private Diagnostic Dangling(Page page, Reference reference)
    {
        var targets = TargetsFor(page, reference.Target).ToArray();
        var nearest = Spelling.FindNearest(reference.Name, targets.Select(Name));
        if (nearest is null && Spelling.FindNearest(reference.Name, targets.Select(target => target.Title)) is { } title)
            return ContentMistakes.ReferenceByTitle(reference.Place, reference.Name, Describe(reference.Target), Name(targets.First(target => target.Title == title)), title);
        if (nearest is null && reference.Target == ReferenceTarget.Branch && NameSeries.Split(reference.Name, NameSeries.Marks, int.MaxValue) is { Length: > 1 } names)
            return ContentMistakes.SeveralReferencesInOne(reference.Place, reference.Name, names);
        return ContentMistakes.DanglingReference(
            reference.Place, reference.Name, Describe(reference.Target), nearest, targets.Length <= MostListed ? [.. targets.Select(target => $"{Name(target)}（{target.Title}）")] : []);
    }

    /// <summary>The addresses that a reference may mean, the likeliest first.</summary>
    private static ImmutableArray<string> AddressesOf(Page page, Reference reference) => reference.Target switch
    {
        ReferenceTarget.Hospital => [$"/hospitals/{reference.Name}/"],
        ReferenceTarget.Consortium => [$"/consortia/{reference.Name}/"],
        ReferenceTarget.Member => [$"/hospitals/{reference.Name}/", $"/consortia/{reference.Name}/"],
        ReferenceTarget.Branch => [$"{page.Parent!.Url}branches/{reference.Name}/"],
        _ => SitePath.Combine(page.Source!.Text.Path, reference.Name) is { } path && path.EndsWith(".md", StringComparison.Ordinal) && ContentLocation.Find(path) is { } location ? [location.Address] : [],
    };

    private IEnumerable<Page> TargetsFor(Page page, ReferenceTarget target) => target switch
    {
        ReferenceTarget.Hospital => pages.Hospitals,
        ReferenceTarget.Consortium => pages.Consortia,
        ReferenceTarget.Branch => pages.Branches.Where(branch => branch.Parent == page.Parent),
        _ => [],
    };

    private static string Name(Page page) => page.Source!.Location.Name;

    private static LocalizedText Describe(ReferenceTarget target) => target switch
    {
        ReferenceTarget.Hospital => new("医院", "hospital"),
        ReferenceTarget.Consortium => new("医共体", "consortium"),
        ReferenceTarget.Branch => new("本院支部", "branch of this hospital"),
        _ => new("页面", "page"),
    };

    private void ReportCircularParents()
    {
        foreach (var page in pages.Consortia)
        {
            var chain = new List<Page> { page };
            for (var above = ParentOf(page); above is not null; above = ParentOf(above))
            {
                chain.Add(above);
                if (above == page)
                {
                    diagnostics.Add(ContentMistakes.CircularParent(page.Content.Parent!.Place, string.Join(" → ", chain.Select(link => link.Title))));
                    break;
                }
                if (chain.Count > pages.Consortia.Length)
                    break;
            }
        }
    }

    private Page<Consortium>? ParentOf(Page<Consortium> page) => page.Content.Parent is { } parent ? Find(parent) as Page<Consortium> : null;
}
