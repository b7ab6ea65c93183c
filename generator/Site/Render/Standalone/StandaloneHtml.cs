using System.Text;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace BrandShowcase.Site.Render.Standalone;

/// <summary>
/// Turns a page into one file that needs nothing else: style sheets and pictures stand inside it as <c>data:</c> addresses, and
/// links lead to the published site. What only makes sense there goes: scripts, recordings, and elements that the theme marks with
/// <c>data-online</c>.
/// </summary>
/// <param name="page">The absolute address of the page.</param>
/// <param name="find">The bytes of the file at an absolute address, or null if the site has none there.</param>
internal sealed partial class StandaloneHtml(Uri page, Func<Uri, byte[]?> find)
{
    /// <summary>The page, rewritten.</summary>
    public string Rewrite(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.QuerySelectorAll("script, audio, video, [data-online], link:not([rel=stylesheet]):not([rel=canonical])").ToArray())
            element.Remove();
        foreach (var sheet in document.QuerySelectorAll("link[rel=stylesheet]").OfType<IHtmlLinkElement>().ToArray())
            Replace(sheet, document);
        foreach (var picture in document.QuerySelectorAll("img[src]"))
            picture.SetAttribute("src", Embed(picture.GetAttribute("src")!, page));
        foreach (var picture in document.QuerySelectorAll("svg image[href]"))
            picture.SetAttribute("href", Embed(picture.GetAttribute("href")!, page));
        foreach (var source in document.QuerySelectorAll("picture > source").ToArray())
            source.Remove();
        foreach (var candidates in document.QuerySelectorAll("[srcset]"))
            candidates.RemoveAttribute("srcset");
        foreach (var link in document.QuerySelectorAll("a[href]"))
        {
            var address = link.GetAttribute("href")!;
            if (!address.StartsWith('#') && Uri.TryCreate(page, address, out var target))
                link.SetAttribute("href", target.AbsoluteUri);
        }
        return document.ToHtml();
    }

    private void Replace(IHtmlLinkElement sheet, IHtmlDocument document)
    {
        var address = new Uri(page, sheet.GetAttribute("href"));
        var style = document.CreateElement("style");
        if (sheet.GetAttribute("media") is { } media)
            style.SetAttribute("media", media);
        style.TextContent = find(address) is { } css ? RewriteCss(Encoding.UTF8.GetString(css), address) : "";
        sheet.Replace(style);
    }

    private string RewriteCss(string css, Uri sheet) => Reference().Replace(css, match =>
        $"{match.Groups["before"].Value}\"{Embed(match.Groups["address"].Value, sheet)}\"{match.Groups["after"].Value}");

    /// <summary>The file at an address as a <c>data:</c> address (RFC 2397); an address outside the site stays as it is.</summary>
    private string Embed(string address, Uri from)
    {
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return address;
        if (!Uri.TryCreate(from, address, out var target) || find(target) is not { } bytes)
            return address;
        var type = MediaTypeOf(target);
        var content = type == "text/css" ? Encoding.UTF8.GetBytes(RewriteCss(Encoding.UTF8.GetString(bytes), target)) : bytes;
        return $"data:{type};base64,{Convert.ToBase64String(content)}";
    }

    private static string MediaTypeOf(Uri file) => Path.GetExtension(file.AbsolutePath).ToLowerInvariant() switch
    {
        ".css" => "text/css",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };

    [GeneratedRegex("""(?<before>url\(\s*|@import\s+)(?<quote>["']?)(?<address>[^"'()\s#]+)\k<quote>(?<after>\s*\)|\s*;)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
