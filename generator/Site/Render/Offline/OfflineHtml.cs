using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace BrandShowcase.Site.Render.Offline;

/// <summary>Pages of an offline copy.</summary>
internal static partial class OfflineHtml
{
    /// <summary>Rewrites every address of the page at <paramref name="path"/>, and loads its modules as classic scripts.</summary>
    public static string Rewrite(string html, string path, OfflineLinks links)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var manifest in document.QuerySelectorAll("link[rel=manifest]").ToArray())
            manifest.Remove();
        foreach (var element in document.All)
        {
            // The canonical address is that of the original.
            if (element is IHtmlLinkElement link && link.RelationList.Contains("canonical"))
                continue;
            foreach (var attribute in element.Attributes)
                attribute.Value = Rewrite(attribute, element, path, links);
            if (element is IHtmlStyleElement style)
                style.TextContent = OfflineCss.Rewrite(style.TextContent, path, links);
        }
        LoadClassicScripts(document, path);
        return document.ToHtml();
    }

    private static string Rewrite(IAttr attribute, IElement element, string path, OfflineLinks links) => attribute.LocalName switch
    {
        var name when AddressForms.IsCandidates(name) => AddressForms.Candidate().Replace(attribute.Value, match => links.Rewrite(match.Value, path)),
        "style" => OfflineCss.Rewrite(attribute.Value, path, links),
        "content" when element is IHtmlMetaElement { HttpEquivalent: var kind } && string.Equals(kind, "refresh", StringComparison.OrdinalIgnoreCase) =>
            RefreshTarget().Replace(attribute.Value, match => match.Groups["before"].Value + links.Rewrite(match.Groups["address"].Value, path)),
        var name when AddressForms.IsAddress(name) => links.Rewrite(attribute.Value, path),
        _ => attribute.Value,
    };

    private static void LoadClassicScripts(IHtmlDocument document, string path)
    {
        foreach (var script in document.Scripts.Where(script => script.Type == "module"))
        {
            script.RemoveAttribute("type");
            script.SetAttribute("defer", "");
        }
        if (document.Scripts.FirstOrDefault(script => script.HasAttribute("src")) is not { } first)
            return;
        var runtime = document.CreateElement("script");
        runtime.SetAttribute("src", OfflineLinks.Relative(path, OfflineCopy.RuntimePath));
        // A script that runs before the page is painted needs it there and then.
        if (first.HasAttribute("defer"))
            runtime.SetAttribute("defer", "");
        first.Parent!.InsertBefore(runtime, first);
    }

    [GeneratedRegex(@"^(?<before>\s*[\d.]+\s*[;,]\s*url\s*=\s*)(?<address>.+)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex RefreshTarget();
}
