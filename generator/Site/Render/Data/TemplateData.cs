using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Figures;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Render.Routes;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render.Data;

/// <summary>
/// What templates see of the site: a declared, documented, read-only projection of the model. Addresses are ready to print.
/// </summary>
internal sealed partial class TemplateData
{
    private readonly SiteModel site;
    private readonly ThemeStrings strings;
    private readonly ThemeAssets assets;
    private readonly PictureJobs? pictures;
    private readonly ShareCards cards;
    private readonly ImmutableArray<SiteIcon> icons;
    private readonly Overviews overviews;
    private readonly Neighbours neighbours;
    private readonly string? feedHref;
    private readonly Lazy<DrawingView?> overview;
    private readonly FrozenDictionary<Page<Route>, Lazy<ImmutableArray<DrawingView>>> drawings;

    public TemplateData(SiteModel site, ThemeStrings strings, ThemeAssets assets, PictureJobs? pictures, ShareCards cards, ImmutableArray<SiteIcon> icons)
    {
        (this.site, this.strings, this.assets, this.pictures, this.cards, this.icons) = (site, strings, assets, pictures, cards, icons);
        overviews = new(site, strings);
        neighbours = new(site);
        feedHref = Feed.Exists(site) ? Href("/" + Feed.Path) : null;
        Site = DeclareSite();
        Footer = DeclareFooter();
        Badge = DeclareBadge();
        Page = DeclarePage();
        Tag = DeclareTag();
        Hospital = DeclareHospital();
        HospitalBrand = DeclareHospitalBrand();
        Branch = DeclareBranch();
        Activity = DeclareActivity();
        Consortium = DeclareConsortium();
        Route = DeclareRoute();
        Stop = DeclareStop();
        Drawing = DeclareDrawing();
        overview = new(() => RouteDrawings.FindOverview(site, page => Href(page)));
        drawings = site.Pages.Routes.ToFrozenDictionary(route => route, route => new Lazy<ImmutableArray<DrawingView>>(() => RouteDrawings.Of(route, site, Href)));
        Matrix = DeclareMatrix();
        MatrixGroup = DeclareMatrixGroup();
        MatrixRow = DeclareMatrixRow();
        MatrixColumn = DeclareMatrixColumn();
        MatrixFilter = DeclareMatrixFilter();
        Orphan = DeclareOrphan();
        Figure = DeclareFigure();
        FigureRow = DeclareFigureRow();
        BrandIndex = DeclareBrandIndex();
        BrandLetter = DeclareBrandLetter();
        IndexedBrand = DeclareIndexedBrand();
        PartnerGroup = DeclarePartnerGroup();
        PartnerEntry = DeclarePartnerEntry();
        Wall = DeclareWall();
        WallGroup = DeclareWallGroup();
        WallYear = DeclareWallYear();
        WallEntry = DeclareWallEntry();
        ActivityYear = DeclareActivityYear();
    }

    public ObjectType<SiteModel> Site { get; }
    public ObjectType<SiteFooter> Footer { get; }
    public ObjectType<SiteBadge> Badge { get; }
    public ObjectType<PageView> Page { get; }
    public ObjectType<Term> Tag { get; }
    public ObjectType<Page<Hospital>> Hospital { get; }
    public ObjectType<Brand> HospitalBrand { get; }
    public ObjectType<Page<Branch>> Branch { get; }
    public ObjectType<Page<Activity>> Activity { get; }
    public ObjectType<Page<Consortium>> Consortium { get; }
    public ObjectType<Page<Route>> Route { get; }
    public ObjectType<StopView> Stop { get; }
    public ObjectType<DrawingView> Drawing { get; }
    public ObjectType<MatrixView> Matrix { get; }
    public ObjectType<MatrixGroup> MatrixGroup { get; }
    public ObjectType<MatrixRow> MatrixRow { get; }
    public ObjectType<MatrixColumn> MatrixColumn { get; }
    public ObjectType<MatrixFilter> MatrixFilter { get; }
    public ObjectType<OrphanView> Orphan { get; }
    public ObjectType<Figure> Figure { get; }
    public ObjectType<FigureRowView> FigureRow { get; }
    public ObjectType<BrandIndexView> BrandIndex { get; }
    public ObjectType<BrandLetterView> BrandLetter { get; }
    public ObjectType<IndexedBrand> IndexedBrand { get; }
    public ObjectType<PartnerGroup> PartnerGroup { get; }
    public ObjectType<PartnerEntry> PartnerEntry { get; }
    public ObjectType<WallView> Wall { get; }
    public ObjectType<WallGroup> WallGroup { get; }
    public ObjectType<WallYear> WallYear { get; }
    public ObjectType<WallEntry> WallEntry { get; }
    public ObjectType<ActivityYear> ActivityYear { get; }

