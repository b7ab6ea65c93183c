namespace BrandShowcase.Browser.Tests;

/// <summary>One page of the sample site for each kind of page, the fullest of its kind.</summary>
internal static class PageKinds
{
    public static IReadOnlyDictionary<PageKind, string> Paths { get; } = new Dictionary<PageKind, string>
    {
        [PageKind.Home] = "/",
        [PageKind.Hospitals] = "/hospitals/",
        [PageKind.Hospital] = "/hospitals/yongkang-first/",
        [PageKind.Branch] = "/hospitals/changzhi-heping/branches/neurology/",
        [PageKind.Matrix] = "/matrix/",
        [PageKind.Brands] = "/brands/",
        [PageKind.Partners] = "/partners/",
        [PageKind.Honours] = "/honours/",
        [PageKind.Activities] = "/activities/",
        [PageKind.Activity] = "/hospitals/yongkang-first/activities/duanyan-clinic/",
        [PageKind.Tags] = "/tags/",
        [PageKind.Tag] = "/tags/义诊/",
        [PageKind.Consortia] = "/consortia/",
        [PageKind.Consortium] = "/consortia/luqiao/",
        [PageKind.Routes] = "/routes/",
        [PageKind.Route] = "/routes/yongkang-red-path/",
        [PageKind.RoutePrint] = "/routes/yongkang-red-path/print/",
        [PageKind.RoutePoster] = "/routes/yongkang-red-path/poster/",
        [PageKind.Guide] = "/guide/",
        [PageKind.GuidePage] = "/guide/branch/",
        [PageKind.Search] = "/search/?q=义诊",
        [PageKind.NotFound] = "/404.html",
    };
}
