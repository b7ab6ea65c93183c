using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Links that lead nowhere: <c>BRN025x</c>.</summary>
public static class LinkMistakes
{
    private static readonly DiagnosticRule DeadLinkRule = new("BRN0250", Severity.Error,
        new("链接指向的文件不存在", "A link to a file that does not exist"),
        new(
            """
            站内链接写从本文件到目标 Markdown 文件的相对路径，生成器会换成网页地址：

                [麻醉手术科支部](../branches/anesthesia.md)

            大小写必须与文件名一致。链接到图片、PDF 也一样写相对路径。
            """,
            """
            A link inside the site is the path from this file to the Markdown file of the other page; the generator turns
            it into an address:

                [麻醉手术科支部](../branches/anesthesia.md)

            Upper and lower case must be those of the file's name.
            """));

    private static readonly DiagnosticRule DeadAnchorRule = new("BRN0251", Severity.Error,
        new("链接指向的标题不存在", "A link to a heading that does not exist"),
        new(
            """
            `#` 后面写目标页里一个标题的文字，空格换成短横线：`branch.md#主要做法`。标题改了，链接也要跟着改。
            """,
            """
            Behind `#` stands the text of a heading of the other page, with hyphens for spaces: `branch.md#主要做法`. When a
            heading changes, the links to it change too.
            """));

    private static readonly DiagnosticRule LeavesContentRule = new("BRN0252", Severity.Error,
        new("链接指向 content 文件夹之外", "A link out of the content folder"),
        new(
            """
            只有 content 文件夹里的页面和文件会发布。链接的 `../` 太多，已经走到了它的外面。
            """,
            """
            Only what lies in the content folder is published. The link has more `../` than there are folders.
            """));

    private static readonly DiagnosticRule NotPublishedRule = new("BRN0253", Severity.Error,
        new("用到的文件不会发布", "A file that is used and not published"),
        new(
            """
            文件就在那里，但这种文件浏览器多半打不开，所以不发布。图片（苹果手机的 heic，还有 bmp、tiff）请用看图软件另存为 jpg，
            Word、Excel、PPT 文件请另存为 pdf，录音（wav、amr）请转成 mp3，放在原处，再把这里的文件名改成新的。
            视频请放到视频平台，在正文里写它的网址。其他文件请移出 content，去掉这里。
            """,
            """
            The file is there, but is of a kind that many browsers cannot show and that is not published. Save a picture (heic of
            an iPhone, bmp, tiff) as jpg, a document of Word, Excel or PowerPoint as pdf, a recording (wav, amr) as mp3, beside the
            old file, and write the new name here. Put a video on a video platform and write its address in the text. Move
            any other file out of content, and remove this.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [DeadLinkRule, DeadAnchorRule, LeavesContentRule, NotPublishedRule];

    /// <summary>A link to a file or page that is not there.</summary>
    public static Diagnostic DeadLink(Place place, string url, string tried, string? nearest) => DeadLinkRule.At(place,
        new($"链接“{url}”指向的文件不存在（找过 {tried}）", $"the link '{url}' leads nowhere (looked for {tried})"),
        nearest is null
            ? new("请把文件放到那里，或写从本文件到目标文件的相对路径，如 ../branches/x.md；大小写要一致", "put the file there, or write the path from this file to the other, such as ../branches/x.md; upper and lower case matter")
            : new($"是不是想写 {nearest} ？", $"did you mean {nearest} ?"));

    /// <summary>A link to a heading that is not there.</summary>
    public static Diagnostic DeadAnchor(Place place, string id, string page, string? nearest) => DeadAnchorRule.At(place,
        new($"“{page}”里没有标题“{id}”", $"'{page}' has no heading '{id}'"),
        nearest is null
            ? new("请改成那一页里有的标题，或去掉 # 后面的部分", "write a heading of that page, or leave out what follows #")
            : new($"是不是想写“#{nearest}”？", $"did you mean '#{nearest}'?"));

    /// <summary>A link whose path leads out of the content folder.</summary>
    public static Diagnostic LeavesContent(Place place, string url) => LeavesContentRule.At(place,
        new($"链接“{url}”指向 content 文件夹之外", $"the link '{url}' leads out of the content folder"),
        new("请检查 ../ 的个数", "count the ../ again"));

    /// <summary>A picture or other file that is there, but is of a kind that is not published.</summary>
    public static Diagnostic NotPublished(Place place, string path) => NotPublishedRule.At(place,
        new($"文件在那里（{path}），但“{KindOf(path)}”文件不会发布", $"the file is there ({path}), but files of the kind '{KindOf(path)}' are not published"),
        RemedyFor(Path.GetExtension(path)));

    // A file without an extension is called by its name.
    private static string KindOf(string path) => Path.GetExtension(path) is { Length: > 0 } extension ? extension : Path.GetFileName(path);

    private static LocalizedText RemedyFor(string extension) => extension.ToLowerInvariant() switch
    {
        ".heic" or ".heif" or ".bmp" or ".tif" or ".tiff" => SaveAs("jpg"),
        ".doc" or ".docx" or ".xls" or ".xlsx" or ".ppt" or ".pptx" or ".wps" or ".et" or ".dps" => SaveAs("pdf"),
        ".wav" or ".amr" or ".aac" or ".wma" => SaveAs("mp3"),
        ".mp4" or ".m4v" or ".mov" or ".avi" or ".wmv" or ".mkv" or ".flv" or ".webm" =>
            new("请把视频放到视频平台，在正文里写它的网址，再去掉这里", "put the video on a video platform, write its address in the text, and remove this"),
        _ => new("请把它移出 content，去掉这里", "move it out of content, and remove this"),
    };

    private static LocalizedText SaveAs(string kind) =>
        new($"请把它另存为 {kind}，放在原处，再改成新的文件名", $"save it as {kind} beside it, and write the new name");
}
