using System.Buffers;
using System.Text;

namespace BrandShowcase.Templating.Render;

/// <summary>Percent-encodes text for the query part of an address.</summary>
internal static class PercentEncoding
{
    // RFC 3986, section 2.3.
    private static readonly SearchValues<byte> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"u8);

    /// <summary>Writes <paramref name="text"/>. What is encoded already, by <c>html.url_encode</c>, is not encoded twice.</summary>
    public static void Write(Utf8Output output, string text)
    {
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(text);
        while (rest.IndexOfAnyExcept(Unreserved) is >= 0 and var special)
        {
            output.Write(rest[..special]);
            rest = rest[special..];
            if (IsEncoded(rest))
                output.Write("%"u8);
            else
                output.Write($"%{rest[0]:X2}");
            rest = rest[1..];
        }
        output.Write(rest);
    }

    private static bool IsEncoded(ReadOnlySpan<byte> text) =>
        text.Length > 2 && text[0] == '%' && char.IsAsciiHexDigit((char)text[1]) && char.IsAsciiHexDigit((char)text[2]);
}
