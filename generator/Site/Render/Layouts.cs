using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Render;

/// <summary>Which layout of the theme renders which kind of page.</summary>
internal static class Layouts
{
    /// <summary>The layout of pages at old addresses.</summary>
    public const string Redirect = "redirect";

    /// <summary>The name of the layout, without folder and extension: <c>guide-page</c>.</summary>
    public static string NameOf(PageKind kind) => kind switch
    {
        PageKind.GuidePage => "guide-page",
        PageKind.NotFound => "not-found",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
