using System.Buffers;
using System.Text;

namespace BrandShowcase.Search.Files;

/// <summary>Writes what the index's files consist of.</summary>
internal static class BinaryWriting
{
    /// <summary>Writes a number of 7 bits a byte, the lowest first (LEB128).</summary>
    public static void WriteVarint(this IBufferWriter<byte> output, int value)
    {
        var span = output.GetSpan(5);
        var count = 0;
        for (var left = (uint)value; ; left >>= 7)
        {
            span[count++] = (byte)(left >= 0x80 ? left | 0x80 : left);
            if (left < 0x80)
                break;
        }
        output.Advance(count);
    }

    /// <summary>Writes a text: its length in bytes, then its UTF-8.</summary>
    public static void WriteText(this IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        output.WriteVarint(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, output);
    }

    /// <summary>Writes a text that follows another in order: how many UTF-16 units they share, then the remainder.</summary>
    public static void WriteTextAfter(this IBufferWriter<byte> output, string before, string text)
    {
        var shared = before.AsSpan().CommonPrefixLength(text);
        // UTF-8 has no form for one half of a pair.
        if (shared > 0 && char.IsHighSurrogate(text[shared - 1]))
            shared--;
        output.WriteVarint(shared);
        output.WriteText(text.AsSpan(shared));
    }
}