    /// <summary>Partners by kind, for the page of partners.</summary>
    public ImmutableArray<PartnerGroup> Partners => overviews.Partners;

    /// <summary>Honours by level and year, for the wall of honours.</summary>
    public WallView Honours => overviews.Wall;

    /// <summary>Activities by year, for the page of activities.</summary>
    public ImmutableArray<ActivityYear> Years => overviews.Years;

    /// <summary>The drawing of all routes and hospitals; null where no place is known.</summary>
    public DrawingView? Overview => overview.Value;

    /// <summary>The address of a page, ready for a link.</summary>
    public string Href(Page page) => page.Url.ToHref(site.Settings.BaseUrl);

    private string Href(string address) => new PageUrl(address).ToHref(site.Settings.BaseUrl);

    private string Permalink(OutputPath path) => new PageUrl("/" + path.Value).ToPermalink(site.Settings.BaseUrl);

    private LinkView LinkTo(Page page) => new(
        Layouts.NameOf(page.Kind), page.Title, Href(page), Descriptions.Of(page), (page.Parent as Page<Hospital>)?.Title);

    private ImageView? ImageOf(Picture? picture) =>
        site.Find(picture?.File) is { } asset ? new(Href(asset.Address), asset.FindSourceSet(site.Settings.BaseUrl), asset.Size, pictures?.FindColor(asset), picture!) : null;

    private ImmutableArray<Term> TagsOf(Page page) => [.. page.Header.Tags.Distinct().Select(site.Pages.Tags.Get)];

    private ObjectType<SiteModel> DeclareSite() => new ObjectType<SiteModel>("site", ("整个网站", "the whole site"))
        .Text("title", x => x.Settings.Title, ("名称", "the name"))
        .Text("subtitle", x => x.Settings.Subtitle, ("名称下的一行字", "a line below the name"))
        .Text("description", x => x.Settings.Description, ("简介", "what the site is about"))
        .Text("language", x => x.Settings.LanguageTag, ("语言代码", "the language tag"))
        .Text("url", x => Href(x.Pages.Home), ("首页地址", "the address of the home page"))
        .Text("base_url", x => x.Settings.BaseUrl.Value, ("发布地址", "the address at which the site is published"))
        .Text("feed_url", _ => feedHref, ("Atom 订阅地址；没有带日期的内容时为空", "the address of the Atom feed; null without dated pages"))
        .ListOf("icons", () => PartData.Icon, _ => icons, ("主题 icons 里的图标，供 link 元素用", "the theme's icons, for link elements"))
        .Text("touch_icon_url", _ => SiteIcon.FindForTouch(icons)?.Href, ("宽最接近 180 像素的 png 图标，供 apple-touch-icon 用；没有就为空", "the PNG among them whose width is nearest to 180 pixels, for apple-touch-icon; null without one"))
        .Object("footer", () => Footer, x => x.Settings.Footer, ("页脚", "the footer"))
        .Object("home", () => PartData.Link, x => LinkTo(x.Pages.Home), ("首页", "the home page"))
        .Text("slogan", x => x.Pages.Home.Content.Slogan, ("首页标题下的一句话", "the line below the home page's title"))
        .ListOf("hospitals", () => Hospital, x => x.Pages.Hospitals, ("全部医院", "all hospitals"))
        .ListOf("branches", () => Branch, x => x.Pages.Branches, ("全部支部，按医院", "all branches, hospital by hospital"))
        .ListOf("consortia", () => Consortium, x => x.Pages.Consortia, ("全部医共体", "all consortia"))
        .ListOf("routes", () => Route, x => x.Pages.Routes, ("全部路线", "all routes"))
        .ListOf("activities", () => Activity, x => x.Pages.Activities, ("全部活动，新的在前", "all activities, latest first"))
        .ListOf("guide_pages", () => PartData.Link, x => [.. x.Pages.GuidePages.Select(LinkTo)], ("指南各页", "the pages of the guide"))
        .ListOf("tags", () => Tag, x => x.Pages.Tags.All, ("全部标签，常用的在前", "all tags, the most used first"))
        .ListOf("categories", () => PartData.Label, x => x.Settings.Categories, ("支部类别", "the kinds of branches"))
        .ListOf("honour_levels", () => PartData.Label, x => x.Settings.HonourLevels, ("荣誉级别", "the levels of honours"))
        .ListOf("partner_kinds", () => PartData.Label, x => x.Settings.PartnerKinds, ("联建单位类别", "the kinds of partners"))
        .Integer("brand_count", x => CountBrands(x), ("品牌数，含医院品牌与未注明支部的品牌", "the number of brands, with those of hospitals and those without a branch"))
        .Integer("partner_count", x => overviews.Partners.Sum(group => group.Entries.Length), ("联建单位数", "the number of partners"))
        .Integer("honour_count", x => overviews.Wall.Groups.Sum(group => group.Years.Sum(year => year.Entries.Length)), ("荣誉数", "the number of honours"));

