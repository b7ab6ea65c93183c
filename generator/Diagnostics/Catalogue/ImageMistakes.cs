using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Mistakes about pictures and the cards that shared links show: <c>BRN002x</c>.</summary>
public static class ImageMistakes
{
    // More would hide the others.
    private const int MostExamples = 5;

    private static readonly DiagnosticRule TooManyPixelsRule = new("BRN0020", Severity.Error,
        new("图片的像素太多", "The picture has too many pixels"),
        new(
            """
            图片的宽乘以高最多 1.5 亿像素，相机和手机拍不出更大的。压缩得很小的文件里也可能藏着极大的画面，解开会耗尽内存，
            所以在解码之前就拒绝。请用看图软件把它缩小，例如宽 2400 像素，再保存。
            """,
            """
            A picture may have 150 million pixels at most, more than cameras and phones make. A small file can hold a huge
            picture that would exhaust the memory, so it is refused before it is decoded. Make it smaller in a picture
            program, 2400 pixels wide for instance.
            """));

    private static readonly DiagnosticRule NoLibraryRule = new("BRN0021", Severity.Warning,
        new("图片没有缩小", "Pictures are not made smaller"),
        new(
            """
            处理图片用的 libvips 不在程序旁边，多半是编译程序时没有安装 Node 和 npm，或者连不上网。
            图片会按原来的大小发布，手机上打开慢；相机写入的信息照样去掉，包括拍摄地点。分享卡片不会生成。
            请装好 Node 20 以上版本，重新编译程序。
            """,
            """
            libvips, which makes pictures smaller, does not lie beside the program: it was probably built without Node and npm,
            or without a network. Pictures keep their size, which phones load slowly; what cameras wrote into them, such as the
            place, is removed all the same. There are no share cards. Install Node 20 or newer and build the program again.
            """));

    private static readonly DiagnosticRule NoChineseFontRule = new("BRN0022", Severity.Warning,
        new("没有中文字体，不生成分享卡片", "No Chinese font, so no share cards"),
        new(
            """
            分享卡片是一张带品牌名的图片，链接发到微信等处时显示。画它要用本机的中文字体，而本机一种也没有。
            网站照常生成，只是没有卡片。在 Debian、Ubuntu 上安装：

                apt-get install fonts-noto-cjk

            不需要卡片的，在 site.yml 里写 share_cards: none。
            """,
            """
            A share card is a picture with the brand's name, which WeChat and others show for a link. Drawing it needs a Chinese
            font on this machine, and there is none. The site is built without cards. On Debian and Ubuntu install
            fonts-noto-cjk; `share_cards: none` in site.yml does without cards.
            """));

    private static readonly DiagnosticRule NoGlyphRule = new("BRN0023", Severity.Warning,
        new("分享卡片缺字", "A share card lacks a character"),
        new(
            """
            本机的字体里没有这个字，画出来会是方框，所以这一页不生成分享卡片，其余照常。
            生僻字可安装字库更全的字体（Debian：fonts-noto-cjk-extra 或 fonts-hanazono）；表情符号请从标题里去掉。
            """,
            """
            No font of this machine has the character. A box would stand in its place, so that this page has no share card.
            Install a font with rarer characters (Debian: fonts-noto-cjk-extra or fonts-hanazono), or leave emoji out of titles.
            """));

    private static readonly DiagnosticRule TookTooLongRule = new("BRN0024", Severity.Error,
        new("图片处理太久", "The picture takes too long"),
        new(
            """
            文件没有坏，但生成一种尺寸超过了时限，已经放弃。多半是像素极多的图片，或者机器同时在忙别的事。
            请用看图软件把它缩小，例如宽 2400 像素，再保存；图片本来不大的，等机器空闲时再生成一次。
            """,
            """
            The file is not broken, but making one size of it took longer than the limit and was given up. It probably has very
            many pixels, or the machine is busy. Make it smaller in a picture program, 2400 pixels wide for instance; if it is
            small already, build again when the machine is idle.
            """));

