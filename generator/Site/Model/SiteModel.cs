using System.Collections.Frozen;
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
    private readonly ILookup<Page, Page<Branch>> branchesByHospital;
    private readonly ILookup<Page, Page<Activity>> activitiesByOwner;
    private readonly ILookup<Page, Page<Activity>> activitiesByBranch;
    private readonly ILookup<Page, Page<Route>> routesByOwner;
    private readonly ILookup<Page, Page<Consortium>> consortiaByMember;
    private readonly ILookup<Page, Page<Consortium>> consortiaByParent;
    private readonly References references;
    private readonly FrozenDictionary<Page, MarkdownTargets> targets;

    private SiteModel(SiteSettings settings, PageSet pages, References references, FrozenDictionary<Page, MarkdownTargets> targets)
    {
        Settings = settings;
        Pages = pages;
        this.references = references;
        this.targets = targets;
        branchesByHospital = pages.Branches.ToLookup(branch => branch.Parent!);
        activitiesByOwner = pages.Activities.ToLookup(activity => activity.Parent!);
        activitiesByBranch = pages.Activities
            .SelectMany(activity => activity.Content.Branches.Select(references.Find).OfType<Page>().Select(branch => (branch, activity)))
            .ToLookup(pair => pair.branch, pair => pair.activity);
        routesByOwner = pages.Routes
            .SelectMany(route => new[] { route.Content.Hospital, route.Content.Consortium }.OfType<Reference>().Select(references.Find).OfType<Page>().Select(owner => (owner, route)))
            .ToLookup(pair => pair.owner, pair => pair.route);
        consortiaByMember = pages.Consortia
            .SelectMany(consortium => consortium.Content.Members.Select(references.Find).OfType<Page>().Select(member => (member, consortium)))
            .ToLookup(pair => pair.member, pair => pair.consortium);
        consortiaByParent = pages.Consortia
            .Where(consortium => consortium.Content.Parent is not null)
            .Select(consortium => (Parent: references.Find(consortium.Content.Parent!), consortium))
            .Where(pair => pair.Parent is not null)
            .ToLookup(pair => pair.Parent!, pair => pair.consortium);
    }

    /// <summary>What site.yml says.</summary>
    public SiteSettings Settings { get; }

    /// <summary>All pages.</summary>
    public PageSet Pages { get; }

    /// <summary>All files of the content folder that are published as they are, by path.</summary>
    public ImmutableArray<Asset> Assets => references.Assets;

    /// <summary>
    /// Understands what was loaded. Never fails: what is wrong is reported, and the model holds the rest.
    /// </summary>
    public static SiteModel Create(LoadedSite loaded, BuildOptions options, DiagnosticBag diagnostics)
    {
        var bound = new BoundFile[loaded.Files.Length];
        Parallel.For(0, bound.Length, options.Parallelism, i => bound[i] = BoundFile.Bind(loaded.Files[i], loaded.Settings, diagnostics));
        var pages = PageSet.Create(bound, loaded.Settings, options, diagnostics);
        var references = References.Resolve(pages, loaded.Assets, diagnostics);
        var targets = LinkResolver.Resolve(pages, references, loaded.Settings, options, diagnostics);
        return new(loaded.Settings, pages, references, targets);
    }

    /// <summary>The branches of a hospital, in the order of its matrix.</summary>
    public IReadOnlyList<Page<Branch>> BranchesOf(Page hospital) => [.. branchesByHospital[hospital]];

    /// <summary>The activities of a hospital or consortium, latest first.</summary>
    public IReadOnlyList<Page<Activity>> ActivitiesOf(Page owner) => [.. activitiesByOwner[owner]];

    /// <summary>The activities in which a branch took part, latest first.</summary>
    public IReadOnlyList<Page<Activity>> ActivitiesWith(Page branch) => [.. activitiesByBranch[branch]];

    /// <summary>The routes that a hospital or consortium runs.</summary>
    public IReadOnlyList<Page<Route>> RoutesOf(Page owner) => [.. routesByOwner[owner]];

    /// <summary>The consortia of which a hospital or consortium is a member.</summary>
    public IReadOnlyList<Page<Consortium>> ConsortiaOf(Page member) => [.. consortiaByMember[member]];

    /// <summary>The consortia below a consortium.</summary>
    public IReadOnlyList<Page<Consortium>> ChildrenOf(Page consortium) => [.. consortiaByParent[consortium]];

    /// <summary>The page that a reference names, or null for a member without a page.</summary>
    public Page? Find(Reference reference) => references.Find(reference);

    /// <summary>The file that a reference names.</summary>
    public Asset? Find(FileReference reference) => references.Find(reference);

    /// <summary>Where the links of a page's Markdown body lead.</summary>
    public MarkdownTargets TargetsOf(Page page) => targets[page];
}
