using System.Buffers;
using System.Globalization;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Render;

/// <summary>Writes values as JSON that stays safe inside a script element.</summary>
internal static class JsonWriter
{
    private const int MaxDepth = 20;

    // The quote and the backslash, what could end a script element or begin a comment, and what JavaScript once took
    // for the end of a line.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "\"\\<>&'\u2028\u2029" + string.Concat(Enumerable.Range(0, 0x20).Select(c => (char)c)));

    /// <summary>
    /// Writes a value; false if its objects are nested more than 20 levels deep, or hold each other, or if they take more
    /// than <paramref name="maxBytes"/>.
    /// </summary>
    public static bool TryWrite(Utf8Output output, in Value value, int maxBytes) => TryWrite(output, value, output.Length + (long)maxBytes, depth: 0);

    private static bool TryWrite(Utf8Output output, in Value value, long maxLength, int depth)
    {
        if (depth > MaxDepth || output.Length > maxLength)
            return false;
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Function:
                output.Write("null"u8);
                return true;
            case ValueKind.Boolean or ValueKind.Integer or ValueKind.BigInteger or ValueKind.Decimal:
                output.Write(value.ToString());
                return true;
            case ValueKind.Float:
                output.Write(double.IsFinite(value.AsFloat()) ? value.ToString() : "null");
                return true;
            case ValueKind.Array or ValueKind.Range or ValueKind.List:
                return TryWriteItems(output, new Sequence(value), maxLength, depth);
            case ValueKind.Object or ValueKind.Model:
                return TryWriteMembers(output, value, maxLength, depth);
            case ValueKind.Date:
                WriteQuoted(output, value.AsDate().ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
                return true;
            default:
                WriteQuoted(output, value.ToString());
                return true;
        }
    }

    /// <summary>Writes text as a part of a text of JSON.</summary>
    public static void WriteText(Utf8Output output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny(Special);
            if (special < 0)
            {
                output.Write(text);
                return;
            }
            output.Write(text[..special]);
            WriteEscape(output, text[special]);
            text = text[(special + 1)..];
        }
    }

    private static void WriteEscape(Utf8Output output, char c)
    {
        switch (c)
        {
            case '"': output.Write("\\\""u8); break;
            case '\\': output.Write("\\\\"u8); break;
            case '\n': output.Write("\\n"u8); break;
            case '\r': output.Write("\\r"u8); break;
            case '\t': output.Write("\\t"u8); break;
            default: output.Write($"\\u{(int)c:x4}"); break;
        }
    }

    private static void WriteQuoted(Utf8Output output, string text)
    {
        output.Write("\""u8);
        WriteText(output, text);
        output.Write("\""u8);
    }

    private static bool TryWriteItems(Utf8Output output, Sequence items, long maxLength, int depth)
    {
        output.Write("["u8);
        for (var i = 0L; i < items.Count; i++)
        {
            if (i > 0)
                output.Write(","u8);
            if (!TryWrite(output, items[i], maxLength, depth + 1))
                return false;
        }
        output.Write("]"u8);
        return true;
    }

    private static bool TryWriteMembers(Utf8Output output, in Value value, long maxLength, int depth)
    {
        output.Write("{"u8);
        var isFirst = true;
        foreach (var (name, member) in Members.Of(value))
        {
            if (!isFirst)
                output.Write(","u8);
            isFirst = false;
            WriteQuoted(output, name);
            output.Write(":"u8);
            if (!TryWrite(output, member, maxLength, depth + 1))
                return false;
        }
        output.Write("}"u8);
        return true;
    }
}
