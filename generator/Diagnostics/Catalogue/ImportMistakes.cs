using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>What cannot be imported, and what a person must look at in a draft: <c>BRN073x</c>.</summary>
public static class ImportMistakes
{
    private static readonly DiagnosticRule UnreadableFormatRule = new("BRN0730", Severity.Error,
        new("不能导入这种文件", "Files of this kind cannot be imported"),
        new(
            """
            能导入三种文件：Word 文档（.docx）、从浏览器保存的网页（.html）和纯文本（.txt）。

            - 旧版 Word（.doc）和 RTF：用 Word 或 WPS 打开，另存为“.docx”。
            - PDF：文字没有段落，导入只会弄乱。请用原来的 Word 文件；没有的话，把文字复制到纯文本文件里。
            - 单个文件的网页（.mht、.mhtml）：用浏览器重新打开，保存类型选“网页，全部”。
            """,
            """
            Three kinds of files can be imported: Word documents (.docx), pages saved from a browser (.html) and plain text.

            - Old Word (.doc) and RTF: open the file and save it as .docx.
            - PDF has no paragraphs: use the Word file it was made of, or copy the text into a text file.
            - Single-file pages (.mht): open the page again and save it as a complete page.
            """));

    private static readonly DiagnosticRule DamagedWordRule = new("BRN0731", Severity.Error,
        new("Word 文档打不开", "The Word document cannot be opened"),
        new(
            """
            文件是 zip 压缩包，里面却没有完好的 Word 文档：可能下载时断了，可能其实是表格或演示文稿，也可能内容大得不正常。
            请用 Word 或 WPS 打开看看，能打开就另存一份再导入。
            """,
            """
            The file is a zip archive without an intact Word document inside: cut off in a download, a spreadsheet or a
            presentation, or unreasonably large. Open it in Word; if that works, save it again and import that.
            """));

    private static readonly DiagnosticRule NoTextRule = new("BRN0732", Severity.Error,
        new("文件里没有文字", "There is no text in the file"),
        new(
            """
            没有找到一段文字。网页可能要靠脚本才显示内容：先在浏览器里打开，等文字出现，再保存为“网页，全部”。
            Word 文档里的文字如果在图片里，请先打成文字。
            """,
            """
            No text was found. A page may need scripts to show any: open it in a browser, wait for the text, and save the
            complete page. Text inside pictures of a Word document has to be typed.
            """));

    private static readonly DiagnosticRule BrokenCharactersRule = new("BRN0733", Severity.Warning,
        new("有乱码", "Broken characters"),
        new(
            """
            这里的字在转码时坏了，原来是什么字只能到原文里去看。程序不猜：请打开原文对照，改好这一处。
            常见的样子：�、锟斤拷、汉字中间的“?”、夹在汉字里的俄文字母。
            """,
            """
            A change of encoding destroyed what stood here, and only the original tells what it was. Nothing is guessed: open
            the original and mend this place.
            """));

    private static readonly DiagnosticRule PictureLeftOutRule = new("BRN0734", Severity.Warning,
        new("有一张图片没有导入", "A picture was not imported"),
        new(
            """
            - 网上的图片不会去下载：请在浏览器里用“网页，全部”保存，图片会存到旁边的文件夹里，再导入一次；或者自己保存图片，放到草稿旁边。
            - 只有 JPEG、PNG、GIF、WebP 能在网页里显示；别的格式请先转换。
            """,
            """
            - Pictures are not fetched from the network: save the page in a browser as a complete page, which stores them beside
              it, and import again; or save the picture yourself and put it beside the draft.
            - Browsers show JPEG, PNG, GIF and WebP; convert other formats first.
            """));

