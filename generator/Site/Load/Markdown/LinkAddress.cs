using System.Globalization;
using System.Net;
using System.Text;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>What is wrong with an address.</summary>
internal enum LinkRefusal
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There is no address.</summary>
    Empty,

    /// <summary>A scheme that is not allowed here.</summary>
    Scheme,

    /// <summary><c>//host/…</c>, which takes its scheme from the page.</summary>
    NoScheme,

    /// <summary><c>http:</c> or <c>https:</c> without the name of a host behind it, or with one that no reader understands.</summary>
    NoHost,

    /// <summary>A picture from another host.</summary>
    OtherHost,
}

/// <summary>
/// Decides which addresses content may have. The address is first decoded as often as any reader of it might, and
/// stripped of the white space and control characters that browsers ignore; then an allow-list decides.
/// </summary>
internal static class LinkAddress
{
    private const int MaximumDecodings = 5;

    /// <summary>What is wrong with <paramref name="address"/> in a link or image.</summary>
    public static LinkRefusal Check(string address, bool isImage)
    {
        var plain = Decode(address);
        if (plain.Length == 0)
            return LinkRefusal.Empty;
        if (plain.Length > 1 && plain[0] is '/' or '\\' && plain[1] is '/' or '\\')
            return LinkRefusal.NoScheme;
        switch (FindScheme(plain))
        {
            case null:
                return LinkRefusal.None;
            case "http" or "https" when isImage:
                return LinkRefusal.OtherHost;
            case "http" or "https":
                var host = plain.IndexOf(':') + 3;
                return plain.AsSpan(host - 2).StartsWith("//") && host < plain.Length && plain[host] is not ('/' or '\\' or '?' or '#')
                    && Uri.TryCreate(address, UriKind.Absolute, out _)
                    ? LinkRefusal.None
                    : LinkRefusal.NoHost;
            case "mailto" or "tel" when !isImage:
                return LinkRefusal.None;
            default:
                return LinkRefusal.Scheme;
        }
    }

    /// <summary>The scheme of <paramref name="address"/> in lower case, after decoding; null if it is relative.</summary>
    public static string? SchemeOf(string address) => FindScheme(Decode(address));

    private static string? FindScheme(string plain)
    {
        var end = plain.AsSpan().IndexOfAny(":/?#");
        if (end < 0 || plain[end] != ':')
            return null;
        // A colon behind other characters is a part of a file's name to a browser, but not a good one: it is refused
        // like a scheme, since no reader of the source can tell.
        return plain[..end].ToLowerInvariant();
    }

    private static string Decode(string address)
    {
        var plain = Strip(address);
        for (var i = 0; i < MaximumDecodings && plain.AsSpan().ContainsAny('%', '&'); i++)
        {
            var next = Strip(WebUtility.HtmlDecode(Uri.UnescapeDataString(plain)));
            if (next == plain)
                break;
            plain = next;
        }
        return plain;
    }

    private static string Strip(string address)
    {
        if (!address.EnumerateRunes().Any(IsIgnored))
            return address;
        var stripped = new StringBuilder(address.Length);
        foreach (var rune in address.EnumerateRunes())
        {
            if (!IsIgnored(rune))
                stripped.Append(rune.ToString());
        }
        return stripped.ToString();
    }

    private static bool IsIgnored(Rune rune) => rune == Rune.ReplacementChar || Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;
}
