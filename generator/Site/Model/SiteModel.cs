using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Load.Markdown;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model;

/// <summary>
/// The site as its authors mean it: all pages, typed and in order, with every reference and link resolved. Immutable.
/// </summary>
public sealed class SiteModel
{
    private readonly Dictionary<Page, ImmutableArray<Page<Branch>>> branchesByHospital;
    private readonly Dictionary<Page, ImmutableArray<Page<Activity>>> activitiesByOwner;
    private readonly Dictionary<Page, ImmutableArray<Page<Activity>>> activitiesByBranch;
    private readonly Dictionary<Page, ImmutableArray<Page<Route>>> routesByOwner;
    private readonly Dictionary<Page, ImmutableArray<Page<Consortium>>> consortiaByMember;
    private readonly Dictionary<Page, ImmutableArray<Page<Consortium>>> consortiaByParent;
    private readonly References references;
    private readonly Dictionary<Page, MarkdownTargets> targets;

    private SiteModel(DateOnly today, SiteSettings settings, PageSet pages, References references, Dictionary<Page, MarkdownTargets> targets)
    {
        Today = today;
        Settings = settings;
        Pages = pages;
        this.references = references;
        this.targets = targets;
        branchesByHospital = Group(pages.Branches, branch => [branch.Parent]);
        activitiesByOwner = Group(pages.Activities, activity => [activity.Parent]);
        activitiesByBranch = Group(pages.Activities, activity => activity.Content.Branches.Select(references.Find));
        routesByOwner = Group(pages.Routes, route => [Find(route.Content.Hospital), Find(route.Content.Consortium)]);
        consortiaByMember = Group(pages.Consortia, consortium => consortium.Content.Members.Select(references.Find));
        consortiaByParent = Group(pages.Consortia, consortium => [Find(consortium.Content.Parent)]);
    }

    /// <summary>The day on which the site is built.</summary>
    public DateOnly Today { get; }

    /// <summary>What site.yml says.</summary>
    public SiteSettings Settings { get; }

    /// <summary>All pages.</summary>
    public PageSet Pages { get; }

    /// <summary>All files of the content folder that are published, by path.</summary>
    public ImmutableArray<Asset> Assets => references.Assets;

    /// <summary>
    /// Understands what was loaded. Never fails: what is wrong is reported, and the model holds the rest.
    /// </summary>
    public static SiteModel Create(LoadedSite loaded, BuildOptions options, DiagnosticBag diagnostics)
    {
        var bound = new BoundFile[loaded.Files.Length];
        Parallel.For(0, bound.Length, options.Parallelism, i => bound[i] = Bind(loaded.Files[i], loaded.Settings, options, diagnostics));
        var pages = PageSet.Create(bound, loaded.Settings, options, diagnostics);
        var references = References.Resolve(pages, loaded, diagnostics);
        RouteChecks.Check(pages.Routes, references, diagnostics);
        var targets = LinkResolver.Resolve(pages, references, loaded.Settings, options, diagnostics);
        return new(options.Today, loaded.Settings, pages, references, targets);
    }

    /// <summary>The branches of a hospital, in the order of its matrix.</summary>
    public ImmutableArray<Page<Branch>> BranchesOf(Page hospital) => branchesByHospital.GetValueOrDefault(hospital, []);

    /// <summary>The activities of a hospital or consortium, latest first.</summary>
    public ImmutableArray<Page<Activity>> ActivitiesOf(Page owner) => activitiesByOwner.GetValueOrDefault(owner, []);

    /// <summary>The activities in which a branch took part, latest first.</summary>
    public ImmutableArray<Page<Activity>> ActivitiesWith(Page branch) => activitiesByBranch.GetValueOrDefault(branch, []);

    /// <summary>The routes that a hospital or consortium runs.</summary>
    public ImmutableArray<Page<Route>> RoutesOf(Page owner) => routesByOwner.GetValueOrDefault(owner, []);

    /// <summary>The consortia of which a hospital or consortium is a member.</summary>
    public ImmutableArray<Page<Consortium>> ConsortiaOf(Page member) => consortiaByMember.GetValueOrDefault(member, []);

    /// <summary>The consortia below a consortium.</summary>
    public ImmutableArray<Page<Consortium>> ChildrenOf(Page consortium) => consortiaByParent.GetValueOrDefault(consortium, []);

    /// <summary>The page that a reference names, or null for a member without a page.</summary>
    public Page? Find(Reference? reference) => reference is null ? null : references.Find(reference);

    /// <summary>The file that a reference names.</summary>
    public Asset? Find(FileReference? reference) => reference is null ? null : references.Find(reference);

    /// <summary>The published file that lies at a path in the site's folder, or null.</summary>
    public Asset? FindAsset(string path) => references.FindAsset(path);

    /// <summary>Where the links of a page's Markdown body lead.</summary>
    public MarkdownTargets TargetsOf(Page page) => targets.GetValueOrDefault(page, MarkdownTargets.None);

    private static BoundFile Bind(SourceFile file, SiteSettings settings, BuildOptions options, DiagnosticBag diagnostics) =>
        options.Recall(memory => memory.Bound, (file, settings), diagnostics, bag => BoundFile.Bind(file, settings, bag));

    private static Dictionary<Page, ImmutableArray<T>> Group<T>(ImmutableArray<T> items, Func<T, IEnumerable<Page?>> owners) =>
        items
            .SelectMany(item => owners(item).OfType<Page>().Distinct().Select(owner => (owner, item)))
            .GroupBy(pair => pair.owner, pair => pair.item)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray());
}
