using System.Collections.Immutable;
using System.Globalization;

namespace BrandShowcase.Diagnostics;

/// <summary>Mistakes in the make-up of themes: <c>BRN035x</c>.</summary>
public static class ThemeMistakes
{
    private static readonly DiagnosticRule ExtendsRule = new("BRN0350", Severity.Error,
        new("主题一层层套错了", "Themes that extend each other in a wrong way"),
        new(
            """
            theme.yml 里的 extends 写另一个主题的文件夹名。本主题没有的布局、部件、样式、文字和颜色，都从那里来：

                # themes/my-hospital/theme.yml
                name: my-hospital
                extends: xinglin

            于是只放要改的文件就够了，例如 partials/footer.sbn-html 或 strings/zh-CN.yml 里的一行。
            主题不能直接或间接地 extends 自己，最多叠五层。
            """,
            """
            `extends` in theme.yml names the folder of another theme, from which all layouts, partials, assets, strings and
            colours come that this one lacks. So it holds only what differs: one partial, or one line of strings. A theme
            cannot extend itself, by whatever way, and no more than five can lie on top of each other.
            """));

    private static readonly DiagnosticRule MissingBaseRule = new("BRN0351", Severity.Error,
        new("extends 的主题不存在", "A theme that is extended does not exist"),
        new(
            """
            extends 写 themes 里一个文件夹的名称，那里要有 theme.yml。改自带的主题，请把它（如 themes/xinglin）留在原处。
            """,
            """
            `extends` names a folder in themes that has a theme.yml. Leave the theme that you build on, such as
            themes/xinglin, where it is.
            """));

    private static readonly DiagnosticRule UnknownTokenRule = new("BRN0352", Severity.Error,
        new("主题没有这个颜色或设置", "A colour or token that the theme does not have"),
        new(
            """
            site.yml 的 colors 和 tokens 给主题已有的颜色、字体、圆角等换一个值，名称见主题的 theme.yml：

                colors:
                  red: { light: '#8a1538', dark: '#f09aa8' }
                tokens:
                  radius: 0

            text_on、control_on 和 cards 里写的，也要是主题已有的颜色。
            """,
            """
            `colors` and `tokens` in site.yml give another value to a colour, family or size that the theme has; theme.yml
            of the theme lists them. What text_on, control_on and cards name are colours of the theme too.
            """));

    private static readonly DiagnosticRule ContrastRule = new("BRN0353", Severity.Error,
        new("颜色看不清", "Too little contrast"),
        new(
            """
            文字与底色的对比度至少要 4.5:1，按钮和输入框的边线至少要 3:1（WCAG 2.2 的 AA 级），老人和视力不好的人才看得清。
            浅色、深色、高对比度和打印都要检查。提示里给出同一色相、亮度最接近而又够清楚的颜色。

            一种颜色很难在浅底和深底上都清楚，可以分开写：

                colors:
                  red: { light: '#8a1538', dark: '#f09aa8' }
            """,
            """
            Text must have a contrast of 4.5:1 with its ground, the edges of controls one of 3:1 (WCAG 2.2, level AA), in the
            light and the dark scheme, in that of high contrast and on paper. The message names the nearest colour of the
            same hue that passes. One colour is hardly legible on light and on dark: write { light: …, dark: … }.
            """));

    private static readonly DiagnosticRule MissingIconRule = new("BRN0354", Severity.Error,
        new("主题没有这个图标", "An icon that the theme does not have"),
        new(
            """
            theme.yml 的 icons 写主题 assets 文件夹里的文件，大小写也要一样。把网站添加到手机主屏幕时，用的就是这些图标：

                icons: [icons/logo.svg, icons/logo-192.png, icons/logo-512.png]

            svg 一个就够；有的手机只认 png，宽高 192 和 512 像素的各放一个。
            """,
            """
            `icons` in theme.yml names files in the theme's folder assets, in the same case. Phones show them when the site is
            put on the home screen. One svg is enough for most; for the others add a png of 192 and one of 512 pixels.
            """));

