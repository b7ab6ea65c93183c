using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring;

namespace BrandShowcase.Cli;

/// <summary>Says whether visitors see a page.</summary>
internal static class PageStates
{
    /// <summary>A remark behind a page that visitors do not see; empty for one that they do.</summary>
    public static LocalizedText Describe(ListedPage page) => page.State switch
    {
        PageState.Draft => ("（草稿）", " (draft)"),
        PageState.Scheduled => ($"（{page.Day:yyyy-MM-dd} 起发布）", $" (from {page.Day:yyyy-MM-dd} on)"),
        PageState.Expired => ($"（{page.Day:yyyy-MM-dd} 起不再发布）", $" (until {page.Day:yyyy-MM-dd})"),
        _ => ("", ""),
    };
}
