using System.Collections.Immutable;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace BrandShowcase.Cli.Preview;

/// <summary>A page with the script that watches over it.</summary>
/// <param name="Html">The page as it is sent, in UTF-8.</param>
/// <param name="Fingerprint">A text that differs when the page does in anything but its style sheets.</param>
/// <param name="Styles">The addresses of its style sheets, in their order.</param>
internal sealed partial record PreviewPage(byte[] Html, string Fingerprint, ImmutableArray<string> Styles)
{
    /// <summary>The page for a site that never had one: empty but for the script, which says why.</summary>
    public static PreviewPage Empty { get; } = Of("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>BrandShowcase</title></head><body></body></html>\n"u8, 0);

    /// <summary>Puts the script into a page.</summary>
    /// <param name="html">The page as it would be published.</param>
    /// <param name="filesRevision">What differs when a picture of the site does.</param>
    public static PreviewPage Of(ReadOnlySpan<byte> html, int filesRevision)
    {
        var text = Encoding.UTF8.GetString(html);
        ImmutableArray<string> styles = [.. StyleLink().Matches(text).Select(AddressOf).Where(address => address.Length > 0)];
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(StyleLink().Replace(text, link => AddressOf(link).Length > 0 ? "" : link.Value)));
        var fingerprint = $"{Convert.ToHexStringLower(hash.AsSpan(0, 8))}-{filesRevision}";
        var head = text.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        // The script is told which style sheets these are: if it counted them in its own way, it might find others, and reload for ever.
        var script = $"<script src=\"{PreviewFiles.Script}\" data-page=\"{fingerprint}\" data-styles=\"{WebUtility.HtmlEncode(string.Join('\n', styles))}\" defer></script>";
        return new(Encoding.UTF8.GetBytes(text.Insert(head >= 0 ? head : text.Length, script)), fingerprint, styles);
    }

    private static string AddressOf(Match link) => WebUtility.HtmlDecode(Address().Match(link.Value).Groups["address"].Value);

    [GeneratedRegex("""<link\b[^>]*\brel=["']?stylesheet\b[^>]*>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex StyleLink();

    [GeneratedRegex("""\bhref=["'](?<address>[^"']*)["']""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
