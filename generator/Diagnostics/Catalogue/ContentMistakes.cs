using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Mistakes in the values of front matter and site.yml: <c>BRN01xx</c>.</summary>
public static class ContentMistakes
{
    private static readonly DiagnosticRule MissingKeyRule = new("BRN0101", Severity.Error,
        new("缺少必填的字段", "A required key is missing"),
        new(
            """
            每种内容都有必填的字段。支部、医院、活动、医共体与路线都必须有 title：

                ---
                title: 麻醉手术科支部
                ---
            """,
            """
            Each content type has required keys. A branch, hospital, activity, consortium or route needs a title:

                ---
                title: 麻醉手术科支部
                ---
            """));

    private static readonly DiagnosticRule UnknownKeyRule = new("BRN0102", Severity.Error,
        new("未知的字段", "Unknown key"),
        new(
            """
            字段名写错了，或者这种内容没有这个字段。生成器不会悄悄忽略不认识的字段，否则写错的内容就不见了。
            请改成提示里的名称。主题自己用的字段写在 extra 下面：

                extra:
                  anything: 任意内容
            """,
            """
            The key is misspelled, or this content type does not have it. Unknown keys are never ignored in silence, since
            what they hold would be lost. Keys of the theme's own go below `extra:`.
            """));

    private static readonly DiagnosticRule WrongTypeRule = new("BRN0103", Severity.Error,
        new("值的种类不对", "A value of the wrong type"),
        new(
            """
            这个字段要的是另一种值，例如要列表而写了一句话，要数字而写了文字。

                tags: [义诊, 党建联建]      列表
                members: 35                 整数
                draft: true                 是或否
            """,
            """
            The key wants another kind of value: a list where a text was written, a number where words were.

                tags: [义诊, 党建联建]      a list
                members: 35                 a whole number
                draft: true                 yes or no
            """));

    private static readonly DiagnosticRule OutOfRangeRule = new("BRN0104", Severity.Error,
        new("数值超出范围", "A number out of range"),
        new(
            """
            数值大于或小于这个字段允许的范围，例如星级只有 1 到 5，纬度只有 -90 到 90。
            """,
            """
            The number is larger or smaller than the key allows: stars go from 1 to 5, latitudes from -90 to 90.
            """));

    private static readonly DiagnosticRule NotOneOfRule = new("BRN0105", Severity.Error,
        new("不是允许的值", "Not one of the allowed values"),
        new(
            """
            这个字段只能取固定的几个值。支部类别、荣誉级别与联建单位类别列在 site.yml 里，可以在那里增加：

                categories:
                  clinical: 临床
                  nursing: 护理
            """,
            """
            The key takes one of a fixed list. The kinds of branches, the levels of honours and the kinds of partners are
            listed in site.yml, where more can be added.
            """));

    private static readonly DiagnosticRule NoDateRule = new("BRN0106", Severity.Error,
        new("不是日期", "Not a date"),
        new(
            """
            日期写作 年-月-日，用数字和短横线：2024-07-01。只知道月份写 2024-07，只知道年份写 2024。
            月份、日子必须真实存在：没有 2023-02-30。
            """,
            """
            A date is written as year-month-day: 2024-07-01. Where only the month or the year is known, write 2024-07 or
            2024. The day must exist: there is no 2023-02-30.
            """));

    private static readonly DiagnosticRule DanglingReferenceRule = new("BRN0107", Severity.Error,
        new("指向的页面不存在", "A reference to a page that does not exist"),
        new(
            """
            字段里写的是另一页的名称，但没有这样的一页。医院与医共体写文件夹名，支部写文件名（不带 .md）。

                hospital: yongkang-first
                branches: [anesthesia]
            """,
            """
            The value names another page, and there is none of that name. Hospitals and consortia are named by their
            folders, branches by their files without `.md`.
            """));

    private static readonly DiagnosticRule MissingAssetRule = new("BRN0108", Severity.Error,
        new("找不到图片或文件", "A file that does not exist"),
        new(
            """
            路径从这一页的文件夹算起；site.yml 里的从网站文件夹算起，以 content/ 开头。大小写必须一致。请检查文件名，以及文件是否已经放进 content 文件夹。
            """,
            """
            The path starts at the page's folder, in site.yml at the site's folder (content/…), and upper and lower case
            matter. Check the name, and that the file is in the content folder.
            """));