    private static readonly DiagnosticRule MissingCardColorRule = new("BRN0355", Severity.Error,
        new("分享卡片少一种颜色", "A share card lacks a colour"),
        new(
            """
            theme.yml 的 cards 给分享卡片的每一处指定主题的一种颜色，画的时候用它的浅色（light）。七处都要有，
            只有在别的主题上改（extends）时可以少写，少写的从那里来：

                cards: { ground: paper, ink: ink, ink_soft: ink-soft, accent: red, seal: seal, on_seal: on-seal, line: gold }

            不要分享卡片的主题，整项不写。
            """,
            """
            `cards` in theme.yml names a colour of the theme for each part of a share card, which is drawn in its value for
            the light scheme. All seven are needed; a theme that extends another may leave out those that the other has.
            A theme without share cards leaves out the whole key.
            """));

    private static readonly DiagnosticRule MissingStringRule = new("BRN0356", Severity.Error,
        new("主题缺少一段文字", "A text that the theme lacks"),
        new(
            """
            数据图、分享卡片和下载的表格由生成器画和写，上面的文字从主题的 strings 来，名称以 generator. 开头：

                # themes/my-hospital/strings/zh-CN.yml
                generator.card.scan: 扫一扫，看全文
                generator.services.most: '最多的是{0}，{1}。'

            {0}、{1} 会换成名称和数字。themes/xinglin/strings/zh-CN.yml 里全都有，可以从那里抄。
            用 extends 在别的主题上改的，只写要换的几句，其余从那里来。模板里没有用到的图，它的文字不必写。
            """,
            """
            The generator itself draws figures and share cards and writes spreadsheets, with texts from the theme's strings,
            whose names begin with `generator.`; {0} and {1} become names and numbers. themes/xinglin/strings/zh-CN.yml has
            them all, to copy from. A theme that extends another writes only those that differ. The texts of figures that no
            template shows are not needed.
            """));