    private static int CountBrands(SiteModel site) =>
        CountBrands(site.Pages.Branches)
        + site.Pages.Hospitals.Sum(hospital => hospital.Content.Brands.Length + hospital.Content.UnassignedBrands.Length);

    private ObjectType<PageView> DeclarePage() => new ObjectType<PageView>("page", ("正在生成的这一页", "the page that is rendered"))
        .Text("kind", x => Layouts.NameOf(x.Page.Kind), ("种类，与布局同名", "the kind, as its layout is named"))
        .Text("title", x => x.Page.Title, ("标题", "the title"))
        .Text("url", x => Href(x.Page), ("地址", "the address"))
        .Text("permalink", x => x.Page.Url.ToPermalink(site.Settings.BaseUrl), ("完整地址", "the absolute address"))
        .Text("description", x => Descriptions.Of(x.Page) ?? site.Settings.Description, ("一两句话的介绍", "one or two sentences"))
        .Object("card", () => PartData.Card, x => cards.Find(x.Page) is { } card ? new CardView(Permalink(card.Wide.Path), Permalink(card.Square.Path)) : null, ("分享卡片，本页没有就是上级页的；不生成卡片时为空", "the share card of the page or of the nearest above; null without cards"))
        .Text("poster_url", x => cards.FindOwn(x.Page)?.Poster is { } poster ? Href("/" + poster.Path.Value) : null, ("分享海报，带二维码的图片；没有就为空", "the poster to save and send, a picture with a QR code; null if there is none"))
        .Text("summary", x => x.Page.Header.Summary, ("作者写的摘要", "the summary as its author wrote it"))
        .Html("content", x => x.Content, ("正文", "the text"))
        .ListOf("toc", () => PartData.Heading, x => x.Page.Source?.Body.Headings ?? [], ("正文里的标题", "the headings of the text"))
        .ListOf("breadcrumbs", () => PartData.Link, x => [.. Trail.To(x.Page).Select(LinkTo)], ("从首页到上一级", "the pages above, the home page first"))
        .ListOf("navigation", () => PartData.Link, x => NavigationOn(x.Page), ("导航", "the navigation"))
        .Object("previous", () => PartData.Link, x => neighbours.PreviousOf(x.Page) is { } page ? LinkTo(page) : null, ("上一页", "the page before"))
        .Object("next", () => PartData.Link, x => neighbours.NextOf(x.Page) is { } page ? LinkTo(page) : null, ("下一页", "the page behind"))
        .ListOf("sources", () => PartData.Source, x => x.Page.Header.Sources, ("资料来源", "the sources"))
        .ListOfText("notes", x => x.Page.Header.Notes, ("编者注", "editors' notes"))
        .Text("updated", x => x.Page.Header.Updated?.ToChinese(), ("内容最近一次修改的日期，如 2024年7月1日", "when the content was last changed, as in 2024年7月1日"))
        .Text("updated_datetime", x => x.Page.Header.Updated?.ToString(), ("同上，供 time 元素用", "the same, for the element time"))
        .Text("office", x => x.Page.Source is null ? null : x.Page.Header.Office ?? site.Settings.Office, ("责任部门；生成器自己生成的页没有", "the office that answers for the content; null for pages that the generator makes by itself"))
        .ListOf("tags", () => Tag, x => TagsOf(x.Page), ("标签", "the tags"))
        .Any("structured_data", x => StructuredData.Of(x.Page, site.Settings), ("schema.org 数据，写进 JSON-LD", "the data of schema.org, for JSON-LD"))
        .Any("extra", x => ExtraData.Of(x.Page.Header.Extra), ("extra 下面的内容", "what stands below extra"))
        .Boolean("listed", x => x.Page.IsListed, ("搜索引擎可否收录", "whether search engines may list it"))
        .Boolean("is_home", x => x.Page.Kind == PageKind.Home, ("是否首页", "whether it is the home page"));

    private ImmutableArray<LinkView> NavigationOn(Page page)
    {
        var current = Trail.To(page).Append(page).Where(step => step.Kind != PageKind.Home || page.Kind == PageKind.Home).Select(step => step.Url.Value).ToHashSet();
        return [.. site.Settings.Navigation.Select(link => new LinkView(null, link.Title, Href(link.Path), IsCurrent: current.Contains(link.Path)))];
    }

    private ObjectType<Term> DeclareTag() => new ObjectType<Term>("tag", ("标签", "a tag"))
        .Text("name", x => x.Name, ("名称", "the name"))
        .Text("url", x => Href(x.Page), ("地址", "the address"))
        .Integer("count", x => x.Pages.Length, ("页数", "the number of pages"))
        .ListOf("pages", () => PartData.Link, x => [.. x.Pages.Select(LinkTo)], ("带这个标签的页", "its pages"));
}
