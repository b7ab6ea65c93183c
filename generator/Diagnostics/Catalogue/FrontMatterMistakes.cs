using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Mistakes in the syntax of YAML: <c>BRN0050</c> to <c>BRN0099</c>.</summary>
public static class FrontMatterMistakes
{
    private static readonly DiagnosticRule SyntaxRule = new("BRN0050", Severity.Error,
        new("这里不是正确的 YAML", "This is not YAML"),
        new(
            """
            文件开头两行 --- 之间是 YAML：每行一个“字段: 值”，冒号是半角的，后面有一个空格；
            列表的每一项以“- ”开头；属于同一层的行左边对齐，用空格缩进。
            值里有特殊符号时，用英文引号把整个值括起来：

                title: "第一支部: 守护健康"
                achievements:
                  - 一句话成效
            """,
            """
            Between the two lines --- stands YAML: one `key: value` a line, a colon with a space behind it; each item of
            a list starts with `- `; lines of one level start in the same column and are indented with spaces.
            A value with special characters is put in quotes as a whole: title: "First branch: on duty"
            """));

    private static readonly DiagnosticRule MissingClosingFenceRule = new("BRN0051", Severity.Error,
        new("缺少结束的 ---", "The closing --- is missing"),
        new(
            """
            文件开头的字段写在两行 --- 之间。第二行 --- 不见了，就分不清哪里是字段、哪里是正文。

                ---
                title: 麻醉手术科支部
                ---

                正文从这里开始。
            """,
            """
            The fields at the start of a file stand between two lines of three hyphens. Without the second one nobody
            can tell where the fields end and the text begins. Put a line `---` behind the last field.
            """));

    private static readonly DiagnosticRule MalformedFenceRule = new("BRN0052", Severity.Error,
        new("分隔行必须正好是 ---", "A fence must be exactly ---"),
        new(
            """
            页面开头的字段，前后各有一行 ---：少了第一行，字段就成了正文。
            文件第一行和字段结束处的分隔行，必须是三个半角连字符 ---，顶格，上下不加别的字符，前面没有空行。
            中文输入法的破折号（——）、全角横线（－）以及两个或四个连字符都不行。
            """,
            """
            The fields at the start of a page stand between two lines ---: without the first they are text.
            The first line of the file and the line behind the last field are exactly three hyphens, at the margin, with
            no empty line above the first. Dashes, full-width hyphens, and two or four hyphens are something else.
            """));

    private static readonly DiagnosticRule FullWidthColonRule = new("BRN0053", Severity.Error,
        new("字段后面用了全角冒号", "A full-width colon behind a key"),
        new(
            """
            字段与值之间要用半角冒号加一个空格。中文输入法打出的“：”不起作用：

                title：麻醉手术科支部     （错）
                title: 麻醉手术科支部     （对）

            若这本来就是一句话，不是字段，请给整句加上英文引号。
            """,
            """
            A key and its value are parted by a half-width colon and a space. The full-width colon of Chinese typing is
            an ordinary character. Type `title: x` instead of `title：x`; if the line is text, put it in quotes.
            """));

    private static readonly DiagnosticRule MissingSpaceAfterColonRule = new("BRN0054", Severity.Error,
        new("冒号后面少了空格", "No space behind the colon"),
        new(
            """
            字段的冒号后面必须有一个空格，否则整行被当成一段文字：

                title:麻醉手术科支部      （错）
                title: 麻醉手术科支部     （对）
            """,
            """
            The colon of a key needs a space behind it, otherwise the line is read as text: `title: x`, not `title:x`.
            """));

    private static readonly DiagnosticRule MissingSpaceAfterDashRule = new("BRN0055", Severity.Error,
        new("列表的横线后面少了空格", "No space behind the dash of a list"),
        new(
            """
            列表的每一项以一个横线加一个空格开头：

                tags:
                  - 义诊
                  - 护理

            若这个值本来就以横线开头，请加英文引号。
            """,
            """
            Each item of a list starts with a hyphen and a space: `- text`. A value that really starts with a hyphen is
            put in quotes.
            """));

