using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Model.Tokens;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The keys of site.yml.</summary>
internal static partial class SiteSettingsSchema
{
    /// <summary>The name of a theme.</summary>
    public static FieldType<string> ThemeName { get; } = Is.Matching(FolderName(), "themes 下的一个文件夹名", "the name of a folder in themes");

    private static readonly FieldType<LabelList> Labels = new LabelListType();

    private static readonly Field<string> Title = Is.Required("title", Is.Text, "网站名称", "the site's name");
    private static readonly Field<string> Subtitle = Is.Optional("subtitle", Is.Text, "网站名称下的一行字", "a line below the name");
    private static readonly Field<string> Description = Is.Optional("description", Is.Text, "网站简介，用于搜索引擎和分享", "what the site is about, for search engines and shared links");
    private static readonly Field<string> BaseUrl = Is.Required("base_url", Is.WebAddress, "网站发布后的完整地址，可以带路径，如 https://www.example.org/party/brands/", "the site's address, which may have a path");
    private static readonly Field<string> Theme = Is.Optional("theme", ThemeName, "主题，themes 下的文件夹名，默认 xinglin", "the theme, a folder in themes; xinglin by default");
    private static readonly Field<string> LanguageTag = Is.Optional("language", Is.Matching(LanguageForm(), "语言代码，如 zh-CN", "a language tag such as zh-CN"), "网站的语言，默认 zh-CN", "the site's language; zh-CN by default");
    private static readonly Field<string> Office = Is.Optional("office", Is.Text, "责任部门，显示在各页页末；某一页可以另写", "the office that answers for the content, shown at the end of pages; a page can name another");
    private static readonly Field<SiteFooter> Footer = Is.Optional("footer", new FooterType(), "页脚", "the footer");
    private static readonly Field<ImmutableArray<NavigationLink>> Navigation = Is.Optional("navigation", Is.ListOf(Is.RecordOf(DeclareNavigationLink())), "导航，按顺序", "the navigation, in order");
    private static readonly Field<LabelList> Categories = Is.Optional("categories", Labels, "支部类别", "the kinds of branches");
    private static readonly Field<LabelList> HonourLevels = Is.Optional("honour_levels", Labels, "荣誉级别，从高到低", "the levels of honours, highest first");
    private static readonly Field<LabelList> HonourFields = Is.Optional("honour_fields", Labels, "荣誉领域", "the fields of honours");
    private static readonly Field<LabelList> PartnerKinds = Is.Optional("partner_kinds", Labels, "联建单位类别", "the kinds of partners");

    private static readonly Field<CardScope> ShareCards = Is.Optional(
        "share_cards", Is.OneOf(("all", CardScope.All), ("hospitals", CardScope.Hospitals), ("none", CardScope.None)),
        "分享卡片（链接发到微信等处时显示的图片）给哪些页面做：all 是首页、医院、支部和路线，hospitals 不含支部，none 不做；默认支部不超过 300 个时为 all，更多时为 none，因为第一次生成要久得多；主题没有 cards 一项的，都不做",
        "which pages get share cards, the pictures that other applications show for a link: all (the home page, hospitals, branches and routes), hospitals (all but branches) or none; all by default, and none where there are more than 300 branches, since a first build then takes much longer; a theme without the key cards has none");
    private static readonly Field<ImmutableArray<Named<ColorToken>>> Colors = Is.Optional("colors", TokenTypes.SiteColors,
        "换主题的颜色，如 { red: { light: '#8a1538', dark: '#f09aa8' } }；对比度不够会报错", "colours in the place of the theme's, such as { red: { light: '#8a1538', dark: '#f09aa8' } }; their contrast is checked");
    private static readonly Field<ImmutableArray<Named<TokenValue>>> Tokens = Is.Optional("tokens", TokenTypes.Values,
        "换主题的字体、圆角等，如 { radius: 0 }", "other tokens in the place of the theme's, such as { radius: 0 }");

    private static readonly Field<MapSettings> Map = Is.Optional("map", new MapSettingsType(), "互动地图的底图", "what interactive maps show below a route");

