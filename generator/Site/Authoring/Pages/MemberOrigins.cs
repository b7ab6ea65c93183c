using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using static BrandShowcase.Site.Authoring.Pages.OriginPlace;

namespace BrandShowcase.Site.Authoring.Pages;

/// <summary>Where each member of a page's template data comes from. A member that is not listed is the field of the same name.</summary>
internal static class MemberOrigins
{
    private static readonly LocalizedText Drawn = new("画成图", "drawn");
    private static readonly LocalizedText Begins = new("取开头的字", "its first characters");
    private static readonly LocalizedText Measured = new("按各站的坐标算出", "computed from the places of the stops");
    private static readonly LocalizedText Linked = new("加上这一页的地址", "with the page's address behind it");

    private static readonly MemberOrigin Location = Made("文件所在的位置", "where the file lies");
    private static readonly MemberOrigin Generator = Made("生成器所定", "made by the generator");
    private static readonly MemberOrigin Folder = Made("文件所在的文件夹", "the folder in which the file lies");
    private static readonly MemberOrigin Order = Made("同类页面的顺序：order 或日期，没有就按文件名", "the order of its like: by order or date, else by file name");
    private static readonly MemberOrigin OwnFiles = Made("生成器为路线另做的文件", "files that the generator makes of the route");
    private static readonly MemberOrigin Kind = Made("页面的种类", "the kind of page");

    /// <summary>Whether only a build makes the member, such as a picture, so that it cannot be told without one.</summary>
    public static bool IsMadeByBuild(string member) =>
        member is "page.card" or "page.poster_url" or "route.map" || member.EndsWith(".srcset", StringComparison.Ordinal) || member.EndsWith(".color", StringComparison.Ordinal);

    /// <summary>Where a member comes from.</summary>
    /// <param name="member">The name by which templates read it, such as <c>branch.secretary.name</c>.</param>
    /// <param name="page">The page.</param>
    /// <param name="settings">The settings of its site.</param>
    /// <returns>The origin; null for a member inside another, which stands where its namesake stands in the front matter.</returns>
    public static MemberOrigin? Find(string member, Page page, SiteSettings settings) => member switch
    {
        "page.title" when page.Source is null => TitleOf(page, settings),
        "page.description" => new(DescriptionOf(page)),
        "page.content" => new([new Body()]),
        "page.toc" => new([new Body()], new("其中的标题", "its headings")),
        "page.breadcrumbs" => Made("上级页面，由文件所在的文件夹决定", "the pages above, told by the folder"),
        "page.navigation" => new([new Setting("navigation")]),
        "page.previous" or "page.next" => Order,
        "page.updated_datetime" => Fields("updated"),
        "page.office" => new([new Field("office"), new Setting("office")]),
        "page.structured_data" => Made("由这一页的各个字段组成", "composed of the fields of the page"),
        "page.kind" or "page.listed" or "page.is_home" => Kind,
        "page.permalink" or "route.permalink" => new([new Setting("base_url")], Linked),

        "hospital.name" or "consortium.name" => Fields("short_title", "title"),
        "hospital.mark" or "consortium.mark" => Fields("short_title", "title") with { How = Begins },
        "hospital.place" => Fields("city", "district") with { How = new("市与区县连成", "city and district in one") },
        "hospital.branches" => Made("branches 文件夹里的文件", "the files in its folder branches"),
        "hospital.activities" or "consortium.activities" => Made("activities 文件夹里的文件", "the files in its folder activities"),
        "hospital.routes" => Made("路线的 hospital 字段写了它", "the field hospital of routes"),
        "hospital.consortia" => Made("医共体的 members 字段写了它", "the field members of consortia"),
        "hospital.matrix" => Made("各支部的字段", "the fields of its branches"),
        "hospital.service_figures" => Made("各支部 achievements 里的数字", "the numbers in achievements of its branches"),
        "hospital.honour_figure" => Made("医院和各支部 achievements 里的荣誉", "the honours in achievements of the hospital and its branches"),

        "branch.name" => Fields("brand", "title"),
        "branch.mark" => Fields("brand", "title") with { How = Begins },
        "branch.pillars" => Fields("connotation"),
        "branch.connotation_figure" => Fields("connotation") with { How = Drawn },
        "branch.version_figure" => Fields("versions") with { How = Drawn },
        "branch.category.label" => new([new Setting("categories")]),
        "branch.activities" => Made("活动的 branches 字段写了它", "the field branches of activities"),
        "branch.hospital" or "activity.hospital" or "activity.consortium" => Folder,

        "activity.datetime" => Fields("date"),
        "activity.year" => Fields("date"),

        "consortium.children" => Made("别的医共体的 parent 字段写了它", "the field parent of other consortia"),
        "consortium.routes" => Made("路线的 consortium 字段写了它", "the field consortium of routes"),

        "route.setting.label" => Made("setting 的名称", "the word for setting"),
        "route.booking_qr" => Fields("booking_url") with { How = new("画成二维码", "as a QR code") },
        "route.rules.phone_url" => Fields("phone") with { How = new("做成拨号链接", "as a link that dials") },
        "route.floors" => Fields("stops") with { How = new("各站的楼层", "the floors of the stops") },
        "route.way" or "route.gpx_url" or "route.kml_url" or "route.geojson_url" => Fields("stops") with { How = Measured },
        "route.stay" => Fields("stops") with { How = new("各站的分钟数相加", "the minutes of the stops added up") },
        "route.approximate" => new([new Field("stops"), new Known(("没有写站点", "no stops are written"))], new("看各站坐标的 precision", "by the precision of the stops' places")),
        "route.drawings" => Fields("stops") with { How = Drawn },
        "route.file_url" or "route.print_url" or "route.poster_url" => OwnFiles,
        "route.qr" => Made("这一页的完整地址，画成二维码", "the absolute address of the page, as a QR code"),

        "tag.name" or "tag.count" or "tag.pages" => Made("写了这个标签的页面", "the pages that have the tag"),

        _ => FindByName(member, page),
    };

