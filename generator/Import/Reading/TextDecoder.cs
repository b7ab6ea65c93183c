using System.Text;
using System.Text.RegularExpressions;

namespace BrandShowcase.Import.Reading;

/// <summary>
/// Bytes to text. Chinese pages and editors still write GB 18030 (as <c>gb2312</c> or <c>gbk</c>); what is no valid UTF-8
/// is read as that, and what is neither keeps U+FFFD in its place, so that it is found.
/// </summary>
internal static partial class TextDecoder
{
    // Where a page names its encoding, by the HTML standard.
    private const int PrescanBytes = 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, without a byte order mark.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        return FindDeclared(bytes) switch
        {
            "utf-8" or "utf8" => Encoding.UTF8.GetString(bytes),
            "big5" => Get("big5").GetString(bytes),
            "gb2312" or "gbk" or "gb18030" => Get("gb18030").GetString(bytes),
            _ => DecodeUndeclared(bytes),
        };
    }

    private static string DecodeUndeclared(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Get("gb18030").GetString(bytes);
        }
    }

    private static string? FindDeclared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescanBytes)]);
        return Declaration().Match(head) is { Success: true } match ? match.Groups["name"].Value.ToLowerInvariant() : null;
    }

    private static Encoding Get(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;

    [GeneratedRegex(@"<meta[^>]{0,200}?charset\s*=\s*[""']?(?<name>[\w-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
