using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Unicode;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Render;

/// <summary>
/// What a render has written so far, as UTF-8. A capture renders to the end of the same buffer and takes its part off
/// again.
/// </summary>
internal sealed class Utf8Output
{
    // Loops and includes look at the limit of the environment; what grows without them ends here.
    private const int MaxLength = 512 * 1024 * 1024;

    private const int MaxBytesPerChar = 3;

    private byte[] buffer = new byte[16 * 1024];

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    /// <summary>What is written.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    /// <summary>Forgets everything, and gives back a buffer that one huge page has made huge.</summary>
    public void Clear()
    {
        Length = 0;
        if (buffer.Length > 4 * 1024 * 1024)
            buffer = new byte[16 * 1024];
    }

    /// <summary>Writes bytes as they are.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        EnsureFree(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Writes text as it is; half a surrogate pair becomes the replacement character.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        EnsureFree((text.Length + 1) * MaxBytesPerChar);
        Utf8.FromUtf16(text, buffer.AsSpan(Length), out _, out var written, replaceInvalidSequences: true);
        Length += written;
    }

    /// <summary>Writes text, escaped for HTML.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny(HtmlEscape.Special);
            if (special < 0)
            {
                Write(text);
                return;
            }
            Write(text[..special]);
            Write(HtmlEscape.ReferenceOf(text[special]));
            text = text[(special + 1)..];
        }
    }

    /// <summary>Writes text, escaped as its place needs.</summary>
    public void WriteText(string text, Escaping escaping)
    {
        switch (escaping)
        {
            case Escaping.None: Write(text); break;
            case Escaping.AddressQuery: PercentEncoding.Write(this, text); break;
            default: WriteEscaped(text); break;
        }
    }

    /// <summary>Writes a value, escaped as its place needs.</summary>
    public void Write(in Value value, Escaping escaping)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return;
            case ValueKind.Text:
                WriteText(value.AsText(), escaping);
                return;
            case ValueKind.Html when escaping == Escaping.HtmlAttribute:
                PlainMarkup.Write(this, value.AsHtml().Markup);
                return;
            case ValueKind.Html when escaping == Escaping.AddressQuery:
                var start = Length;
                PlainMarkup.Write(this, value.AsHtml().Markup);
                PercentEncoding.Write(this, WebUtility.HtmlDecode(Take(start)));
                return;
            case ValueKind.Html:
                Write(value.AsHtml().Markup);
                return;
            case ValueKind.Integer:
                EnsureFree(20);
                Utf8Formatter.TryFormat(value.AsInteger(), buffer.AsSpan(Length), out var written);
                Length += written;
                return;
            default:
                WriteText(value.ToString(), escaping);
                return;
        }
    }

    /// <summary>Forgets what was written since <paramref name="length"/>.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Takes off what was written since <paramref name="start"/>, as text.</summary>
    public string Take(int start)
    {
        var text = Encoding.UTF8.GetString(buffer.AsSpan(start, Length - start));
        Length = start;
        return text;
    }

    /// <summary>Indents every line that begins inside what was written since <paramref name="start"/>.</summary>
    public void Indent(int start, string indent)
    {
        if (Length == start)
            return;
        var isAtLineStart = start > 0 && buffer[start - 1] == '\n';
        var lines = buffer.AsSpan(start, Length - 1 - start).Count((byte)'\n');
        if (lines == 0 && !isAtLineStart)
            return;
        var text = buffer.AsSpan(start, Length - start).ToArray();
        Length = start;
        if (isAtLineStart)
            Write(indent);
        for (var i = 0; i < text.Length; i++)
        {
            Write(text.AsSpan(i, 1));
            if (text[i] == '\n' && i + 1 < text.Length)
                Write(indent);
        }
    }

    private void EnsureFree(int count)
    {
        if (buffer.Length - Length < count)
            Grow(count);
    }

    private void Grow(int count)
    {
        if (Length + (long)count > MaxLength)
            throw new SizeLimitException();
        Array.Resize(ref buffer, Math.Max(Math.Min(buffer.Length * 2, MaxLength), Length + count));
    }
}