    private static MemberOrigin? FindByName(string member, Page page)
    {
        var names = member.Split('.');
        return names switch
        {
            [_, "url"] => page.Source is null ? Generator : Location,
            [_, "rules", var rule] => Fields(rule),
            [_, "category" or "setting", "key"] => Fields(names[1]),
            [_, "achievements", "empty"] => new([new Field("achievements"), new Known(("一项也没有写", "none is written"))], new("数出来", "counted")),
            [_, "achievements", _] => Fields("achievements"),
            [_, "logo" or "cover", "url"] => Fields(names[1]) with { How = new("图片的地址", "the picture's address") },
            [_, "logo" or "cover", "width" or "height"] => Fields(names[1]) with { How = new("图片文件的尺寸", "the size of the picture") },
            [_, var field] => Fields(field),
            _ => null,
        };
    }

    private static MemberOrigin TitleOf(Page page, SiteSettings settings)
    {
        if (page.Kind == PageKind.Home)
            return new([new Setting("title")]);
        return settings.Navigation.Any(link => link.Path == page.Url.Value)
            ? new([new Setting("navigation")])
            : Generator;
    }

    private static ImmutableArray<OriginPlace> DescriptionOf(Page page) =>
    [
        new Field("summary"),
        .. page is Page<Branch> ? (OriginPlace[])[new Field("slogan"), new Field("connotation", IsText: true)] : [],
        .. page.Source?.Body.FirstParagraphText() is { Length: > 0 } ? (OriginPlace[])[new Body()] : [],
        new Setting("description"),
    ];

    private static MemberOrigin Fields(params ReadOnlySpan<string> keys)
    {
        var places = ImmutableArray.CreateBuilder<OriginPlace>(keys.Length);
        foreach (var key in keys)
            places.Add(new Field(key));
        return new(places.MoveToImmutable());
    }

    private static MemberOrigin Made(string zh, string en) => new([new Known(new(zh, en))]);
}
