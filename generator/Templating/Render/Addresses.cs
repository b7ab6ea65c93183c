using System.Collections.Frozen;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace BrandShowcase.Templating.Render;

/// <summary>Which addresses may stand in an attribute: relative ones, and those of schemes that run no code.</summary>
internal static partial class Addresses
{
    /// <summary>What stands for an address that is refused.</summary>
    public static ReadOnlySpan<byte> Refused => "about:invalid"u8;

    private static readonly FrozenSet<string> AllowedSchemes =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "http", "https", "mailto", "tel");

    /// <summary>Whether an attribute's value, as it was written, is an address that may be led to.</summary>
    public static bool IsAllowed(ReadOnlySpan<byte> written)
    {
        // Most addresses begin like this, and none of these has a scheme.
        if (written.IsEmpty || written[0] is (byte)'/' or (byte)'#' or (byte)'?')
            return true;
        var text = Encoding.UTF8.GetString(written);
        return !UnknownReference().IsMatch(text) && IsAllowed(WebUtility.HtmlDecode(text));
    }

    /// <summary>Whether each address of a <c>srcset</c>, as it was written, may be loaded.</summary>
    public static bool AreAllowed(ReadOnlySpan<byte> written)
    {
        var text = Encoding.UTF8.GetString(written);
        // A comma inside an address would only make one part more that is looked at.
        return !UnknownReference().IsMatch(text) && Array.TrueForAll(WebUtility.HtmlDecode(text).Split(','), IsAllowed);
    }

    // Markup may hold references that only a browser knows, such as &colon;.
    [GeneratedRegex("&(?!(amp|lt|gt|quot|apos|nbsp|#[0-9]+|#[xX][0-9a-fA-F]+);)[A-Za-z0-9#]+;", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnknownReference();

    private static bool IsAllowed(string address)
    {
        // Browsers drop control characters and white space before they look for the scheme.
        var scheme = new StringBuilder();
        foreach (var c in address)
        {
            if (c <= ' ' || char.IsControl(c) || char.IsWhiteSpace(c))
                continue;
            if (c == ':')
                return AllowedSchemes.Contains(scheme.ToString());
            if (c is '/' or '?' or '#')
                return true;
            scheme.Append(c);
        }
        return true;
    }
}
