using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Words, punctuation and what is left behind by copying: <c>BRN0650</c> and <c>BRN067x</c>.</summary>
public static class WordingMistakes
{
    private static readonly DiagnosticRule TermRule = new("BRN0650", Severity.Warning,
        new("用词与规范不符", "A word that a standard replaces"),
        new(
            """
            terms.yml 列出了不该用的词、该用的词和依据，可以照样添加：

                terms:
                  - { wrong: 宏扬, right: 弘扬, source: 《第一批异形词整理表》（GF 1001—2001） }

            引文要照原文的，写上放行的理由；正好是别的词的一部分时（“发热中心”里的“热中”），在 except 里列出那个词。
            """,
            """
            terms.yml lists words that are not to be used, with the right ones and their sources. Quotations are waived with that
            reason; longer words that contain the wrong one are listed under except.
            """));

    private static readonly DiagnosticRule HalfWidthPunctuationRule = new("BRN0670", Severity.Warning,
        new("中文后面用了半角标点", "Half-width punctuation after Chinese"),
        new(
            """
            汉字后面的逗号、分号、冒号、问号、叹号、句号用全角：，；：？！。多半是切换输入法时漏了。数字之间的冒号（8:30）不算。
            """,
            """
            Behind a Chinese character stand ，；：？！。 in full width. A colon between digits, as in 8:30, is no matter.
            """));

    private static readonly DiagnosticRule DoubledPunctuationRule = new("BRN0671", Severity.Warning,
        new("标点重复", "Doubled punctuation"),
        new(
            """
            “，，”“。。”“、，”：两个标点连在一起，留一个。省略号写“……”，破折号写“——”。
            """,
            """
            ，， or 。。 or 、，: two marks in a row where one belongs. An ellipsis is ……, a dash is ——.
            """));

    private static readonly DiagnosticRule PinyinRule = new("BRN0672", Severity.Warning,
        new("汉字后面夹着拼音", "Pinyin in brackets after characters"),
        new(
            """
            “敬畏(jìng wèi)”：从带注音的网页复制时留下来的。请删去括号和拼音。
            """,
            """
            敬畏(jìng wèi): left behind by copying from a page with readings. Remove the brackets and what is in them.
            """));

    private static readonly DiagnosticRule PrintLeftoverRule = new("BRN0673", Severity.Warning,
        new("报纸或公众号的残留文字", "A leftover of a newspaper or an account"),
        new(
            """
            “（下转2版）”“上接第1版”“点击上方蓝字关注”“长按识别二维码”“责任编辑：”这类文字属于原来的版面，网页上没有意义。请删去。
            """,
            """
            Words such as （下转2版） or 长按识别二维码 belong to the page from which the text was copied. Remove them.
            """));

    private static readonly DiagnosticRule SpaceRule = new("BRN0674", Severity.Warning,
        new("汉字之间有空格", "A space between Chinese characters"),
        new(
            """
            中文词之间不空格。空格多半是从 PDF 或排版文件复制时带来的，会让搜索找不到这个词。
            标题、口号和名称里用空格代替标点的，不算。
            """,
            """
            Chinese writes no spaces between words. They are left behind by copying, and keep the word from being found. Titles,
            slogans and names, where a space stands for a comma, are left alone.
            """));

    private static readonly DiagnosticRule InvisibleCharacterRule = new("BRN0675", Severity.Warning,
        new("有看不见的字符", "An invisible character"),
        new(
            """
            零宽空格、方向控制符、软连字符等看不见，但会让搜索、复制和显示出错，也可能被用来隐藏内容。
            请删去出错处的前后几个字，重新打一遍。
            """,
            """
            Zero-width spaces, direction marks and soft hyphens are not seen, but break searching and copying, and can hide
            content. Delete a few characters around the place and type them again.
            """));

    private static readonly DiagnosticRule BrokenCharacterRule = new("BRN0676", Severity.Warning,
        new("有乱码", "Broken characters"),
        new(
            """
            “�”“锟斤拷”“&nbsp;”、夹在汉字里的俄文字母、专用区字符，是转换编码或复制网页时产生的。
            句子中间的“?”多半也是：转换时认不出的字都变成问号。原来是什么字，请查原文，不要猜；本来就是问号的，写全角的“？”。
            """,
            """
            � or 锟斤拷 or &nbsp;, Cyrillic letters inside Chinese and private characters come of a wrong conversion, and so do most
            question marks in the middle of a sentence. Look up in the source what stood there; do not guess. A question mark
            that is one is written ？.
            """));

