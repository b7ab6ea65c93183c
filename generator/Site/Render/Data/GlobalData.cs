using System.Collections.Immutable;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Templating;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render.Data;

/// <summary>The names that every layout finds, and those that only the layouts of some kinds of pages find filled.</summary>
internal static class GlobalData
{
    /// <summary>The declarations, for the compiler of templates and for their documentation.</summary>
    public static ImmutableArray<GlobalDeclaration> Declare(TemplateData data) =>
    [
        new("site", data.Site, ("整个网站", "the whole site")),
        new("page", data.Page, ("正在生成的这一页", "the page that is rendered")),
        new("hospital", data.Hospital, ("医院页的医院", "the hospital, in its layout")),
        new("branch", data.Branch, ("支部页的支部", "the branch, in its layout")),
        new("activity", data.Activity, ("活动页的活动", "the activity, in its layout")),
        new("consortium", data.Consortium, ("医共体页的医共体", "the consortium, in its layout")),
        new("route", data.Route, ("路线页、打印页与海报的路线", "the route, in its layout and those of its handouts")),
        new("overview", data.Drawing, ("路线列表页的总图；没有坐标时为空", "the drawing of all routes and hospitals, in the layout of routes; null without coordinates")),
        new("tag", data.Tag, ("标签页的标签", "the tag, in its layout")),
        new("matrix", data.Matrix, ("矩阵页的全部医院矩阵", "the matrix of all hospitals, in the layout of the matrix")),
        new("hospitals", data.Hospital.List, ("医院列表页与矩阵页的医院", "the hospitals, in the layouts of their list and of the matrix")),
        new("brand_index", data.BrandIndex, ("品牌索引页的品牌", "the brands by pinyin, in the layout of brands")),
        new("partner_groups", data.PartnerGroup.List, ("联建页的各类单位", "partners by kind, in the layout of partners")),
        new("partner_figure", data.Figure, ("联建页的关系图；太少时为空", "a figure of branches and partners, in the layout of partners; null where there is too little to draw")),
        new("wall", data.Wall, ("荣誉墙", "the wall of honours, in its layout")),
        new("years", data.ActivityYear.List, ("活动列表页的各年", "activities by year, in the layout of activities")),
        new("target", DataTypes.Text, ("旧地址要转到的地址", "where an old address leads, in the layout of redirects")),
    ];

    /// <summary>The values for one page.</summary>
    public static Globals For(Page page, Html? content, SiteModel site, TemplateData data)
    {
        var globals = new Globals()
            .Set("site", Value.Object(data.Site, site))
            .Set("page", Value.Object(data.Page, new PageView(page, content)));
        return page switch
        {
            Page<Hospital> hospital => globals.Set("hospital", Value.Object(data.Hospital, hospital)),
            Page<Branch> branch => globals.Set("branch", Value.Object(data.Branch, branch)),
            Page<Activity> activity => globals.Set("activity", Value.Object(data.Activity, activity)),
            Page<Consortium> consortium => globals.Set("consortium", Value.Object(data.Consortium, consortium)),
            Page<Route> route => globals.Set("route", Value.Object(data.Route, route)),
            { Parent: Page<Route> route } => globals.Set("route", Value.Object(data.Route, route)),
            { Kind: PageKind.Routes } => globals.Set("overview", Value.Object(data.Drawing, data.Overview)),
            { Kind: PageKind.Tag } => globals.Set("tag", Value.Object(data.Tag, site.Pages.Tags.Get(page.Title))),
            { Kind: PageKind.Hospitals } => globals.Set("hospitals", Value.List(data.Hospital, site.Pages.Hospitals)),
            { Kind: PageKind.Matrix } => globals
                .Set("matrix", Value.Object(data.Matrix, data.MatrixOfAll()))
                .Set("hospitals", Value.List(data.Hospital, site.Pages.Hospitals)),
            { Kind: PageKind.Brands } => globals.Set("brand_index", Value.Object(data.BrandIndex, BrandIndexView.On(page, site.Pages.Brands))),
            { Kind: PageKind.Partners } => globals
                .Set("partner_groups", Value.List(data.PartnerGroup, data.Partners))
                .Set("partner_figure", Value.Object(data.Figure, data.PartnerNetwork)),
            { Kind: PageKind.Honours } => globals.Set("wall", Value.Object(data.Wall, data.Honours)),
            { Kind: PageKind.Activities } => globals.Set("years", Value.List(data.ActivityYear, data.Years)),
            _ => globals,
        };
    }
}
