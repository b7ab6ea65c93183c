using System.Buffers;
using System.Text;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>Writes HTML into a pooled buffer. Whoever makes one disposes of it.</summary>
internal sealed class HtmlWriter : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F");

    // The characters of RFC 3986 without the brackets, which only belong around an IPv6 address.
    private static readonly SearchValues<char> AddressCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$'()*+,;=");

    private char[] buffer = ArrayPool<char>.Shared.Rent(4096);
    private int length;

    /// <summary>How many characters have been written.</summary>
    public int Length => length;

    /// <summary>Writes markup as it is.</summary>
    public void Write(ReadOnlySpan<char> html)
    {
        if (html.Length > buffer.Length - length)
            Grow(html.Length);
        html.CopyTo(buffer.AsSpan(length));
        length += html.Length;
    }

    /// <summary>Writes a number.</summary>
    public void Write(int number)
    {
        if (buffer.Length - length < 11)
            Grow(11);
        number.TryFormat(buffer.AsSpan(length), out var written);
        length += written;
    }

    /// <summary>Writes text, escaped for an element or a quoted attribute, without control characters, which HTML forbids.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var special)
        {
            Write(text[..special]);
            Write(text[special] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "" });
            text = text[(special + 1)..];
        }
        Write(text);
    }

    /// <summary>Writes an address for a quoted attribute. What is no character of an address is percent-encoded; what is encoded stays so.</summary>
    public void WriteAddress(ReadOnlySpan<char> address)
    {
        Span<byte> utf8 = stackalloc byte[4];
        while (address.IndexOfAnyExcept(AddressCharacters) is >= 0 and var special)
        {
            Write(address[..special]);
            address = address[special..];
            Rune.DecodeFromUtf16(address, out var rune, out var consumed);
            if (rune.Value == '&')
                Write("&amp;");
            else if (rune.Value == '%' && address.Length > 2 && char.IsAsciiHexDigit(address[1]) && char.IsAsciiHexDigit(address[2]))
                Write("%");
            else
            {
                foreach (var unit in utf8[..rune.EncodeToUtf8(utf8)])
                    Write(['%', "0123456789ABCDEF"[unit >> 4], "0123456789ABCDEF"[unit & 15]]);
            }
            address = address[consumed..];
        }
        Write(address);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<char>.Shared.Return(buffer);

    /// <summary>All that was written.</summary>
    public override string ToString() => new(buffer, 0, length);

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(buffer.Length * 2, length + needed));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
