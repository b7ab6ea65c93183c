using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Render;

/// <summary>Which layout of the theme renders which kind of page.</summary>
internal static class Layouts
{
    /// <summary>The layout of pages at old addresses.</summary>
    public const string Redirect = "redirect";

    /// <summary>The path of the layout in the site's folder, of whichever theme it comes; where it would be if no theme has it.</summary>
    public static string PathOf(PageKind kind, Theme theme) =>
        theme.FindTemplate($"layouts/{NameOf(kind)}.sbn-html")?.Text.Path ?? PathIn(theme.Name, NameOf(kind));

    /// <summary>The path of the layout <paramref name="name"/> in a theme of its own.</summary>
    public static string PathIn(string theme, string name) => $"{Theme.Root}/{theme}/layouts/{name}.sbn-html";

    /// <summary>The name of the layout, without folder and extension: <c>guide-page</c>.</summary>
    public static string NameOf(PageKind kind) => kind switch
    {
        PageKind.Home => "home",
        PageKind.Hospitals => "hospitals",
        PageKind.Hospital => "hospital",
        PageKind.Branch => "branch",
        PageKind.Matrix => "matrix",
        PageKind.Brands => "brands",
        PageKind.Partners => "partners",
        PageKind.Honours => "honours",
        PageKind.Activities => "activities",
        PageKind.Activity => "activity",
        PageKind.Tags => "tags",
        PageKind.Tag => "tag",
        PageKind.Consortia => "consortia",
        PageKind.Consortium => "consortium",
        PageKind.Routes => "routes",
        PageKind.Route => "route",
        PageKind.RoutePrint => "route-print",
        PageKind.RoutePoster => "route-poster",
        PageKind.Guide => "guide",
        PageKind.GuidePage => "guide-page",
        PageKind.Search => "search",
        PageKind.NotFound => "not-found",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
