using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace BrandShowcase.Templating.Benchmark;

/// <summary>What a careful programmer would write pages with: UTF-8 straight into the output, escaped as the templates escape.</summary>
internal readonly struct HandWriter(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Writes markup.</summary>
    public void Raw(ReadOnlySpan<byte> markup) => output.Write(markup);

    /// <summary>Writes a number.</summary>
    public void Number(long number)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(20), out var written);
        output.Advance(written);
    }

    /// <summary>Writes text, escaped.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny(Special);
            if (special < 0)
            {
                Plain(text);
                return;
            }
            Plain(text[..special]);
            output.Write(text[special] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
            text = text[(special + 1)..];
        }
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        var span = output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        Utf8.FromUtf16(text, span, out _, out var written);
        output.Advance(written);
    }
}