    private static readonly DiagnosticRule NumberWithWordsRule = new("BRN0109", Severity.Error,
        new("数值里混有文字", "A number with words in it"),
        new(
            """
            数值只写数字。“近”“约”“余”“多”“达”写在 qualifier，单位写在 unit：

                - { metric: 惠及群众, value: 5000, qualifier: 余, unit: 人次 }
            """,
            """
            The value is the number alone. 近, 约, 余, 多 and 达 go into `qualifier`, the unit into `unit`:

                - { metric: 惠及群众, value: 5000, qualifier: 余, unit: 人次 }
            """));

    private static readonly DiagnosticRule NoVariantRule = new("BRN0110", Severity.Error,
        new("看不出是哪一种成效", "Which kind of achievement is it?"),
        new(
            """
            成效有三种写法：

                achievements:
                  - 减少耗材损耗                                          一句话
                  - { metric: 义诊, value: 193, unit: 场次 }              服务数据，必须有 metric
                  - { honour: 全国党建工作样板支部, level: national }     荣誉，必须有 honour
            """,
            """
            An achievement is written in one of three ways: a sentence, a counted service with the key `metric`, or an
            honour with the key `honour`.
            """));

    private static readonly DiagnosticRule SwappedCoordinateRule = new("BRN0111", Severity.Error,
        new("经度与纬度写反了", "Latitude and longitude are swapped"),
        new(
            """
            lat 是纬度（中国在 3 到 54 之间），lng 是经度（中国在 73 到 136 之间）。
            """,
            """
            lat is the latitude (3 to 54 in China), lng the longitude (73 to 136 in China).
            """));

    private static readonly DiagnosticRule EmptyPeriodRule = new("BRN0112", Severity.Error,
        new("下线日期不晚于发布日期", "The page expires before it is published"),
        new(
            """
            expires_on 是不再发布的第一天，必须晚于 publish_on，否则这一页永远不会发布。
            """,
            """
            expires_on is the first day on which the page is no longer published. It must be later than publish_on, or the
            page is never published.
            """));

    private static readonly DiagnosticRule CircularParentRule = new("BRN0113", Severity.Error,
        new("医共体互为上级", "Consortia are each other's parents"),
        new(
            """
            parent 一级一级向上，最后必须到头；两个医共体不能互为上级，也不能以自己为上级。
            """,
            """
            Following `parent` upwards must come to an end: a consortium cannot be its own parent, directly or by others.
            """));

    private static readonly DiagnosticRule BadAliasRule = new("BRN0114", Severity.Error,
        new("旧地址写法不对", "An old address of the wrong form"),
        new(
            """
            旧地址写网站里的路径，以 / 开头：

                aliases: [/old/anesthesia/, /news/1234.html]
            """,
            """
            An old address is a path of the site that starts with a slash:

                aliases: [/old/anesthesia/, /news/1234.html]
            """));

    private static readonly DiagnosticRule UnpublishedReferenceRule = new("BRN0115", Severity.Error,
        new("指向的页面还没有发布", "A reference to a page that is not published"),
        new(
            """
            这一页是草稿、还没到发布日期或已经过期，别的页面不能指向它，也不能用它旁边的图片等文件：照片也许还在等本人同意。
            请先发布它，或去掉指向它的内容。预览草稿请加 --drafts，预览未到日期的页面请加 --future。
            """,
            """
            The page is a draft, not published yet or expired, and other pages can refer neither to it nor to the pictures and
            other files beside it: a photograph may await consent. Publish it first, or remove the reference. `--drafts` and
            `--future` show such pages in a preview.
            """));

    private static readonly DiagnosticRule IconWithoutRecordRule = new("BRN0116", Severity.Warning,
        new("有备案图标，没有备案号", "The icon of a record without the record"),
        new(
            """
            site.yml 的 police_icon 是公安备案图标，显示在公安备案号前面。没有备案号，图标也不显示：

                footer:
                  police: 省简称公网安备00000000000000号
                  police_icon: content/police.png
            """,
            """
            `police_icon` in site.yml is shown before the public-security record, the key `police`. Without the record the
            icon is not shown either.
            """));