    private static readonly DiagnosticRule IndentationCharacterRule = new("BRN0056", Severity.Error,
        new("缩进用了制表符或全角空格", "A tab or a wide space in the indentation"),
        new(
            """
            YAML 只认半角空格的缩进，每层两个。制表符（Tab 键）和全角空格看上去一样，其实不行。
            在编辑器里打开“显示空白字符”可以看见它们。
            """,
            """
            YAML is indented with ordinary spaces, two for each level. A tab or an ideographic space looks alike but is
            not allowed. Let your editor show white space to see them.
            """));

    private static readonly DiagnosticRule BadIndentationRule = new("BRN0057", Severity.Error,
        new("缩进对不上", "The indentation does not fit"),
        new(
            """
            同一层的字段要左对齐；下一层只能写在没有值的字段（冒号后面为空）下面，向右缩进两个空格：

                secretary:
                  name: 胡丰登
                  post: 党支部书记
            """,
            """
            Keys of one level start in the same column; a deeper level stands below a key without a value, two spaces
            further right.
            """));

    private static readonly DiagnosticRule QuotedByCurlyQuotesRule = new("BRN0058", Severity.Error,
        new("用了中文引号来括住值", "Chinese quotes around a value"),
        new(
            """
            含有冒号等符号的值要用英文引号 " 或 ' 括住。中文引号“ ”和「 」只是普通文字，不起括住的作用：

                title: “品牌: 同心”       （错）
                title: "品牌: 同心"       （对）
            """,
            """
            A value with a colon is put in straight quotes. Curly quotes and corner brackets are ordinary text to YAML:
            type title: "Brand: together".
            """));

    private static readonly DiagnosticRule ColonInValueRule = new("BRN0059", Severity.Error,
        new("值里有冒号加空格", "A colon and a space inside a value"),
        new(
            """
            没有引号的值里不能有“冒号加空格”，否则分不清哪个是字段。给整个值加英文引号，或改用全角冒号：

                title: "第一支部: 守护健康"
                title: 第一支部：守护健康
            """,
            """
            An unquoted value must not contain a colon with a space behind it. Put the whole value in straight quotes,
            or use a full-width colon inside the text.
            """));

    private static readonly DiagnosticRule ReservedCharacterRule = new("BRN0060", Severity.Error,
        new("值以特殊符号开头", "A value starts with a special character"),
        new(
            """
            没有引号的值不能以 @ ` % * & ! | > ? , ] } 开头，它们在 YAML 里另有用途（本站不使用锚点、别名和标签）。
            请给整个值加英文引号：

                slogan: "*以患者为中心*"
            """,
            """
            An unquoted value must not start with one of @ ` % * & ! | > ? , ] }. They have a meaning of their own in
            YAML; anchors, aliases and tags are not used on this site. Put the whole value in straight quotes.
            """));

    private static readonly DiagnosticRule UnclosedQuoteRule = new("BRN0061", Severity.Error,
        new("引号没有闭合", "A quote is not closed"),
        new(
            """
            值以英文引号开头，就要以同样的引号结尾。结尾的引号不能用中文引号代替。
            双引号里面再出现双引号时写成 \"，单引号里面再出现单引号时写成 ''。
            """,
            """
            A value that starts with a straight quote ends with the same quote; a curly quote does not close it. Inside
            double quotes write \" for a quote, inside single quotes write ''.
            """));

    private static readonly DiagnosticRule UnclosedBracketRule = new("BRN0062", Severity.Error,
        new("括号没有闭合", "A bracket is not closed"),
        new(
            """
            以 [ 开头的列表以 ] 结尾，以 { 开头的一组字段以 } 结尾，都用半角括号：

                tags: [义诊, 护理]
                secretary: { name: 胡丰登, post: 党支部书记 }

            若 [ 或 { 是文字的一部分，请给整个值加英文引号。
            """,
            """
            A list that starts with [ ends with ], a group of keys that starts with { ends with }. If the bracket is
            text, put the whole value in quotes.
            """));

