using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace BrandShowcase.Import.Reading;

/// <summary>What stands around an article on its page: navigation, bars to share it, lists of other articles, what is hidden.</summary>
internal static partial class PageFurniture
{
    private const string Always = "script, style, template, noscript, iframe, object, embed, nav, aside, footer, form, button, select, input, textarea, svg, canvas, [hidden], [role=navigation], [role=search], [role=banner], [role=contentinfo]";

    // The whole page may be classed as well, such as body.share-enabled.
    private const double LargestShare = 0.5;

    /// <summary>Takes it away.</summary>
    public static void Remove(IElement body)
    {
        foreach (var element in body.QuerySelectorAll(Always))
            element.Remove();
        var length = body.TextContent.Length;
        foreach (var element in body.QuerySelectorAll("[class], [id]").Where(IsNamedFurniture).ToArray())
        {
            if (element.TextContent.Length < length * LargestShare)
                element.Remove();
        }
    }

    private static bool IsNamedFurniture(IElement element) =>
        element.ClassList.Append(element.Id ?? "").Any(name => Name().IsMatch(name));

    [GeneratedRegex(@"^(bd)?share([_-]?\w*)$|(^|[_-])(related|recommend|breadcrumbs?|crumbs?|sidebar|comments?|pagination|pager|toolbar|copyright|hot-?news|prev-?next|qrcode|navbar|menu|footer|position)([_-]|s?$)|^(xgxw|xgyd|fxk|dqwz|nav|header|foot|top|bottom)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