    private static readonly DiagnosticRule UnusedStringRule = new("BRN0357", Severity.Warning,
        new("主题的文字没有用到", "A string of a theme that nothing uses"),
        new(
            """
            在别的主题上改（extends）时，strings 里一行的名称与下面主题的相同，就换成这里的文字。名称差一个字，网页上还是原来的文字。
            名称见下面主题的 strings/zh-CN.yml。名称与那里的某一个只差一点、模板里又没有用到的，才会提醒；
            是给自己的模板新加的，模板里要用到：{{ t '名称' }}。
            """,
            """
            A theme that extends another replaces a string by giving the same key. With a key that is one letter off, pages keep
            the old words. The keys stand in strings/zh-CN.yml of the theme below. Only a key that nearly is one of those and
            that no template uses is reported. A string for a template of one's own must be used there: {{ t 'key' }}.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
        [ExtendsRule, MissingBaseRule, UnknownTokenRule, ContrastRule, MissingIconRule, MissingCardColorRule, MissingStringRule, UnusedStringRule];

    /// <summary>A theme that extends itself, by whatever way.</summary>
    public static Diagnostic ExtendsItself(Place place, IReadOnlyList<string> chain) => ExtendsRule.At(place,
        new($"主题绕回了自己：{string.Join(" → ", chain)}", $"a theme that extends itself: {string.Join(" → ", chain)}"),
        new("请去掉其中一个 extends", "remove one of these extends"));

    /// <summary>Too many themes on top of each other.</summary>
    public static Diagnostic ExtendsTooMany(Place place, int limit) => ExtendsRule.At(place,
        new($"主题叠了不止 {limit} 层", $"more than {limit} themes on top of each other"),
        new("请把几个主题合并成一个", "make one theme of several"));

    /// <summary>A theme below that is not there.</summary>
    public static Diagnostic MissingBase(Place place, string name, string? nearest) => MissingBaseRule.At(place,
        new($"没有主题“{name}”", $"there is no theme '{name}'"),
        nearest is null
            ? new($"请把它放到 themes/{name}，或改成已有的主题", $"put it into themes/{name}, or name one that exists")
            : new($"是不是想写“{nearest}”？", $"did you mean '{nearest}'?"));

    /// <summary>A token that no theme declares.</summary>
    public static Diagnostic UnknownToken(Place place, string name, string? nearest, IReadOnlyCollection<string> known) => UnknownTokenRule.At(place,
        new($"主题没有“{name}”", $"the theme has no '{name}'"),
        nearest is null
            ? new($"可用的有：{string.Join('、', known)}", $"there are {string.Join(", ", known)}")
            : new($"是不是想写“{nearest}”？", $"did you mean '{nearest}'?"));

    /// <summary>Two colours that are too much alike.</summary>
    /// <param name="place">Where the colour was chosen.</param>
    /// <param name="scheme">The scheme in which they meet.</param>
    /// <param name="front">The name and value of the text or edge.</param>
    /// <param name="ground">The name and value of what is behind it.</param>
    /// <param name="ratio">Their contrast.</param>
    /// <param name="required">The least that is enough.</param>
    /// <param name="nearest">The nearest value for the chosen colour that passes wherever it is used, as it is written, or null if there is none.</param>
    /// <param name="isByScheme">Whether that is one value for light and one for dark.</param>
    public static Diagnostic LowContrast(Place place, LocalizedText scheme, string front, string ground, double ratio, double required, string? nearest, bool isByScheme) => ContrastRule.At(place,
        new($"{scheme.Zh}：{front} 在 {ground} 上的对比度是 {Ratio(ratio)}，至少要 {Ratio(required)}",
            $"{scheme.En}: {front} on {ground} has a contrast of {Ratio(ratio)}, at least {Ratio(required)} is needed"),
        nearest is null
            ? new("这个色相没有够清楚的亮度，请同时调整底色", "no lightness of this hue passes; change the ground too")
            : isByScheme
                ? new($"没有一个值在浅色和深色里都够清楚，请分开写：{nearest}", $"no single value passes in light and in dark; write {nearest}")
                : new($"同一色相、亮度最接近而够清楚的是 {nearest}", $"the nearest of the same hue that passes is {nearest}"));

    /// <summary>An icon that is no asset of the theme.</summary>
    public static Diagnostic MissingIcon(Place place, string name, string? nearest) => MissingIconRule.At(place,
        new($"assets 里没有图标“{name}”", $"there is no icon '{name}' in assets"),
        nearest is null
            ? new("请把文件放进主题的 assets 文件夹，或删去这一项", "put the file into the theme's folder assets, or remove it here")
            : new($"是不是想写“{nearest}”？", $"did you mean '{nearest}'?"));

    /// <summary>A part of share cards for which the theme names no colour, or one without a value for the light scheme.</summary>
    public static Diagnostic MissingCardColor(Place place, string key) => MissingCardColorRule.At(place,
        new($"分享卡片的 {key} 没有浅色时的颜色", $"{key} of share cards has no colour in the light scheme"),
        new($"请在 theme.yml 的 cards 里写上 {key}，并给那种颜色写 light", $"write {key} below cards in theme.yml, and give that colour a value for light"));

    /// <summary>A text that the generator writes and the theme does not have.</summary>
    public static Diagnostic MissingString(string path, string key, string? nearest) => MissingStringRule.At(Place.OfFile(path),
        new($"主题缺少文字“{key}”", $"the theme lacks the text '{key}'"),
        nearest is null
            ? new($"请在 {path} 里写一行“{key}: …”，写法见 themes/xinglin/strings/zh-CN.yml", $"write a line '{key}: …' in {path}; themes/xinglin/strings/zh-CN.yml shows how")
            : new($"是不是把“{key}”写成了“{nearest}”？", $"was '{key}' written as '{nearest}'?"));

    /// <summary>A string that replaces none of the themes below, and that no template of its theme uses.</summary>
    public static Diagnostic UnusedString(Place place, string key, string nearest) => UnusedStringRule.At(place,
        new($"下面的主题没有文字“{key}”，模板也没有用它", $"the theme below has no string '{key}', and no template uses it"),
        new($"是不是想写“{nearest}”？", $"did you mean '{nearest}'?"));

    // Rounded down, so that no ratio reads as the one that it misses.
    private static string Ratio(double ratio) => (Math.Floor(ratio * 100) / 100).ToString("0.##", CultureInfo.InvariantCulture) + ":1";
}
