using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Import.Reading;

/// <summary>Reads a saved page. No script of it runs, and nothing is fetched.</summary>
internal static class HtmlReader
{
    /// <summary>The article, or null if the page cannot be read; the reason is reported.</summary>
    public static Article? Read(string html, ImportFile file, DiagnosticBag diagnostics)
    {
        var document = new HtmlParser().ParseDocument(html);
        if (document.Body is not { } body)
        {
            diagnostics.Add(ImportMistakes.NoText(file.Path));
            return null;
        }
        var details = PageDetails.Of(document);
        var printed = PrintedDetails.OfPage(body.TextContent);
        var furniture = PageFurniture.Remove(body);
        var main = MainPart.Of(document, body);
        var blocks = new BlockCollector(source => FindPicture(source, file)).Collect(main);
        blocks = WithoutTitle(blocks, details.Title);
        var article = printed.Fill(PrintedDetails.Apply(details with { Blocks = blocks }));
        return article with { Omitted = [.. furniture, .. Beside(main, body, article)] };
    }

    /// <summary>The title often stands above the text once more.</summary>
    private static ImmutableArray<ArticleBlock> WithoutTitle(ImmutableArray<ArticleBlock> blocks, string? title) =>
        title is not null && blocks is [var first, ..] && string.Equals(first.Words.Trim(), title, StringComparison.Ordinal) ? blocks[1..] : blocks;

    /// <summary>What stands beside the article on its page, but for what the draft says of it elsewhere.</summary>
    private static IEnumerable<RemovedPart> Beside(IElement main, IElement body, Article article)
    {
        if (main == body)
            yield break;
        main.Remove();
        var rest = PrintedDetails.Apply(new() { Blocks = new BlockCollector(_ => []).Collect(body) }).Blocks
            .Select(block => block.Words).Where(words => words.Length > 0 && words != article.Title && words != article.Publisher).ToArray();
        if (rest is [var first, ..])
            yield return new(new("正文之外的文字", "text beside the article"), rest.Length, first, IsText: true);
    }

    private static ImmutableArray<byte> FindPicture(string source, ImportFile file)
    {
        if (source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return DecodeData(source);
        // An address of the network: what lies there may change or be a picture that follows its readers.
        if (source.StartsWith("//", StringComparison.Ordinal) || source.Contains("://", StringComparison.Ordinal))
            return [];
        return file.FindBeside(Uri.UnescapeDataString(source.Split('?', 2)[0])) ?? [];
    }

    private static ImmutableArray<byte> DecodeData(string address)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !address[..comma].EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
            return [];
        var bytes = new byte[(address.Length - comma) * 3 / 4];
        return Convert.TryFromBase64String(Uri.UnescapeDataString(address[(comma + 1)..]), bytes, out var length) ? [.. bytes.AsSpan(0, length)] : [];
    }
}