    private static readonly DiagnosticRule SvgCleanedRule = new("BRN0025", Severity.Warning,
        new("SVG 图片里去掉了一些内容", "Something was removed from an SVG picture"),
        new(
            """
            SVG 是可以带程序的图片。为了访客的安全，只发布图形、文字、渐变、滤镜和指向图内的引用；脚本、事件属性、动画、链接、
            嵌入的网页、外部的图片和样式都去掉了，其余照常发布。请看一眼页面上的图，样子变了的，在绘图软件里改好再导出。
            """,
            """
            An SVG picture can carry programs. Shapes, texts, gradients, filters and references inside the picture are published;
            scripts, event attributes, animations, links, embedded pages, and pictures and styles from outside were removed. Look
            at the picture on its page; if it has changed, mend it in a drawing program and export it again.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [TooManyPixelsRule, NoLibraryRule, NoChineseFontRule, NoGlyphRule, TookTooLongRule, SvgCleanedRule];

    /// <summary>A picture above the limit of pixels.</summary>
    public static Diagnostic TooManyPixels(string path, int width, int height, long limit) => TooManyPixelsRule.At(Place.OfFile(path),
        new($"图片有 {width}×{height} 像素，最多 {limit / 10_000} 万像素", $"the picture has {width} × {height} pixels, at most {limit / 1_000_000} million are allowed"),
        new("请缩小后再保存，例如宽 2400 像素", "make it smaller, 2400 pixels wide for instance"));

    /// <summary>The site has pictures, and libvips does not lie beside the program.</summary>
    public static Diagnostic NoLibrary(Place place) => NoLibraryRule.At(place,
        new("没有 libvips，图片按原来的大小发布，分享卡片不生成", "without libvips pictures are published in the size that they have, and there are no share cards"),
        new("请装好 Node 20 以上版本，重新编译程序", "install Node 20 or newer and build the program again"));

    /// <summary>The machine has no font for Chinese.</summary>
    public static Diagnostic NoChineseFont(Place place) => NoChineseFontRule.At(place,
        new("本机没有中文字体，分享卡片不生成", "this machine has no Chinese font, so there are no share cards"),
        new("请安装中文字体（Debian、Ubuntu：apt-get install fonts-noto-cjk），或在 site.yml 里写 share_cards: none",
            "install a Chinese font (Debian, Ubuntu: apt-get install fonts-noto-cjk), or write share_cards: none in site.yml"));

    /// <summary>A share card has a character that no font of the machine has.</summary>
    public static Diagnostic NoGlyph(Place place, string character) => NoGlyphRule.At(place,
        new($"本机字体里没有“{character}”，这一页不生成分享卡片", $"no font of this machine has '{character}', so that this page has no share card"));

    /// <summary>A picture of which a rendition was not made in time.</summary>
    public static Diagnostic TookTooLong(string path, TimeSpan limit) => TookTooLongRule.At(Place.OfFile(path),
        new($"处理这张图片超过 {limit.TotalSeconds:0} 秒，已经放弃", $"the picture took more than {limit.TotalSeconds:0} seconds and was given up"),
        new("请缩小后再保存，例如宽 2400 像素；图片不大的，等机器空闲时再试", "make it smaller, 2400 pixels wide for instance; if it is small, try again when the machine is idle"));

    /// <summary>An SVG picture that held what is not published.</summary>
    public static Diagnostic SvgCleaned(string path, ImmutableArray<string> removed) => SvgCleanedRule.At(Place.OfFile(path),
        new($"SVG 里去掉了 {removed.Length} 种不发布的内容：{string.Join('、', removed.Take(MostExamples))}{(removed.Length > MostExamples ? " 等" : "")}",
            $"removed from the SVG: {string.Join(", ", removed.Take(MostExamples))}{(removed.Length > MostExamples ? $" and {removed.Length - MostExamples} more" : "")}"),
        new("请看一眼页面上的图；样子变了的，导出为“普通 SVG”", "look at the picture on its page; if it has changed, export it as plain SVG"));
}