    private static readonly DiagnosticRule OpenGuessRule = new("BRN0677", Severity.Warning,
        new("公开的页面还有“待核对”", "A public page with a guess that nobody verified"),
        new(
            """
            导入的草稿里，猜出来的内容旁边都写着“待核对”。页面已经不是草稿，说明要公开了：请与原文对照，改对后删去这个注释；
            还没有核对完的，先写上 draft: true。
            """,
            """
            Imported drafts carry the mark 待核对 beside what was guessed. This page is no draft any more: hold it against the
            original and delete the mark, or write draft: true until that is done.
            """));

    private static readonly DiagnosticRule MissingSpaceRule = new("BRN0678", Severity.Warning,
        new("标题或列表的记号没有起作用", "A mark of a heading or a list that does nothing"),
        new(
            """
            “##做法”“-第一条”“1.第一条”：记号后面没有空格，就不是标题和列表，会照原样显示，几行还会连成一段。
            请写“## 做法”“- 第一条”“1. 第一条”。话题“#义诊#”不算。
            从 Word 复制来的“•第一条”“1、第一条”“（一）第一条”也一样：换行会消失，几条连成一段。列表请写“- 第一条”“1. 第一条”；
            要保留“（一）”，就在各条之间空一行。
            """,
            """
            ##做法 or -第一条 or 1.第一条: without a space behind the mark this is no heading and no list, and its lines run
            together. Write ## 做法, - 第一条, 1. 第一条. The same goes for •第一条, 1、第一条 and （一）第一条, which come from Word:
            write a list, or leave an empty line between the items.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        TermRule, HalfWidthPunctuationRule, DoubledPunctuationRule, PinyinRule, PrintLeftoverRule, SpaceRule, InvisibleCharacterRule, BrokenCharacterRule, OpenGuessRule, MissingSpaceRule,
    ];

    /// <summary>A word that terms.yml replaces.</summary>
    /// <param name="place">The word.</param>
    /// <param name="wrong">The word.</param>
    /// <param name="right">What to write.</param>
    /// <param name="source">Where that is said.</param>
    /// <param name="reason">Why, or null.</param>
    public static Diagnostic Term(Place place, string wrong, string right, string source, string? reason) => TermRule.At(place,
        new($"“{wrong}”应为“{right}”（{source}）", $"'{wrong}' should be '{right}' ({source})"),
        new($"请写“{right}”{(reason is null ? "" : $"：{reason}")}", $"write '{right}'{(reason is null ? "" : $": {reason}")}"));

    /// <summary>A mark such as <c>,</c> behind a Chinese character.</summary>
    public static Diagnostic HalfWidthPunctuation(Place place, string mark, string right) => HalfWidthPunctuationRule.At(place,
        new($"汉字后面的“{mark}”是半角", $"'{mark}' behind Chinese is half-width"),
        new($"请写“{right}”", $"write '{right}'"));

    /// <summary>Two marks in a row.</summary>
    public static Diagnostic DoubledPunctuation(Place place, string marks) => DoubledPunctuationRule.At(place,
        new($"标点“{marks}”连在一起", $"the marks '{marks}' stand in a row"),
        new("请留一个", "keep one"));

    /// <summary>Full stops in a row, which are meant as an ellipsis.</summary>
    public static Diagnostic EllipsisOfStops(Place place, string marks) => DoubledPunctuationRule.At(place,
        new($"“{marks}”不是省略号", $"'{marks}' is no ellipsis"),
        new("省略号请写“……”，句号请留一个", "write …… for an ellipsis, and keep one full stop"));

    /// <summary>Pinyin in brackets.</summary>
    public static Diagnostic Pinyin(Place place, string text) => PinyinRule.At(place,
        new($"“{text}”是复制时带来的拼音", $"'{text}' is pinyin that was left behind by copying"),
        new("请删去", "remove it"));

    /// <summary>Words of the page from which a text was copied.</summary>
    public static Diagnostic PrintLeftover(Place place, string text) => PrintLeftoverRule.At(place,
        new($"“{text}”是原来版面的残留", $"'{text}' belongs to the page from which the text was copied"),
        new("请删去", "remove it"));

    /// <summary>A space between two Chinese characters.</summary>
    public static Diagnostic Space(Place place) => SpaceRule.At(place,
        new("汉字之间有空格", "there is a space between Chinese characters"),
        new("请删去空格", "remove the space"));

    /// <summary>A space between two Chinese characters in a list of names, where it may part two of them.</summary>
    public static Diagnostic SpaceAmongNames(Place place) => SpaceRule.At(place,
        new("汉字之间有空格，会被当成一项", "there is a space between Chinese characters, which are read as one item"),
        new("若是两项，请用半角逗号隔开，写成 [甲, 乙]；若是一项，请删去空格", "put a comma between two items, as in [甲, 乙]; in one item remove the space"));

    /// <summary>A character that is not seen.</summary>
    public static Diagnostic InvisibleCharacter(Place place, int codePoint) => InvisibleCharacterRule.At(place,
        new($"这里有看不见的字符 U+{codePoint:X4}", $"there is an invisible character U+{codePoint:X4}"),
        new("请删去前后几个字，重新打一遍", "delete a few characters around it and type them again"));

    /// <summary>Characters that come of a wrong conversion.</summary>
    public static Diagnostic BrokenCharacter(Place place, string text) => BrokenCharacterRule.At(place,
        new($"“{Shown(text)}”是乱码", $"'{Shown(text)}' is broken"),
        new("请查原文", "look up what stood there"));

    /// <summary>A question mark of ASCII that stands where a character was lost.</summary>
    public static Diagnostic LostCharacter(Place place) => BrokenCharacterRule.At(place,
        new("句子中间的“?”像是转换编码时丢了字", "the '?' inside a sentence looks like a character that a conversion lost"),
        new("请查原文；本来就是问号的，写“？”", "look up what stood there; a question mark is written ？"));

    /// <summary>The mark of a guess on a page that is no draft.</summary>
    public static Diagnostic OpenGuess(Place place) => OpenGuessRule.At(place,
        new("这一页要公开了，这里还没有核对", "the page is public, and this was not verified"),
        new("请与原文对照，改对后删去“待核对”；或写上 draft: true", "hold it against the original and delete the mark, or write draft: true"));

    /// <summary>A mark of Markdown that does nothing without a space.</summary>
    public static Diagnostic MissingSpace(Place place, string mark) => MissingSpaceRule.At(place,
        new($"“{mark}”后面少了空格，会照原样显示", $"there is no space behind '{mark}', which is shown as it is"),
        new($"请在“{mark}”后面加一个空格", $"put a space behind '{mark}'"));

    /// <summary>A bullet or a number of Word, which makes no list.</summary>
    /// <param name="place">The mark.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="right">The mark that makes a list.</param>
    public static Diagnostic MarkOfWord(Place place, string mark, string right) => MissingSpaceRule.At(place,
        new($"“{Shown(mark)}”不是列表的记号，几条会连成一段", $"'{Shown(mark)}' is no mark of a list: the items run together"),
        new($"请改成“{right}”（记号和一个空格）", $"write '{right}', the mark and a space"));

    /// <summary>Numbered lines without an empty line between them.</summary>
    /// <param name="place">The number.</param>
    /// <param name="mark">The number.</param>
    public static Diagnostic LinesRunTogether(Place place, string mark) => MissingSpaceRule.At(place,
        new($"“{mark}”这一条会与上下几条连成一段", $"the line of '{mark}' runs together with those around it"),
        new("请在各条之间空一行，或改成“1. ”“2. ”", "leave an empty line between the items, or write 1. and 2."));

    /// <summary>Cells of a table that a word processor has put apart with tabs.</summary>
    public static Diagnostic TableOfTabs(Place place) => SpaceRule.At(place,
        new("这里有制表符，像是从 Word 复制来的表格，会连成一行", "a tab: this looks like a table copied from Word, whose cells run together"),
        new("请写成表格：每格用 | 隔开，第二行写 |---|---|", "write a table: | between the cells, and |---|---| on the second line"));

    /// <summary>Private and control characters have no look of their own.</summary>
    private static string Shown(string text) => text is [var only] && (char.IsControl(only) || only is >= '\uE000' and <= '\uF8FF') ? $"U+{(int)only:X4}" : text;
}
