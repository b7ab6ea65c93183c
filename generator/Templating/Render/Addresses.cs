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

    /// <summary>Whether an attribute's value, as it was written, is an address of the site itself: without a scheme and a host.</summary>
    public static bool IsOfSite(ReadOnlySpan<byte> written)
    {
        var text = Encoding.UTF8.GetString(written);
        return !UnknownReference().IsMatch(text) && SchemeOf(WebUtility.HtmlDecode(text), out var rest) is null
            && !(rest.Length > 1 && rest[0] is '/' or '\\' && rest[1] is '/' or '\\');
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

    private static bool IsAllowed(string address) => SchemeOf(address, out _) is not { } scheme || AllowedSchemes.Contains(scheme);

    /// <summary>The scheme of an address, or null; and the address as a browser reads it, without control characters and white space.</summary>
    private static string? SchemeOf(string address, out string read)
    {
        read = string.Concat(address.Where(c => c > ' ' && !char.IsControl(c) && !char.IsWhiteSpace(c)));
        var end = read.IndexOfAny([':', '/', '?', '#']);
        return end >= 0 && read[end] == ':' ? read[..end] : null;
    }
}
