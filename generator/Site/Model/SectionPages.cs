using System.Collections.Immutable;

namespace BrandShowcase.Site.Model;

/// <summary>The list pages, which every site has.</summary>
internal static class SectionPages
{
    /// <summary>Each with its address and the title that it has where neither the navigation nor a file of its own gives one.</summary>
    public static ImmutableArray<(PageKind Kind, PageUrl Url, string Title)> All { get; } =
    [
        (PageKind.Hospitals, new("/hospitals/"), "医院"),
        (PageKind.Matrix, new("/matrix/"), "品牌矩阵"),
        (PageKind.Brands, new("/brands/"), "品牌索引"),
        (PageKind.Partners, new("/partners/"), "党建联建"),
        (PageKind.Honours, new("/honours/"), "荣誉墙"),
        (PageKind.Activities, new("/activities/"), "活动"),
        (PageKind.Routes, new("/routes/"), "红色教育路线"),
        (PageKind.Consortia, new("/consortia/"), "医共体"),
        (PageKind.Tags, new("/tags/"), "标签"),
        (PageKind.Guide, new("/guide/"), "编写指南"),
        (PageKind.Search, new("/search/"), "搜索"),
        // Web servers look for it at the root.
        (PageKind.NotFound, new("/404.html"), "没有找到这一页"),
    ];
}
