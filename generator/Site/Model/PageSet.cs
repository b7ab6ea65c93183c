using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model;

/// <summary>All pages of the site, each below its parent, in the order in which lists show them.</summary>
public sealed class PageSet
{
    private readonly FrozenDictionary<PageKind, Page<Section>> sections;
    private readonly Dictionary<string, Page> byAddress;

    private PageSet(Page<Home> home, ImmutableArray<Page<Section>> sections, Typed typed, IEnumerable<string> files)
    {
        Home = home;
        Sections = sections;
        this.sections = sections.ToFrozenDictionary(page => page.Kind);
        (Hospitals, Branches, Activities, Consortia, Routes, GuidePages) = typed;
        var written = Written.ToArray();
        Tags = Taxonomy.Of([.. written, .. sections], Section(PageKind.Tags));
        Brands = BrandIndex.Of(Hospitals, Branches, Section(PageKind.Brands));
        All = [home, .. sections, .. written.Where(page => page.Kind != PageKind.Home), .. Routes.SelectMany(CreateHandouts), .. Brands.Pages, .. Tags.All.Select(term => term.Page)];
        // A mistake can give two pages one address; it is reported, and the first one stands for both here.
        byAddress = new(All.Length);
        foreach (var page in All)
            byAddress.TryAdd(page.Url.Value, page);
        Unpublished = [.. files.Where(address => !byAddress.ContainsKey(address))];
    }

    /// <summary>The home page.</summary>
    public Page<Home> Home { get; }

    /// <summary>The list pages.</summary>
    public ImmutableArray<Page<Section>> Sections { get; }

    /// <summary>The hospitals.</summary>
    public ImmutableArray<Page<Hospital>> Hospitals { get; }

    /// <summary>The branches, hospital by hospital.</summary>
    public ImmutableArray<Page<Branch>> Branches { get; }

    /// <summary>The activities, latest first; those without a date last.</summary>
    public ImmutableArray<Page<Activity>> Activities { get; }

    /// <summary>The consortia.</summary>
    public ImmutableArray<Page<Consortium>> Consortia { get; }

    /// <summary>The routes.</summary>
    public ImmutableArray<Page<Route>> Routes { get; }

    /// <summary>The pages of the guide.</summary>
    public ImmutableArray<Page<GuidePage>> GuidePages { get; }

    /// <summary>The brands by pinyin.</summary>
    public BrandIndex Brands { get; }

    /// <summary>The tags.</summary>
    public Taxonomy Tags { get; }

    /// <summary>Every page, the home page first.</summary>
    public ImmutableArray<Page> All { get; }

    /// <summary>The addresses of pages that exist but are not published.</summary>
    public ImmutableHashSet<string> Unpublished { get; }

    /// <summary>Every page that a file was written for, but for list pages.</summary>
    public IEnumerable<Page> Written => [Home, .. Hospitals, .. Branches, .. Activities, .. Consortia, .. Routes, .. GuidePages];

    /// <summary>The list page of a kind.</summary>
    public Page<Section> Section(PageKind kind) => sections[kind];

    /// <summary>The page at an address such as <c>/hospitals/x/</c>, or null.</summary>
    public Page? Find(string address) => byAddress.GetValueOrDefault(address);

    internal static PageSet Create(IReadOnlyList<BoundFile> files, SiteSettings settings, BuildOptions options, DiagnosticBag diagnostics)
    {
        var filesByAddress = ByAddress(files, diagnostics);
        var byType = files.Where(file => file.IsPublished(options)).ToLookup(file => file.File.Location.Type);

        var home = CreateHome(filesByAddress.GetValueOrDefault(PageUrl.Home.Value), settings, options, diagnostics);
        var sections = CreateSections(byType[ContentType.Section], home, settings);
        Page<Section> Section(PageKind kind) => sections.First(page => page.Kind == kind);

        var hospitals = Create<Hospital>(byType[ContentType.Hospital], PageKind.Hospital, _ => Section(PageKind.Hospitals))
            .OrderBy(page => page.Content.Order ?? int.MaxValue).ThenBy(page => page.Url.Value, StringComparer.Ordinal).ToImmutableArray();
        var consortia = Create<Consortium>(byType[ContentType.Consortium], PageKind.Consortium, _ => Section(PageKind.Consortia))
            .OrderBy(page => page.Content.Order ?? int.MaxValue).ThenBy(page => page.Url.Value, StringComparer.Ordinal).ToImmutableArray();
        var owners = hospitals.Concat<Page>(consortia).DistinctBy(page => page.Url.Value).ToFrozenDictionary(page => page.Url.Value);
        Page? Owner(BoundFile file) => owners.GetValueOrDefault(file.File.Location.OwnerAddress!);
        ReportMissingOwners(filesByAddress, diagnostics);

        var positions = hospitals.Select((page, index) => (page, index)).ToFrozenDictionary(pair => (Page)pair.page, pair => pair.index);
        var typed = new Typed(
            hospitals,
            [
                .. Create<Branch>(byType[ContentType.Branch], PageKind.Branch, Owner)
                    .OrderBy(page => positions[page.Parent!]).ThenBy(page => page.Content.Order ?? int.MaxValue).ThenBy(page => page.Url.Value, StringComparer.Ordinal),
            ],
            [
                .. Create<Activity>(byType[ContentType.Activity], PageKind.Activity, Owner)
                    .OrderByDescending(page => page.Content.Date?.SortKey ?? 0).ThenBy(page => page.Url.Value, StringComparer.Ordinal),
            ],
            consortia,
            [.. Create<Route>(byType[ContentType.Route], PageKind.Route, _ => Section(PageKind.Routes)).OrderBy(page => page.Url.Value, StringComparer.Ordinal)],
            [
                .. Create<GuidePage>(byType[ContentType.GuidePage], PageKind.GuidePage, _ => Section(PageKind.Guide))
                    .OrderBy(page => page.Content.Order ?? int.MaxValue).ThenBy(page => page.Url.Value, StringComparer.Ordinal),
            ]);
        return new(home, sections, typed, filesByAddress.Keys);
    }