    private static readonly DiagnosticRule TextAfterClosingRule = new("BRN0063", Severity.Error,
        new("引号或括号后面还有文字", "Text behind a closing quote or bracket"),
        new(
            """
            值一旦以引号或括号开头，就在对应的引号或括号处结束，后面不能再有文字。
            请把引号移到整个值的两端；值里面自带的引号改用中文引号“ ”：

                slogan: '“三声五心”服务'
            """,
            """
            A value that starts with a quote or bracket ends where it closes; nothing may follow. Put the quotes around
            the whole value.
            """));

    private static readonly DiagnosticRule UnknownEscapeRule = new("BRN0064", Severity.Error,
        new("双引号里有不认识的反斜杠组合", "An unknown escape in double quotes"),
        new(
            """
            双引号里面，反斜杠 \ 有特殊作用。要写反斜杠本身，请用单引号，或写成 \\ 。
            """,
            """
            Inside double quotes a backslash starts an escape. To write a backslash use single quotes, or write \\ .
            """));

    private static readonly DiagnosticRule DuplicateKeyRule = new("BRN0065", Severity.Error,
        new("同一个字段写了两次", "A key occurs twice"),
        new(
            """
            每个字段只能写一次，否则不知道以哪个为准。几项内容属于同一个字段时，写成列表：

                tags: [义诊, 护理]
            """,
            """
            Each key may be written once. Several values of one key are written as a list.
            """));

    private static readonly DiagnosticRule FullWidthCommaRule = new("BRN0066", Severity.Warning,
        new("列表里用了中文逗号或顿号", "A Chinese comma in a list"),
        new(
            """
            方括号里的各项用半角逗号隔开。“[义诊，护理]”只有一项，名叫“义诊，护理”：

                tags: [义诊, 护理]

            若逗号确实是这一项文字的一部分，请给它加英文引号，本提示就会消失。
            """,
            """
            The items of a list in brackets are parted by half-width commas. If the Chinese comma belongs to the text,
            put the item in straight quotes.
            """));

    private static readonly DiagnosticRule HiddenByCommentRule = new("BRN0067", Severity.Warning,
        new("井号后面的文字被当成了注释", "Text behind # is a comment"),
        new(
            """
            没有引号的值里，空格加 # 之后的文字是注释，不会出现在网页上。
            若是文字，请给整个值加英文引号；若是注释，请在 # 后面加一个空格，本提示就会消失。
            """,
            """
            In an unquoted value everything behind a space and # is a comment and is not shown. If it is text, put the
            whole value in quotes; if it is a comment, put a space behind the #.
            """));

    private static readonly DiagnosticRule CurlyQuotesShownRule = new("BRN0068", Severity.Warning,
        new("整个值被中文引号括住", "A whole value in Chinese quotes"),
        new(
            """
            中文引号“ ”和「 」不是 YAML 的引号，会原样显示在网页上。
            不想显示就删去；想显示就再套一层英文引号，本提示就会消失：

                slogan: '“三声五心”'
            """,
            """
            Curly quotes and corner brackets are not quotes to YAML and will be printed on the page. Delete them, or put
            straight quotes around them if they are meant to be seen.
            """));

    private static readonly DiagnosticRule TooDeepRule = new("BRN0069", Severity.Error,
        new("嵌套太深", "Nested too deeply"),
        new(
            """
            列表和字段套得太深。正常的内容不超过五六层；这样深的多半是括号打错了，或不是给本站写的文件。
            """,
            """
            Lists and mappings are nested too deeply. Real content has five or six levels; this is usually a slip with
            brackets, or a file that was not written for this site.
            """));

    private static readonly DiagnosticRule TooManyNodesRule = new("BRN0070", Severity.Error,
        new("YAML 太大", "Too much YAML"),
        new(
            """
            一个文件里的字段和值太多。请把内容分到几个文件里，长文字写进正文。
            """,
            """
            One file holds too many keys and values. Spread the content over several files and write long text in the
            body.
            """));

    private static readonly DiagnosticRule NotAMappingRule = new("BRN0071", Severity.Error,
        new("这里应当是“字段: 值”", "Lines of key: value are expected"),
        new(
            """
            两行 --- 之间（以及 site.yml 等文件里）应当是一行一个“字段: 值”，而不是一段文字或一个列表。
            """,
            """
            Between the lines --- (and in files such as site.yml) stand lines of `key: value`, not a text or a list.
            """));