    private static readonly Field<CheckSettings> Check = Is.Optional("check", Is.RecordOf(CheckSettingsSchema.Schema), "检查的规则，见编写指南“检查”", "what check looks for");
    private static readonly Field<CmsSettings> Cms = Is.Optional("cms", Is.RecordOf(DeclareCms()), "在线后台，发布在 /admin/；由 brandshowcase cms 写好", "the online editor, published at /admin/; brandshowcase cms writes this");

    public static Schema<SiteSettings> Schema { get; } = new("site", new("site.yml", "site.yml"),
        [Title, Subtitle, Description, BaseUrl, Theme, Colors, Tokens, LanguageTag, Office, Footer, Navigation, Categories, HonourLevels, HonourFields, PartnerKinds, ShareCards, Map, Check, Cms],
        r => SiteSettings.Default with
        {
            Title = r.Get(Title, ""),
            Subtitle = r.Find(Subtitle),
            Description = r.Find(Description),
            BaseUrl = BaseAddress.Get(r.Get(BaseUrl, SiteSettings.Default.BaseUrl.Value)),
            BaseUrlPlace = r.FindPlace(BaseUrl),
            Theme = r.Get(Theme, SiteSettings.Default.Theme),
            Tokens = new(r.List(Colors), r.List(Tokens)),
            LanguageTag = r.Get(LanguageTag, SiteSettings.Default.LanguageTag),
            Office = r.Find(Office),
            Footer = r.Get(Footer, SiteSettings.Default.Footer),
            Navigation = r.List(Navigation),
            Categories = r.Get(Categories, SiteSettings.Default.Categories),
            HonourLevels = r.Get(HonourLevels, SiteSettings.Default.HonourLevels),
            HonourFields = r.Get(HonourFields, SiteSettings.Default.HonourFields),
            PartnerKinds = r.Get(PartnerKinds, SiteSettings.Default.PartnerKinds),
            ShareCards = r.FindValue(ShareCards),
            Map = r.Get(Map, SiteSettings.Default.Map),
            Check = r.Get(Check, SiteSettings.Default.Check),
            Cms = r.Find(Cms),
        });

    private static Schema<CmsSettings> DeclareCms()
    {
        var backend = Is.Required("backend", Is.OneOf(("github", "github"), ("gitlab", "gitlab"), ("gitea", "gitea")), "仓库在哪里：github、gitlab 或 gitea", "what hosts the repository: github, gitlab or gitea");
        var repo = Is.Required("repo", Is.Matching(RepositoryForm(), "仓库，如 owner/name", "a repository such as owner/name"), "仓库，如 owner/name", "the repository, such as owner/name");
        var branch = Is.Optional("branch", Is.Text, "分支，默认是仓库的默认分支", "the branch; the repository's own default by default");
        var apiRoot = Is.Optional("api_root", Is.WebAddress, "自建服务器的 API 地址，如 https://git.example.org/api/v4", "the address of the API of one's own server, such as https://git.example.org/api/v4");
        var signInUrl = Is.Optional("sign_in_url", Is.WebAddress, "登录服务的地址；不写就用访问令牌登录", "the address of the service that signs people in; without it they use access tokens");
        var applicationId = Is.Optional("app_id", Is.Text, "登录服务里的应用编号", "the number of the application at that service");
        return new("cms", new("在线后台", "the online editor"), [backend, repo, branch, apiRoot, signInUrl, applicationId], r => new()
        {
            Backend = r.Get(backend, ""), Repository = r.Get(repo, ""), Branch = r.Find(branch), ApiRoot = r.Find(apiRoot), SignInUrl = r.Find(signInUrl), ApplicationId = r.Find(applicationId),
        });
    }

    private static Schema<NavigationLink> DeclareNavigationLink()
    {
        var title = Is.Required("title", Is.Text, "文字", "the words");
        var url = Is.Required("url", Is.Matching(SitePathForm(), "以 / 开头、以 / 结尾的站内地址，如 /hospitals/", "a path of the site such as /hospitals/"), "站内地址，如 /hospitals/", "a path of the site such as /hospitals/");
        return new("navigation", new("导航项", "a link of the navigation"), [title, url], r => new(r.Get(title, ""), r.Get(url, "/"), r.FindPlace(url)));
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_-]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FolderName();

    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LanguageForm();

    [GeneratedRegex(@"^/([^/\s\\?#]+/)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SitePathForm();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex RepositoryForm();
}