    private static readonly DiagnosticRule SeveralInOneRule = new("BRN0117", Severity.Warning,
        new("几项写成了一项", "Several items written as one"),
        new(
            """
            标签、活动种类、地点等可以有几个，几个就要写成列表。“义诊、科普”只是一个标签，名叫“义诊、科普”：

                tags: 义诊、科普         （错）
                tags: [义诊, 科普]       （对）

            若这确实是一项，请给它加英文引号，本提示就会消失：

                tags: "义诊、科普"
            """,
            """
            Tags, kinds of activities, places and the like are lists. `义诊、科普` is one tag of that name; two are written
            as `tags: [义诊, 科普]`. If it is one item indeed, put it in straight quotes.
            """));

    private static readonly DiagnosticRule UnpublishedHomeRule = new("BRN0118", Severity.Error,
        new("首页没有发布", "The home page is not published"),
        new(
            """
            没有首页就没有网站，所以首页不能是草稿，也不能还没到发布日期或已经过期。
            请从 content/index.md 里删去 draft、publish_on 或 expires_on。整个网站还不想公开，就先不要把它放到服务器上。
            """,
            """
            There is no site without a home page: it cannot be a draft, and its dates cannot keep it back. Remove draft,
            publish_on or expires_on from content/index.md. A site that is not to be seen yet is not put on the server yet.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        MissingKeyRule, UnknownKeyRule, WrongTypeRule, OutOfRangeRule, NotOneOfRule, NoDateRule, DanglingReferenceRule, MissingAssetRule,
        NumberWithWordsRule, NoVariantRule, SwappedCoordinateRule, EmptyPeriodRule, CircularParentRule, BadAliasRule, UnpublishedReferenceRule,
        IconWithoutRecordRule, SeveralInOneRule, UnpublishedHomeRule,
    ];

    /// <summary>A key that must be there is not.</summary>
    /// <param name="place">The record that lacks it.</param>
    /// <param name="key">The key.</param>
    /// <param name="owner">What the record is.</param>
    /// <param name="meaning">What the key means.</param>
    public static Diagnostic MissingKey(Place place, string key, LocalizedText owner, LocalizedText meaning) => MissingKeyRule.At(
        place with { Span = new(place.Span.Start, Math.Min(place.Span.Length, 1)) },
        new($"{owner.Zh}缺少必填的字段“{key}”", $"{owner.En} lacks the required key '{key}'"),
        new($"请加上一行“{key}: …”（{meaning.Zh}）", $"add a line '{key}: …' ({meaning.En})"));

    /// <summary>A page that begins with its text, without the fields that must be there.</summary>
    /// <param name="place">The start of the file.</param>
    /// <param name="key">The key that must be there.</param>
    /// <param name="owner">What the page is.</param>
    /// <param name="meaning">What the key means.</param>
    public static Diagnostic MissingFields(Place place, string key, LocalizedText owner, LocalizedText meaning) => MissingKeyRule.At(place,
        new($"{owner.Zh}缺少必填的字段“{key}”：文件开头没有字段", $"{owner.En} lacks the required key '{key}': the file begins without fields"),
        new($"请在文件最前面写三行：第一行“---”，第二行“{key}: …”（{meaning.Zh}），第三行“---”", $"begin the file with three lines: '---', '{key}: …' ({meaning.En}), '---'"));

    /// <summary>A key that the schema does not have.</summary>
    /// <param name="place">The key.</param>
    /// <param name="key">The key's text.</param>
    /// <param name="owner">What it stands in.</param>
    /// <param name="nearest">The key that was probably meant.</param>
    /// <param name="known">The keys that are allowed there.</param>
    public static Diagnostic UnknownKey(Place place, string key, LocalizedText owner, string? nearest, LocalizedText known) => UnknownKeyRule.At(place,
        new($"未知的字段“{key}”", $"unknown key '{key}'"),
        nearest is null
            ? new($"{owner.Zh}可用的字段：{known.Zh}", $"keys of {owner.En}: {known.En}")
            : new($"是不是想写“{nearest}”？", $"did you mean '{nearest}'?"));

    /// <summary>What a key means, written in the place of the key.</summary>
    /// <param name="place">The key.</param>
    /// <param name="key">The key's text.</param>
    /// <param name="right">The key that was meant.</param>
    /// <param name="name">What that key is called in Chinese.</param>
    public static Diagnostic KeyInOtherWords(Place place, string key, string right, string name) => UnknownKeyRule.At(place,
        new($"未知的字段“{key}”，字段名用英文", $"unknown key '{key}': keys are in English"),
        new($"是不是想写“{right}”（{name}）？", $"did you mean '{right}' ({name})?"));

    /// <summary>A key of the field above that begins too far to the left.</summary>
    /// <param name="place">The key.</param>
    /// <param name="key">The key's text.</param>
    /// <param name="owner">The field above.</param>
    /// <param name="spaces">How many spaces it lacks.</param>
    /// <param name="alignedWith">The key above that it then stands below, or null.</param>
    public static Diagnostic LostIndentation(Place place, string key, string owner, int spaces, string? alignedWith) => UnknownKeyRule.At(place,
        new($"“{key}”属于上面的“{owner}”，行首少了空格", $"'{key}' belongs to '{owner}' above, and lacks its indentation"),
        alignedWith is null
            ? new($"请在这一行的行首加 {spaces} 个空格", $"put {spaces} spaces at the start of the line")
            : new($"请在这一行的行首加 {spaces} 个空格，与上面的“{alignedWith}”对齐", $"put {spaces} spaces at the start of the line, so that it stands below '{alignedWith}'"));

    /// <summary>The first key of an item of the list above, without its dash.</summary>
    /// <param name="place">The key.</param>
    /// <param name="key">The key's text.</param>
    /// <param name="owner">The list above.</param>
    public static Diagnostic LostItem(Place place, string key, string owner) => UnknownKeyRule.At(place,
        new($"“{key}”属于上面的“{owner}”，行首少了“- ”", $"'{key}' belongs to an item of '{owner}' above, and lacks its dash"),
        new($"请写成“  - {key}: …”；同一项的下面各行，行首加 4 个空格", $"write '  - {key}: …', and put 4 spaces before the other lines of the item"));

    /// <summary>A key that must have a value and was left open.</summary>
    /// <param name="place">The key.</param>
    /// <param name="key">The key's text.</param>
    /// <param name="meaning">What it means.</param>
    public static Diagnostic EmptyKey(Place place, string key, LocalizedText meaning) => MissingKeyRule.At(place,
        new($"“{key}”必填，还空着", $"'{key}' is required, and is still empty"),
        new($"请在“{key}:”后面空一格，写上{Apart(meaning)}", $"put a space and the value behind '{key}:' ({meaning.En})"));

    /// <summary>A value of another kind than the key wants.</summary>
    /// <param name="place">The value.</param>
    /// <param name="found">What it is.</param>
    /// <param name="expected">What the key wants.</param>
    /// <param name="remedy">How the same words are written right, where that can be told.</param>
    public static Diagnostic WrongType(Place place, LocalizedText found, LocalizedText expected, LocalizedText? remedy = null) => WrongTypeRule.At(place,
        new($"这里写的是{found.Zh}，应当是{Apart(expected)}", $"found {found.En}, expected {expected.En}"),
        remedy ?? new($"请写{Apart(expected)}", $"write {expected.En}"));

    /// <summary>A whole number that was written with words around it.</summary>
    public static Diagnostic WholeNumberWithWords(Place place, string found, int number, LocalizedText expected) => WrongTypeRule.At(place,
        new($"这里写的是“{found}”，应当是{Apart(expected)}", $"found '{found}', expected {expected.En}"),
        new($"请只写数字：{number}", $"write the number alone: {number}"));

    /// <summary>A number outside the range of its key.</summary>
    public static Diagnostic OutOfRange(Place place, string value, LocalizedText expected) => OutOfRangeRule.At(place,
        new($"{value} 超出范围，应当是{Apart(expected)}", $"{value} is out of range, expected {expected.En}"),
        new($"请写{Apart(expected)}", $"write {expected.En}"));

    /// <summary>A value that is none of those allowed.</summary>
    public static Diagnostic NotOneOf(Place place, string value, ImmutableArray<string> allowed, string? nearest) => NotOneOfRule.At(place,
        new($"“{value}”不是允许的值，可以写：{string.Join('、', allowed)}", $"'{value}' is not one of: {string.Join(", ", allowed)}"),
        nearest is null
            ? new($"请写 {string.Join('、', allowed)} 之一", $"write one of {string.Join(", ", allowed)}")
            : new($"是不是想写“{nearest}”？", $"did you mean '{nearest}'?"));

    /// <summary>A date that is none.</summary>
    /// <param name="place">The value.</param>
    /// <param name="value">The value's text.</param>
    /// <param name="expected">What dates look like.</param>
    /// <param name="meant">The date that was probably meant.</param>
    public static Diagnostic NoDate(Place place, string value, LocalizedText expected, string? meant) => NoDateRule.At(place,
        new($"“{value}”不是日期", $"'{value}' is not a date"),
        meant is null ? new($"应当是{expected.Zh}", $"expected {expected.En}") : new($"请写 {meant}", $"write {meant}"));

    /// <summary>A name of a page that does not exist.</summary>
    /// <param name="place">The name.</param>
    /// <param name="name">The name.</param>
    /// <param name="target">The kind of page.</param>
    /// <param name="nearest">The name that was probably meant.</param>
    /// <param name="known">The names that there are, with titles; empty if they are too many to list.</param>
    public static Diagnostic DanglingReference(Place place, string name, LocalizedText target, string? nearest, ImmutableArray<string> known) => DanglingReferenceRule.At(place,
        new($"没有名为“{name}”的{target.Zh}", $"there is no {target.En} named '{name}'"),
        nearest is null
            ? known.IsEmpty
                ? new($"请检查名称，它应当是{target.Zh}的文件名或文件夹名", $"check the name; it is the file or folder name of the {target.En}")
                : new($"请写{target.Zh}的文件名或文件夹名：{string.Join('、', known)}", $"write the file or folder name of the {target.En}: {string.Join(", ", known)}")
            : new($"是不是想写“{nearest}”？", $"did you mean '{nearest}'?"));

    /// <summary>Names of several pages in one value.</summary>
    /// <param name="place">The value.</param>
    /// <param name="text">The value's text.</param>
    /// <param name="names">The names in it.</param>
    public static Diagnostic SeveralReferencesInOne(Place place, string text, ImmutableArray<string> names) => DanglingReferenceRule.At(place,
        new($"“{text}”被当成了一个名称", $"'{text}' is read as one name"),
        new($"几个名称请写成列表：[{string.Join(", ", names)}]", $"write several names as a list: [{string.Join(", ", names)}]"));

    /// <summary>The title of a page where its name belongs.</summary>
    /// <param name="place">The value.</param>
    /// <param name="text">The value's text.</param>
    /// <param name="target">The kind of page.</param>
    /// <param name="name">The name to write.</param>
    /// <param name="title">The title of that page.</param>
    public static Diagnostic ReferenceByTitle(Place place, string text, LocalizedText target, string name, string title) => DanglingReferenceRule.At(place,
        new($"没有名为“{text}”的{target.Zh}：这里写文件名，不写标题", $"there is no {target.En} named '{text}': names are those of files, not titles"),
        new($"“{title}”请写 {name}", $"for '{title}' write {name}"));

    /// <summary>A path of a file that is not there.</summary>
    public static Diagnostic MissingAsset(Place place, string path, string tried, string? nearest) => MissingAssetRule.At(place,
        new($"找不到文件“{path}”（找过 {tried}）", $"there is no file '{path}' (looked for {tried})"),
        nearest is null
            ? new("请检查文件名与大小写，或把文件放到那里", "check the name and its case, or put the file there")
            : new($"是不是想写“{nearest}”？", $"did you mean '{nearest}'?"));

    /// <summary>A number that was written with its qualifier or unit.</summary>
    public static Diagnostic NumberWithWords(Place place, string value, string number, string? qualifier, string? unit) => NumberWithWordsRule.At(place,
        new($"“{value}”里混有文字，数值只写数字", $"'{value}' has words in it; the value is the number alone"),
        new($"请写 {string.Join(", ", Parts(number, qualifier, unit))}", $"write {string.Join(", ", Parts(number, qualifier, unit))}"));

    /// <summary>A record that is none of the kinds it may be.</summary>
    public static Diagnostic NoVariant(Place place, ImmutableArray<string> keys) => NoVariantRule.At(place,
        new($"缺少 {string.Join(" 或 ", keys)}，看不出是哪一种", $"none of the keys {string.Join(", ", keys)} is here"),
        new($"请写上 {string.Join(" 或 ", keys)}", $"write {string.Join(" or ", keys)}"));

    /// <summary>A coordinate outside China that lies in it when its parts are exchanged.</summary>
    public static Diagnostic SwappedCoordinate(Place place) => SwappedCoordinateRule.At(place,
        new("经度与纬度写反了", "latitude and longitude are swapped"),
        new("lat 是纬度（较小的数），lng 是经度（较大的数），请对调", "lat is the smaller number in China, lng the larger: exchange them"));

    /// <summary>A page whose last day comes before its first.</summary>
    public static Diagnostic EmptyPeriod(Place place, DateOnly publishOn, DateOnly expiresOn) => EmptyPeriodRule.At(place,
        new($"下线日期 {expiresOn:yyyy-MM-dd} 不晚于发布日期 {publishOn:yyyy-MM-dd}，这一页永远不会发布", $"expires_on {expiresOn:yyyy-MM-dd} is not later than publish_on {publishOn:yyyy-MM-dd}"),
        new("请改其中一个日期", "change one of the two dates"));

    /// <summary>A consortium that is its own parent, directly or by others.</summary>
    public static Diagnostic CircularParent(Place place, string chain) => CircularParentRule.At(place,
        new($"上级绕成了圈：{chain}", $"the parents form a circle: {chain}"),
        new("请去掉其中一个 parent", "remove one of the parents"));

    /// <summary>An old address that is no path of the site.</summary>
    public static Diagnostic BadAlias(Place place, string alias) => BadAliasRule.At(place,
        new($"旧地址“{alias}”写法不对", $"'{alias}' is not an address of the site"),
        new("请写以 / 开头的站内路径，如 /old/page/；几个写成列表：[/a/, /b/]", "write a path that starts with a slash, such as /old/page/; several are a list: [/a/, /b/]"));

    /// <summary>A reference to a page that exists but is not published.</summary>
    public static Diagnostic UnpublishedReference(Place place, string path) => UnpublishedReferenceRule.At(place,
        new($"{path} 还没有发布，不能指向它", $"{path} is not published, nothing can refer to it"),
        new("请先发布那一页，或去掉这里；预览草稿用 --drafts", "publish that page or remove this; --drafts shows drafts in a preview"));

    /// <summary>A reference to a file that is held back with a page that is not published.</summary>
    public static Diagnostic UnpublishedFile(Place place, string path) => UnpublishedReferenceRule.At(place,
        new($"{path} 属于还没有发布的页面，这里不能用", $"{path} belongs to a page that is not published and cannot be used here"),
        new("请先发布那一页，或去掉这里；文件可以公开的，请移到本页旁边", "publish that page or remove this; move the file beside this page if everybody may see it"));

    /// <summary>A home page that is held back.</summary>
    /// <param name="place">The key that holds it back.</param>
    /// <param name="key">The key's text.</param>
    public static Diagnostic UnpublishedHome(Place place, string key) => UnpublishedHomeRule.At(place,
        new($"首页因为这一行（{key}）没有发布", $"the home page is not published because of this line ({key})"),
        new("请删去这一行", "remove this line"));

    /// <summary>An icon of the public-security record in a footer that does not name the record.</summary>
    public static Diagnostic IconWithoutRecord(Place place) => IconWithoutRecordRule.At(place,
        new("写了 police_icon，没有写 police，图标不会显示", "police_icon without police: the icon is not shown"),
        new("请写上公安备案号 police，或删去 police_icon", "write the record, police, or remove police_icon"));

    /// <summary>Several items of a list that were typed as one.</summary>
    /// <param name="place">The value.</param>
    /// <param name="text">The value's text.</param>
    /// <param name="items">The items in it.</param>
    public static Diagnostic SeveralInOne(Place place, string text, ImmutableArray<string> items) => SeveralInOneRule.At(place,
        new($"“{text}”会被当成一项", $"'{text}' is read as one item"),
        new($"若是 {items.Length} 项，请写成列表：[{string.Join(", ", items)}]；若确实是一项，请加英文引号", $"write {items.Length} items as a list: [{string.Join(", ", items)}], or put one item in quotes"));

    /// <summary>Chinese stands without a space behind Chinese.</summary>
    private static string Apart(LocalizedText text) => char.IsAscii(text.Zh[0]) ? " " + text.Zh : text.Zh;

    private static IEnumerable<string> Parts(string number, string? qualifier, string? unit)
    {
        yield return $"value: {number}";
        if (qualifier is not null) yield return $"qualifier: {qualifier}";
        if (unit is not null) yield return $"unit: {unit}";
    }
}