    private static readonly DiagnosticRule KeyNotTextRule = new("BRN0072", Severity.Error,
        new("字段名应当是一个词", "A key must be a word"),
        new(
            """
            字段名不能是列表或括号。常见原因：值以 { 或 [ 开头却不是列表，例如 {{ x }}；请给整个值加英文引号。
            """,
            """
            A key must not be a list or a mapping. The usual cause is a text that starts with a bracket, such as
            {{ x }}: put the whole value in quotes.
            """));

    private static readonly DiagnosticRule SecondDocumentRule = new("BRN0073", Severity.Error,
        new("一个文件里有两份 YAML", "Two YAML documents in one file"),
        new(
            """
            这个文件里的 --- 把内容分成了两份，只会读第一份。请删去中间的 ---。
            """,
            """
            A line --- parts this file into two documents of which only the first would be read. Delete the line.
            """));

    private static readonly DiagnosticRule FullWidthCommaBetweenKeysRule = new("BRN0074", Severity.Error,
        new("大括号里用了中文逗号", "A Chinese comma between keys"),
        new(
            """
            大括号里的各个字段用半角逗号隔开：

                secretary: { name: 胡丰登，post: 书记 }     （错）
                secretary: { name: 胡丰登, post: 书记 }     （对）
            """,
            """
            The keys of a group in braces are parted by half-width commas: { name: x, post: y }
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        SyntaxRule, MissingClosingFenceRule, MalformedFenceRule, FullWidthColonRule, MissingSpaceAfterColonRule,
        MissingSpaceAfterDashRule, IndentationCharacterRule, BadIndentationRule, QuotedByCurlyQuotesRule,
        ColonInValueRule, ReservedCharacterRule, UnclosedQuoteRule, UnclosedBracketRule, TextAfterClosingRule,
        UnknownEscapeRule, DuplicateKeyRule, FullWidthCommaRule, HiddenByCommentRule, CurlyQuotesShownRule, TooDeepRule,
        TooManyNodesRule, NotAMappingRule, KeyNotTextRule, SecondDocumentRule, FullWidthCommaBetweenKeysRule,
    ];

    /// <summary>A failure of the YAML parser that no more exact mistake explains.</summary>
    public static Diagnostic Syntax(Place place) => SyntaxRule.At(place,
        new("从这里起不是正确的 YAML", "from here on this is not YAML"),
        new("检查冒号、引号、括号和缩进；含特殊符号的值请加英文引号", "check colons, quotes, brackets and indentation; put a value with special characters in quotes"));

    /// <summary>The front matter is opened but never closed.</summary>
    public static Diagnostic MissingClosingFence(Place place, Place opening) => MissingClosingFenceRule.At(place,
        new("字段到这里结束，却没有结束的“---”", "the fields end here, but the closing '---' is missing"),
        new("在这一行前面加一行 ---", "put a line --- before this one"),
        new RelatedPlace(opening, new("字段从这里开始", "the fields start here")));

    /// <summary>A line of dashes that is meant as a fence but is not three hyphens at the margin.</summary>
    public static Diagnostic MalformedFence(Place place) => MalformedFenceRule.At(place,
        new("分隔行必须正好是三个半角连字符，顶格，第一行前面没有空行", "a fence is exactly three hyphens at the margin, without an empty line above the first"),
        new("改成 ---", "type ---"));

    /// <summary>Fields at the start of a file without a fence above them.</summary>
    public static Diagnostic MissingFences(Place place) => MalformedFenceRule.At(place,
        new("字段前面没有“---”", "there is no '---' above the fields"),
        new("在文件第一行加上 ---，字段写完再写一行 ---", "put a line --- at the top of the file, and another below the last field"));

    /// <summary>A key is followed by the colon of Chinese typing.</summary>
    public static Diagnostic FullWidthColon(Place place) => FullWidthColonRule.At(place,
        new("字段后面是全角冒号“：”", "a full-width colon behind the key"),
        new("改成半角冒号加空格“: ”；若是文字，请加英文引号", "type a half-width colon and a space, or quote the text"));

    /// <summary>A key's colon is followed at once by the value.</summary>
    public static Diagnostic MissingSpaceAfterColon(Place place) => MissingSpaceAfterColonRule.At(place,
        new("冒号后面少了空格", "no space behind the colon"),
        new("在冒号后面加一个空格", "put a space behind the colon"));

    /// <summary>The dash of a list item is followed at once by its text.</summary>
    public static Diagnostic MissingSpaceAfterDash(Place place) => MissingSpaceAfterDashRule.At(place,
        new("列表的横线后面少了空格", "no space behind the dash of a list item"),
        new("在横线后面加一个空格；若是文字，请加英文引号", "put a space behind the dash, or quote the text"));

    /// <summary>A line is indented with something else than spaces.</summary>
    /// <param name="place">The character.</param>
    /// <param name="character">A tab, an ideographic space or a no-break space.</param>
    public static Diagnostic IndentationCharacter(Place place, char character) => IndentationCharacterRule.At(place,
        character switch
        {
            '\t' => new("缩进用了制表符（Tab）", "a tab in the indentation"),
            '\u3000' => new("缩进用了全角空格", "an ideographic space in the indentation"),
            _ => new("缩进用了不间断空格", "a no-break space in the indentation"),
        },
        new("改成半角空格，每层两个", "use ordinary spaces, two for each level"));

    /// <summary>A line starts in a column where no list or mapping around it can go on.</summary>
    public static Diagnostic BadIndentation(Place place) => BadIndentationRule.At(place,
        new("这一行的缩进和上面对不上", "the indentation of this line does not fit the lines above"),
        new("与同一层的字段左对齐", "align it with the keys of the same level"));

    /// <summary>A key or a value that needs quotes has those of Chinese typing.</summary>
    public static Diagnostic QuotedByCurlyQuotes(Place place) => QuotedByCurlyQuotesRule.At(place,
        new("中文引号不能用来括住值", "Chinese quotes do not quote a value"),
        new("改成英文引号 \" \"", "use straight quotes \" \""));

    /// <summary>An unquoted value contains a colon with a space behind it.</summary>
    public static Diagnostic ColonInValue(Place place) => ColonInValueRule.At(place,
        new("值里面有冒号加空格，会被当成另一个字段", "a colon and a space inside a value look like another key"),
        new("给整个值加英文引号，或改用全角冒号", "put the whole value in quotes"));

    /// <summary>An unquoted value starts with a character that YAML reserves.</summary>
    public static Diagnostic ReservedCharacter(Place place, char character) => ReservedCharacterRule.At(place,
        new($"没有引号的值不能以“{character}”开头", $"an unquoted value must not start with '{character}'"),
        new("给整个值加英文引号", "put the whole value in quotes"));

    /// <summary>A straight quote has no partner.</summary>
    public static Diagnostic UnclosedQuote(Place place, char quote) => UnclosedQuoteRule.At(place,
        new($"引号 {quote} 没有闭合", $"the quote {quote} is not closed"),
        new($"在值的末尾加上 {quote}", $"put {quote} at the end of the value"));

    /// <summary>A bracket of a list or mapping has no partner.</summary>
    public static Diagnostic UnclosedBracket(Place place, char bracket) => UnclosedBracketRule.At(place,
        new($"括号 {bracket} 没有闭合", $"the bracket {bracket} is not closed"),
        new($"在末尾加上 {(bracket == '[' ? ']' : '}')}；若是文字，请给整个值加英文引号", $"put {(bracket == '[' ? ']' : '}')} at the end, or quote the text"));

    /// <summary>Text follows where a quoted or bracketed value has ended.</summary>
    /// <param name="place">The text that follows.</param>
    /// <param name="opening">The quote or bracket with which the value began.</param>
    public static Diagnostic TextAfterClosing(Place place, char opening) => TextAfterClosingRule.At(place,
        new($"以 {opening} 开头的值已经结束，后面不能再有文字", $"the value that starts with {opening} has ended; nothing may follow"),
        new("用英文引号括住整个值", "put the whole value in quotes"));

    /// <summary>A backslash in double quotes is followed by a character that makes no escape.</summary>
    public static Diagnostic UnknownEscape(Place place) => UnknownEscapeRule.At(place,
        new("双引号里的反斜杠有特殊作用，这个组合不认识", "a backslash in double quotes starts an escape, and this one is unknown"),
        new("改用单引号，或写成 \\\\", "use single quotes, or write \\\\"));

    /// <summary>A key occurs twice in one mapping; the first one stands.</summary>
    public static Diagnostic DuplicateKey(Place place, string key, Place first) => DuplicateKeyRule.At(place,
        new($"字段“{key}”写了两次", $"the key '{key}' occurs twice"),
        new("只留一个；几项内容请写成列表", "keep one of them; write several values as a list"),
        new RelatedPlace(first, new("第一次在这里", "the first one is here")));

    /// <summary>A list in brackets has one item with a Chinese comma in it.</summary>
    /// <param name="place">The comma.</param>
    /// <param name="comma">The comma or another mark that was typed for one.</param>
    /// <param name="items">The items that were probably meant.</param>
    public static Diagnostic FullWidthComma(Place place, char comma, ImmutableArray<string> items) => FullWidthCommaRule.At(place,
        new($"“{comma}”不能分开列表的各项，这里只有一项", $"'{comma}' does not part the items of a list: this is one item"),
        new($"改成半角逗号：{string.Join(", ", items)}；若是同一项，请加英文引号", $"type half-width commas: {string.Join(", ", items)}; or put the item in quotes"));

    /// <summary>The rest of a value is hidden because it starts with a number sign.</summary>
    public static Diagnostic HiddenByComment(Place place) => HiddenByCommentRule.At(place,
        new("# 起的文字是注释，不会显示", "the text from # on is a comment and is not shown"),
        new("若是文字，给整个值加英文引号；若是注释，在 # 后面加空格", "quote the whole value if it is text; put a space behind # if it is a comment"));

    /// <summary>A whole value stands in the quotes of Chinese typing, which will be printed.</summary>
    /// <param name="place">The value.</param>
    /// <param name="inner">The text between the quotes.</param>
    public static Diagnostic CurlyQuotesShown(Place place, string inner) => CurlyQuotesShownRule.At(place,
        new("整个值两端的中文引号会显示在网页上", "the Chinese quotes around the whole value will be printed"),
        new($"不想显示就写 {inner}；想显示就再套一层英文引号", $"type {inner}, or put straight quotes around the quotes"));

    /// <summary>Lists and mappings are nested beyond the limit.</summary>
    public static Diagnostic TooDeep(Place place, int limit) => TooDeepRule.At(place,
        new($"嵌套超过 {limit} 层", $"nested more than {limit} levels deep"));

    /// <summary>One text has more keys and values than the limit.</summary>
    public static Diagnostic TooManyNodes(Place place, int limit) => TooManyNodesRule.At(place,
        new($"字段和值超过 {limit} 个", $"more than {limit} keys and values"),
        new("请把内容分到几个文件里", "spread the content over several files"));

    /// <summary>The text is one value or a list instead of keys with values.</summary>
    public static Diagnostic NotAMapping(Place place) => NotAMappingRule.At(place,
        new("这里应当是一行一个“字段: 值”", "lines of 'key: value' are expected here"),
        new("例如 title: 麻醉手术科支部", "for example title: First branch"));

    /// <summary>A key is a list or a mapping.</summary>
    public static Diagnostic KeyNotText(Place place) => KeyNotTextRule.At(place,
        new("字段名不能是括号或列表", "a key must not be a list or a mapping"),
        new("若这是一段文字，请给整个值加英文引号", "put the whole value in quotes if it is text"));

    /// <summary>A second document starts in the same text.</summary>
    public static Diagnostic SecondDocument(Place place) => SecondDocumentRule.At(place,
        new("这里开始了第二份 YAML，不会被读取", "a second document starts here and is not read"),
        new("删去这一行 ---", "delete this line"));

    /// <summary>Two keys of a mapping in braces are parted by a comma of Chinese typing.</summary>
    public static Diagnostic FullWidthCommaBetweenKeys(Place place, char comma) => FullWidthCommaBetweenKeysRule.At(place,
        new($"“{comma}”不能分开两个字段", $"'{comma}' does not part two keys"),
        new("改成半角逗号加空格“, ”", "type a half-width comma and a space"));
}
