using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Heavy pictures, files that nobody uses, the address of an example, and waivers: <c>BRN0660</c> to <c>BRN0662</c>, <c>BRN0690</c> and <c>BRN0691</c>.</summary>
public static class CheckMistakes
{
    private static readonly DiagnosticRule HeavyPictureRule = new("BRN0660", Severity.Warning,
        new("图片文件太大", "A heavy picture"),
        new(
            """
            发布出去的图片超过了 site.yml 里 check: max_image 规定的大小（MB，默认 1）。手机用户打开要等很久。
            照片会自动缩小，太大的多半是动图、SVG，或没有装 libvips。
            """,
            """
            A published picture is larger than max_image of check in site.yml says (in MB, 1 by default). Photographs are made
            smaller by themselves: this is mostly an animation, a drawing, or a machine without libvips.
            """));

    private static readonly DiagnosticRule UnusedFileRule = new("BRN0661", Severity.Warning,
        new("没有一页用到的文件，却会公开", "A file that no page uses, and that is published"),
        new(
            """
            content 文件夹里的图片、音频和 PDF 会放到网站上，知道网址的人都能打开，哪怕没有一页显示它。
            要用的，请在页面里写上它；不用的，请移出 content。还没有征得同意的照片，更不要放在这里。
            只有草稿、没到日期或已经过期的页面用到的文件，和放在这些页面自己的文件夹里的文件，不会公开，也不在此列。
            """,
            """
            Pictures, sound and PDF of the content folder are published: whoever knows the address can open them, also where
            no page shows them. Name the file on a page, or move it out of content; photographs without consent do not belong
            there at all. What only drafts, scheduled or expired pages name, or what lies in their own folders, is not published.
            """));

    private static readonly DiagnosticRule ExampleAddressRule = new("BRN0662", Severity.Warning,
        new("网址还是示例的", "The address of an example"),
        new(
            """
            site.yml 的 base_url 还是示例网站的网址。二维码、海报、分享的链接和站点地图都用它，印出去就改不了了。
            请改成网站真正的网址，例如 https://dangjian.某医院的域名/。页脚写了主办单位或备案号的网站才检查这一条。
            """,
            """
            base_url in site.yml is still that of an example. QR codes, posters, shared links and the sitemap lead there. Write the
            real address. Only a site that names its sponsor or a record is looked at.
            """));

    private static readonly DiagnosticRule WaiverWithoutReasonRule = new("BRN0690", Severity.Warning,
        new("放行没有写理由", "A waiver without a reason"),
        new(
            """
            放行要写理由，后来的人才知道为什么；没有写理由的不算数。页面开头的字段里，写在那一行末尾或上一行：

                summary: 服务18694余人次  # 放行 BRN0620：原文如此

            正文里，在那一段的上面单独写一行，前后各空一行：

                [//]: # (放行 BRN0620：原文如此)
            """,
            """
            A waiver says why, for those who come later; without a reason it does not count. It stands behind the line or above it, as
            # 放行 BRN0620：reason; in the text above the paragraph, between empty lines, as [//]: # (放行 BRN0620：reason).
            """));

    private static readonly DiagnosticRule UnusedWaiverRule = new("BRN0691", Severity.Warning,
        new("放行没有对应的问题", "A waiver of nothing"),
        new(
            """
            这一处没有所放行的问题：内容已经改好，代码写错了，或者放行写的位置不对。请删去，或改到那一行的末尾、上一行，或那一段的上面。
            只有 BRN06 开头的检查项可以放行。
            """,
            """
            What is waived is not there: it has been mended, the code is wrong, or the waiver stands in the wrong place. Remove
            it, or move it. Only findings whose code begins with BRN06 can be waived.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
        [HeavyPictureRule, UnusedFileRule, ExampleAddressRule, WaiverWithoutReasonRule, UnusedWaiverRule];

    /// <summary>A published picture that is too large.</summary>
    public static Diagnostic HeavyPicture(Place place, decimal megabytes, decimal limit) => HeavyPictureRule.At(place,
        new($"图片发布后有 {megabytes:0.0} MB，超过 {limit:0.##} MB", $"the picture is published with {megabytes:0.0} MB, more than {limit:0.##} MB"),
        new("请压缩，或换成尺寸小一些的", "compress it, or take a smaller one"));

    /// <summary>A file that is published though no page names it.</summary>
    public static Diagnostic UnusedFile(string path, string address) => UnusedFileRule.At(Place.OfFile(path),
        new($"没有一页用到它，却会公开：{address}", $"no page uses it, and it is published: {address}"),
        new("不用的请移出 content；要用的请写在页面里", "move it out of content, or name it on a page"));

    /// <summary>A site that is ready for the public, but for its address.</summary>
    public static Diagnostic ExampleAddress(Place place, string host) => ExampleAddressRule.At(place,
        new($"{host} 是示例网站，二维码和分享链接会指向那里", $"{host} is an example: QR codes and shared links would lead there"),
        new("请写网站真正的网址", "write the real address of the site"));

    /// <summary>A waiver that says no reason.</summary>
    public static Diagnostic WaiverWithoutReason(Place place) => WaiverWithoutReasonRule.At(place,
        new("放行没有写理由", "the waiver gives no reason"),
        new("请写成：放行 BRN0620：理由", "write 放行 BRN0620：reason"));

    /// <summary>A waiver of what is not there.</summary>
    public static Diagnostic UnusedWaiver(Place place, string code, string? nearest) => UnusedWaiverRule.At(place,
        new($"这里没有 {code} 可以放行", $"there is no {code} to waive here"),
        nearest is null
            ? new("请删去，或移到有问题的地方", "remove it, or move it to where it belongs")
            : new($"是不是想写 {nearest}？", $"did you mean {nearest}?"));
}
