using System.Buffers;
using System.Text;

namespace BrandShowcase.Site.Render;

/// <summary>Writes text as UTF-8 into a buffer.</summary>
internal static class Utf8TextWriter
{
    /// <summary>Appends <paramref name="text"/>.</summary>
    public static void Write(this IBufferWriter<byte> output, string text) => Encoding.UTF8.GetBytes(text, output);
}
