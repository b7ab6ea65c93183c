using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Drawings = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace BrandShowcase.Import.Tests;

/// <summary>A Word document as offices write them: styles, a numbered list, a table, readings above characters, deleted words, a picture.</summary>
internal static class WordDocument
{
    public static byte[] Create(ImmutableArray<byte> picture)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var part = document.AddMainDocumentPart();
            part.AddNewPart<StyleDefinitionsPart>().Styles = new(
                new Style(new StyleName { Val = "Title" }) { StyleId = "a3", Type = StyleValues.Paragraph },
                new Style(new StyleName { Val = "heading 1" }) { StyleId = "1", Type = StyleValues.Paragraph });
            part.AddNewPart<NumberingDefinitionsPart>().Numbering = new(
                new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Decimal }) { LevelIndex = 0 }) { AbstractNumberId = 0 },
                new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });
            var image = part.AddImagePart(ImagePartType.Jpeg);
            using (var bytes = new MemoryStream([.. picture]))
                image.FeedData(bytes);
            part.Document = new(new Body(
                Styled("a3", "护理党支部工作总结"),
                Plain("作者：孙例　周样"),
                Styled("1", "一、品牌"),
                new Paragraph(
                    new Run(new Text("护理党支部的品牌是“")),
                    new Run(new Ruby(new RubyProperties(), new RubyContent(new Run(new Text("wēn"))), new RubyBase(new Run(new Text("温"))))),
                    new Run(new Text("暖到家”，")),
                    new DeletedRun(new Run(new DeletedText("这几个字已经删去，"))),
                    new Run(new Text("党支部书记：吴样。"))),
                Styled("1", "二、做法"),
                Numbered("出院随访，约800人次"),
                Numbered("上门换药"),
                new Paragraph(new Run(Drawing(part.GetIdOfPart(image), "护士上门换药"))),
                new Table(
                    new TableRow(Cell("月份"), Cell("次数")),
                    new TableRow(Cell("一月"), Cell("31"))),
                new Table(new TableRow(new TableCell(new Paragraph(new Run(Drawing(part.GetIdOfPart(image), "护士\n\n描述已自动生成")))), Cell("照片")), new TableRow(Cell("说明"), Cell("见左"))),
                Plain("此致"),
                Plain("敬礼")));
        }
        return stream.ToArray();
    }

    /// <summary>A text box, a footnote, a page header, a revision and a table in a table.</summary>
    public static byte[] CreateWithBoxes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var part = document.AddMainDocumentPart();
            part.AddNewPart<FootnotesPart>().Footnotes = new(new Footnote(Plain("据档案")) { Id = 1 });
            part.AddNewPart<HeaderPart>().Header = new(Plain("内部资料"));
            part.Document = new(new Body(
                Plain("药学部党支部简介"),
                new Paragraph(
                    new Run(new Text("第一段"), new FootnoteReference { Id = 1 }),
                    new DeletedRun(new Run(new DeletedText("删去的话"))),
                    new Run(new Picture(new DocumentFormat.OpenXml.Vml.Shape(new DocumentFormat.OpenXml.Vml.TextBox(new TextBoxContent(Plain("文本框一"), Plain("文本框二"))))))),
                new Paragraph(new Run(new RunProperties(new Bold()), new Text("一、做法"))),
                new Table(
                    new TableRow(Cell("季度"), Cell("活动")),
                    new TableRow(Cell("一季度"), new TableCell(new Table(new TableRow(Cell("项目"), Cell("次数")), new TableRow(Cell("义诊"), Cell("12"))), new Paragraph())))));
        }
        return stream.ToArray();
    }

    private static Paragraph Plain(string text) => new(new Run(new Text(text)));

    private static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(text)));

    private static Paragraph Numbered(string text) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })), new Run(new Text(text)));

    private static TableCell Cell(string text) => new(Plain(text));

    private static Drawing Drawing(string id, string description) => new(new Drawings.Inline(
        new Drawings.DocProperties { Id = 1, Name = "图片 1", Description = description },
        new A.Graphic(new A.GraphicData(new A.Pictures.Picture(new A.Pictures.BlipFill(new A.Blip { Embed = id }))))));
}
