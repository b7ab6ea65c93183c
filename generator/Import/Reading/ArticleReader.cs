using BrandShowcase.Diagnostics;

namespace BrandShowcase.Import.Reading;

/// <summary>Reads an article from a file, whose bytes say what it is; its name may be wrong.</summary>
internal static class ArticleReader
{
    /// <summary>The article, or null if the file holds none that can be read; the reason is reported.</summary>
    public static Article? Read(ImportFile file, DiagnosticBag diagnostics)
    {
        var article = file.Bytes.AsSpan() switch
        {
            [(byte)'P', (byte)'K', ..] => WordReader.Read(file, diagnostics),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Refuse(ImportMistakes.OldWord(file.Path)),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => Refuse(ImportMistakes.Pdf(file.Path)),
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => Refuse(ImportMistakes.OldWord(file.Path)),
            _ => ReadText(file, diagnostics),
        };
        if (article is not null && article.Blocks.All(block => string.IsNullOrWhiteSpace(block.Words)))
        {
            diagnostics.Add(ImportMistakes.NoText(file.Path));
            return null;
        }
        return article;

        Article? Refuse(Diagnostic reason)
        {
            diagnostics.Add(reason);
            return null;
        }
    }

    private static Article? ReadText(ImportFile file, DiagnosticBag diagnostics)
    {
        var text = TextDecoder.Decode(file.Bytes.AsSpan());
        if (text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("From: <Saved by", StringComparison.Ordinal))
        {
            diagnostics.Add(ImportMistakes.WebArchive(file.Path));
            return null;
        }
        if (text.Contains('\0'))
        {
            diagnostics.Add(ImportMistakes.UnknownFormat(file.Path));
            return null;
        }
        return IsHtml(file.Path, text) ? HtmlReader.Read(text, file, diagnostics) : PlainTextReader.Read(text);
    }

    private static bool IsHtml(string path, string text)
    {
        if (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
            return true;
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