    private static readonly DiagnosticRule NoFileRule = new("BRN0735", Severity.Error,
        new("没有要导入的文件", "There is no file to import"),
        new(
            """
            `brandshowcase import` 后面写的文件不存在。文件名要写全，带后缀（.docx、.html、.txt）；不在当前文件夹里的，前面写上文件夹。
            名称里有空格或括号的，两边加英文双引号：

                brandshowcase import "下载/工作总结 (1).docx"
            """,
            """
            The file behind `brandshowcase import` does not exist. Write its whole name with its ending, and its folder unless it
            lies in the current one; put a name with spaces or brackets in quotes.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [UnreadableFormatRule, DamagedWordRule, NoTextRule, BrokenCharactersRule, PictureLeftOutRule, NoFileRule];

    /// <summary>Whether a diagnostic is one of <see cref="NoFile"/>: the command was called in a wrong way.</summary>
    public static bool IsNoFile(Diagnostic diagnostic) => diagnostic.Rule == NoFileRule;

    /// <summary>The file does not exist.</summary>
    public static Diagnostic NoFile(string path) => NoFileRule.At(Place.OfFile(path),
        new("没有这个文件", "There is no such file"), new("请检查文件名（连同后缀）和所在的文件夹；名称里有空格的，两边加英文双引号", "Check the name with its ending, and the folder; put a name with spaces in quotes"));

    /// <summary>The file is of a Word before 2007, or RTF.</summary>
    public static Diagnostic OldWord(string path) => UnreadableFormatRule.At(Place.OfFile(path),
        new("这是旧格式的 Word 文档", "This is a Word document of an old format"), new("用 Word 或 WPS 打开，另存为 .docx 再导入", "Open it in Word and save it as .docx"));

    /// <summary>The file is a PDF.</summary>
    public static Diagnostic Pdf(string path) => UnreadableFormatRule.At(Place.OfFile(path),
        new("PDF 不能导入", "PDF cannot be imported"), new("用原来的 Word 文件，或把文字复制到 .txt 文件里", "Use the Word file it was made of, or copy its text into a .txt file"));

    /// <summary>The file is a web archive.</summary>
    public static Diagnostic WebArchive(string path) => UnreadableFormatRule.At(Place.OfFile(path),
        new("这是单个文件的网页（.mht），不能导入", "This is a single-file page (.mht), which cannot be imported"), new("用浏览器重新保存，类型选“网页，全部”", "Save it again in a browser, as a complete page"));

    /// <summary>The bytes are no text.</summary>
    public static Diagnostic UnknownFormat(string path) => UnreadableFormatRule.At(Place.OfFile(path),
        new("这个文件不是 Word 文档、网页或纯文本", "This is no Word document, page or text"), new("能导入 .docx、.html 和 .txt", "Files that can be imported are .docx, .html and .txt"));

    /// <summary>A package without a document.</summary>
    public static Diagnostic DamagedWord(string path) => DamagedWordRule.At(Place.OfFile(path),
        new("里面没有完好的 Word 文档", "There is no intact Word document inside"), new("用 Word 或 WPS 打开，另存一份再导入", "Open it in Word and save it again"));

    /// <summary>Nothing to read.</summary>
    public static Diagnostic NoText(string path) => NoTextRule.At(Place.OfFile(path),
        new("没有找到文章的文字", "No text of an article was found"));

    /// <summary>Characters that an encoding destroyed.</summary>
    public static Diagnostic BrokenCharacters(Place place, string found) => BrokenCharactersRule.At(place,
        new($"“{found}”是乱码，原来的字要到原文里看", $"'{found}' is broken; the original tells what it was"), new("对照原文改好", "Mend it by the original"));

    /// <summary>A picture of the network, or one that is not beside the page.</summary>
    public static Diagnostic PictureMissing(string path, string source) => PictureLeftOutRule.At(Place.OfFile(path),
        new($"图片没有存在旁边：{Shorten(source)}", $"The picture is not stored beside the page: {Shorten(source)}"), new("在浏览器里用“网页，全部”保存，再导入", "Save the complete page in a browser and import that"));

    /// <summary>A picture that browsers do not show.</summary>
    public static Diagnostic PictureFormat(string path, string source) => PictureLeftOutRule.At(Place.OfFile(path),
        new($"这种图片网页不能显示：{Shorten(source)}", $"Browsers do not show this kind of picture: {Shorten(source)}"), new("转成 JPEG 或 PNG，放到草稿旁边", "Convert it to JPEG or PNG and put it beside the draft"));

    // A picture inside the page is its own address.
    private static string Shorten(string source) => source.Length <= 100 ? source : source[..100] + "…";
}
