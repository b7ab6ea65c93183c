using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Blip = DocumentFormat.OpenXml.Drawing.Blip;
using ImageData = DocumentFormat.OpenXml.Vml.ImageData;
using DocumentProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties;

namespace BrandShowcase.Import.Reading;

/// <summary>Reads Word documents (.docx). Deleted text, comments, notes and the readings above characters are left out; all but the readings are told.</summary>
internal static class WordReader
{
    // A part that grows beyond this when it is unpacked is no text that a person wrote.
    private const long MaximumCharactersInPart = 20_000_000;

    /// <summary>The article, or null if the file is damaged or no Word document; that is reported.</summary>
    public static Article? Read(ImportFile file, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = new MemoryStream([.. file.Bytes], writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MaximumCharactersInPart });
            if (document.MainDocumentPart is not { Document.Body: { } body } part)
            {
                diagnostics.Add(ImportMistakes.DamagedWord(file.Path));
                return null;
            }
            var blocks = body.Elements().SelectMany(element => BlocksOf(element, part)).ToImmutableArray();
            // People write the title as the first heading, or with the style that has its name.
            var title = blocks is [ArticleBlock.Heading { Level: <= 1 } first, ..] ? first.Text : null;
            if (title is null && blocks is [{ Words: { Length: > 0 and <= 60 } words }, _, ..] && words[^1] is not ('。' or '；' or '，'))
                title = words;
            if (title is not null)
                blocks = blocks[1..];
            return PrintedDetails.Apply(new() { Title = title, Blocks = blocks, Omitted = [.. OmittedOf(part, body)] });
        }
        // Each is a way in which the library says that a package or its XML is damaged.
        catch (Exception damaged) when (damaged is OpenXmlPackageException or IOException or InvalidDataException or System.Xml.XmlException or InvalidOperationException or ArgumentException or FormatException)
        {
            diagnostics.Add(ImportMistakes.DamagedWord(file.Path));
            return null;
        }
    }

    private static IEnumerable<ArticleBlock> BlocksOf(OpenXmlElement element, MainDocumentPart part)
    {
        switch (element)
        {
            case Paragraph paragraph:
                if (TextOf(paragraph) is { Length: > 0 } words)
                    yield return BlockOf(paragraph, words, part);
                foreach (var boxed in paragraph.Descendants<TextBoxContent>().Where(box => !IsAside(box)).SelectMany(box => box.Descendants<Paragraph>()))
                {
                    if (TextOf(boxed) is { Length: > 0 } inside)
                        yield return BlockOf(boxed, inside, part);
                }
                foreach (var picture in PicturesOf(paragraph, part))
                    yield return picture;
                break;
            case Table table:
                yield return new ArticleBlock.Table([.. table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(TextOf).ToImmutableArray())]);
                // Pages of photographs are laid out in tables.
                foreach (var picture in table.Descendants<Paragraph>().SelectMany(paragraph => PicturesOf(paragraph, part)))
                    yield return picture;
                break;
            case SdtBlock { SdtContentBlock: { } content }:
                foreach (var block in content.Elements().SelectMany(inner => BlocksOf(inner, part)))
                    yield return block;
                break;
        }
    }

    private static ArticleBlock BlockOf(Paragraph paragraph, string words, MainDocumentPart part)
    {
        if (FindLevel(paragraph, part) is { } level)
            return new ArticleBlock.Heading(level, words);
        if (paragraph.ParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value is { } list and > 0)
            return new ArticleBlock.Item(IsNumbered(list, part), words);
        return IsBoldLine(paragraph, words) ? new ArticleBlock.Heading(2, words) : new ArticleBlock.Paragraph(words);
    }

    /// <summary>Whether someone made a heading by bold type alone.</summary>
    private static bool IsBoldLine(Paragraph paragraph, string words) =>
        words.Length <= BlockCollector.LongestBoldHeading && words[^1] is not ('。' or '，' or '；' or '！')
        && paragraph.Elements<Run>().Where(run => run.Elements<Text>().Any()).ToArray() is { Length: > 0 } runs
        && runs.All(run => run.RunProperties?.Bold is { } bold && (bold.Val is null || bold.Val.Value));

    /// <summary>What belongs to the document and not to its text, or stands at the foot of its pages.</summary>
    private static IEnumerable<RemovedPart> OmittedOf(MainDocumentPart part, Body body)
    {
        (LocalizedText What, IEnumerable<string> Texts)[] kinds =
        [
            (new("脚注和尾注", "footnotes and endnotes"), ParagraphsOf([part.FootnotesPart?.Footnotes, part.EndnotesPart?.Endnotes])),
            (new("页眉和页脚", "headers and footers"), ParagraphsOf([.. part.HeaderParts.Select(header => header.Header), .. part.FooterParts.Select(footer => footer.Footer)])),
            (new("批注", "comments"), ParagraphsOf([part.WordprocessingCommentsPart?.Comments])),
            (new("修订中删去的文字", "text that a revision deleted"), body.Descendants<DeletedText>().Select(deleted => deleted.Text.Trim())),
        ];
        return
            from kind in kinds
            let texts = kind.Texts.Where(text => text.Length > 0).ToArray()
            where texts.Length > 0
            select new RemovedPart(kind.What, texts.Length, texts[0], IsText: true);
    }

    private static IEnumerable<string> ParagraphsOf(IEnumerable<OpenXmlElement?> roots) => roots.OfType<OpenXmlElement>().SelectMany(root => root.Descendants<Paragraph>()).Select(TextOf);

    /// <summary>The level of a heading, 0 for the document's title; null for a paragraph that is no heading.</summary>
    private static int? FindLevel(Paragraph paragraph, MainDocumentPart part)
    {
        // Word numbers outline levels from 0; 9 is that of text.
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } outline and < 9)
            return outline + 1;
        if (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is not { } id)
            return null;
        // Identifiers of styles are translated or mere numbers; their built-in names are English in every language.
        var style = part.StyleDefinitionsPart?.Styles?.Elements<Style>().FirstOrDefault(style => style.StyleId?.Value == id);
        var name = style?.StyleName?.Val?.Value ?? id;
        if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
            return 0;
        return name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name.Length == 9 && name[8] is >= '1' and <= '9' ? name[8] - '0' : null;
    }

    private static bool IsNumbered(int list, MainDocumentPart part)
    {
        var numbering = part.NumberingDefinitionsPart?.Numbering;
        var definition = numbering?.Elements<NumberingInstance>().FirstOrDefault(instance => instance.NumberID?.Value == list)?.AbstractNumId?.Val?.Value;
        var format = numbering?.Elements<AbstractNum>().FirstOrDefault(candidate => candidate.AbstractNumberId?.Value == definition)?
            .Elements<Level>().FirstOrDefault()?.NumberingFormat?.Val?.Value;
        return format is not null && format != NumberFormatValues.Bullet;
    }

    /// <summary>The words of a cell; the rows of a table inside it are parted by marks.</summary>
    private static string TextOf(TableCell cell) => string.Join(' ', cell.ChildElements.Select(element => element switch
    {
        Table inner => string.Join('；', inner.Elements<TableRow>().Select(row => string.Join(' ', row.Elements<TableCell>().Select(TextOf)))),
        Paragraph paragraph => TextOf(paragraph),
        _ => string.Join(' ', element.Descendants<Paragraph>().Select(TextOf)),
    }).Where(text => text.Length > 0));

    /// <summary>The words of a paragraph, without those of text boxes that hang on it.</summary>
    private static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Descendants().Where(part => !IsAside(part) && !part.Ancestors().TakeWhile(above => above != paragraph).Any(above => above is TextBoxContent)).Select(part => part switch
    {
        Text text => text.Text,
        TabChar or Break => " ",
        _ => "",
    })).Trim();

    /// <summary>Readings above characters, words that stood here before they were moved, and what Word writes once more for older programs.</summary>
    private static bool IsAside(OpenXmlElement part) => part.Ancestors().Any(above => above is RubyContent or MoveFromRun or AlternateContentFallback);

    private static IEnumerable<ArticleBlock> PicturesOf(Paragraph paragraph, MainDocumentPart part)
    {
        // The older way to place pictures, which WPS still writes.
        foreach (var old in paragraph.Descendants<ImageData>().Where(data => !IsAside(data)))
        {
            if (old.RelationshipId?.Value is { } id && FindImage(id, part) is { } image)
                yield return new ArticleBlock.Picture(new(image.Uri.OriginalString, "", BytesOf(image)));
        }
        foreach (var drawing in paragraph.Descendants<Drawing>().Where(drawing => !IsAside(drawing)))
        {
            // Word's own descriptions have several lines.
            var description = string.Join(' ', (drawing.Descendants<DocumentProperties>().FirstOrDefault()?.Description?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            foreach (var blip in drawing.Descendants<Blip>())
            {
                if (blip.Embed?.Value is { } id && FindImage(id, part) is { } image)
                    yield return new ArticleBlock.Picture(new(image.Uri.OriginalString, description, BytesOf(image)));
                else if (blip.Link?.Value is { } link && part.ExternalRelationships.FirstOrDefault(relation => relation.Id == link) is { } external)
                    yield return new ArticleBlock.Picture(new(external.Uri.OriginalString, description, []));
            }
        }
    }

    private static ImagePart? FindImage(string id, MainDocumentPart part) => part.Parts.Where(candidate => candidate.RelationshipId == id).Select(candidate => candidate.OpenXmlPart).OfType<ImagePart>().FirstOrDefault();

    private static ImmutableArray<byte> BytesOf(ImagePart image)
    {
        using var stream = image.GetStream();
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > ImportFile.MaximumPictureBytes)
                return [];
        }
        return [.. bytes.ToArray()];
    }
}