    private static IEnumerable<Page<T>> Create<T>(IEnumerable<BoundFile> files, PageKind kind, Func<BoundFile, Page?> findParent)
        where T : notnull =>
        files
            .Select(file => (file, Parent: findParent(file)))
            .Where(pair => pair.Parent is not null)
            .Select(pair => new Page<T>(kind, new(pair.file.File.Location.Address), pair.file.Header, (T)pair.file.Content, pair.file.File, pair.Parent));

    private static Page<Home> CreateHome(BoundFile? written, SiteSettings settings, BuildOptions options, DiagnosticBag diagnostics)
    {
        var hindrance = written?.FindHindrance(options);
        if (written is null)
            diagnostics.Add(FileMistakes.MissingFile("content/index.md", new("首页", "the home page")));
        else if (hindrance is not null)
            diagnostics.Add(ContentMistakes.UnpublishedHome(new(written.File.Text, written.File.FrontMatter.Mapping.Find(hindrance)!.Span), hindrance));
        var file = hindrance is null ? written : null;
        return new(PageKind.Home, PageUrl.Home, file?.Header ?? new() { Title = settings.Title }, file?.Content as Home ?? new Home(null), file?.File, parent: null);
    }

    private static ImmutableArray<Page<Section>> CreateSections(IEnumerable<BoundFile> files, Page home, SiteSettings settings)
    {
        var byAddress = files.DistinctBy(file => file.File.Location.Address).ToFrozenDictionary(file => file.File.Location.Address);
        return
        [
            .. SectionPages.All.Select(section =>
            {
                var file = byAddress.GetValueOrDefault(section.Url.Value);
                var title = settings.Navigation.FirstOrDefault(link => link.Path == section.Url.Value)?.Title ?? section.Title;
                return new Page<Section>(section.Kind, section.Url, file?.Header ?? new() { Title = title }, new Section(), file?.File, home);
            }),
        ];
    }

    /// <summary>What visitors take along of a route: an A4 handout and an A3 poster.</summary>
    private static IEnumerable<Page<Section>> CreateHandouts(Page<Route> route)
    {
        if (route.Content.Stops.IsEmpty)
            return [];
        return [Handout(PageKind.RoutePrint, "print", "打印页"), Handout(PageKind.RoutePoster, "poster", "海报")];

        Page<Section> Handout(PageKind kind, string name, string form) =>
            new(kind, route.Url.Child(name), new() { Title = $"{route.Title}（{form}）", Summary = route.Header.Summary }, new Section(), source: null, route);
    }

    /// <summary>The files by the addresses of their pages, whether they are published or not; pages that were written twice are reported.</summary>
    private static Dictionary<string, BoundFile> ByAddress(IReadOnlyList<BoundFile> files, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, BoundFile>(files.Count);
        foreach (var file in files)
        {
            if (!first.TryAdd(file.File.Location.Address, file))
                diagnostics.Add(FileMistakes.SamePageTwice(file.File.Text.Path, first[file.File.Location.Address].File.Text.Path));
        }
        return first;
    }

    private static void ReportMissingOwners(Dictionary<string, BoundFile> files, DiagnosticBag diagnostics)
    {
        foreach (var owner in files.Values.Select(file => file.File.Location.OwnerAddress).OfType<string>().Distinct().Where(owner => !files.ContainsKey(owner)))
            diagnostics.Add(FileMistakes.MissingFile($"{ContentLocation.Root}{owner}index.md", new("这个文件夹所属医院或医共体的页面", "the page of the hospital or consortium that this folder belongs to")));
    }

    private sealed record Typed(
        ImmutableArray<Page<Hospital>> Hospitals, ImmutableArray<Page<Branch>> Branches, ImmutableArray<Page<Activity>> Activities,
        ImmutableArray<Page<Consortium>> Consortia, ImmutableArray<Page<Route>> Routes, ImmutableArray<Page<GuidePage>> GuidePages);
}
