using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Mistakes in templates: <c>BRN03xx</c>.</summary>
public static class TemplateMistakes
{
    private static readonly DiagnosticRule SyntaxRule = new("BRN0301", Severity.Error,
        new("模板语法错误", "A template's syntax is wrong"),
        new(
            """
            模板里“{{”与“}}”之间的代码读不懂：缺了什么，或多了什么。标记的位置是最先读不下去的地方。
            一条语句占一行，或用分号隔开；函数的参数用空格隔开，带运算的参数要加括号：

                {{ string.truncate title (n + 1) }}
            """,
            """
            The code between "{{" and "}}" cannot be read: something is missing or does not belong. The caret marks
            the first place that makes no sense. A statement takes one line, or is closed by a semicolon; arguments are
            separated by spaces, and one with an operator stands in parentheses.
            """));

    private static readonly DiagnosticRule UnterminatedRule = new("BRN0302", Severity.Error,
        new("缺少结尾", "Something is not closed"),
        new(
            """
            代码块、字符串或转义块有开头而没有结尾。标记的位置是它的开头，请在应当结束的地方补上结尾。
            """,
            """
            A code block, text or escape block begins and never ends. The caret marks its beginning; close it where it
            should end.
            """));

    private static readonly DiagnosticRule BlockRule = new("BRN0303", Severity.Error,
        new("语句块的“end”不配对", "The blocks and their 'end' do not match"),
        new(
            """
            if、for、while、case、capture、with、wrap、func 都要以 end 结束，一个 end 结束最近的一个。
            else 只能在 if、for、case 里，when 只能在 case 里。
            """,
            """
            if, for, while, case, capture, with, wrap and func are each closed by `end`, which closes the nearest one.
            `else` belongs to if, for and case, `when` to case.
            """));

    private static readonly DiagnosticRule TooDeepRule = new("BRN0304", Severity.Error,
        new("嵌套太深", "Nested too deeply"),
        new(
            """
            语句块与表达式互相嵌套的层数有上限。请把里层移到单独的模板（include）或变量里。
            """,
            """
            Blocks and expressions may be nested only so deeply. Move the inner ones into a template of their own
            (include) or into variables.
            """));

    private static readonly DiagnosticRule TargetRule = new("BRN0305", Severity.Error,
        new("这里需要一个变量", "A variable is needed here"),
        new(
            """
            只能给变量、成员（a.b）或下标（a[0]）赋值；with、capture、for 后面要写变量。赋值是单独的语句，不能写在表达式里面。
            """,
            """
            Only a variable, a member (a.b) or an index (a[0]) can be assigned to; with, capture and for take a
            variable. An assignment is a statement of its own and cannot stand inside an expression.
            """));

    private static readonly DiagnosticRule LoopRule = new("BRN0306", Severity.Error,
        new("循环之外用了循环的语句", "Something of a loop stands outside"),
        new(
            """
            break、continue 与 for.index 之类的循环变量只能写在循环里面。
            """,
            """
            break, continue and loop variables such as for.index belong inside a loop.
            """));

    private static readonly DiagnosticRule UnknownNameRule = new("BRN0307", Severity.Error,
        new("未知的名称", "An unknown name"),
        new(
            """
            模板用到的名称既不是网站提供的数据或函数，也没有在任何模板里赋值。多半是拼写错误。
            模板能用的全部名称见 `brandshowcase explain template-data`。
            """,
            """
            The name is neither data or a function of the site, nor assigned in any template; most likely it is
            misspelt. `brandshowcase explain template-data` lists everything that templates can use.
            """));

    private static readonly DiagnosticRule UnknownMemberRule = new("BRN0308", Severity.Error,
        new("未知的成员", "An unknown member"),
        new(
            """
            这种数据没有这个成员。各种数据的全部成员见 `brandshowcase explain template-data`。
            """,
            """
            Data of this type has no such member. `brandshowcase explain template-data` lists the members of each type.
            """));

    private static readonly DiagnosticRule ArgumentsRule = new("BRN0309", Severity.Error,
        new("函数的参数不对", "A function's arguments are wrong"),
        new(
            """
            参数太多、太少，或名称不对。按名称给出的参数（名称: 值）要写在其他参数后面。
            """,
            """
            There are too many or too few arguments, or one has a wrong name. Named arguments (name: value) stand behind
            the others.
            """));

    private static readonly DiagnosticRule UnknownIncludeRule = new("BRN0310", Severity.Error,
        new("找不到要包含的模板", "An included template is missing"),
        new(
            """
            include 后面写模板在主题文件夹里的路径，扩展名可以省略：

                {{ include 'partials/card' }}
            """,
            """
            `include` takes the path of a template inside the theme's folder, with or without its extension:
            {{ include 'partials/card' }}
            """));

    private static readonly DiagnosticRule IncludeCycleRule = new("BRN0311", Severity.Error,
        new("模板互相包含，没有尽头", "Templates include each other without end"),
        new(
            """
            一个模板总是包含自己，不论直接还是经过别的模板，就永远写不完。递归的 include 要放在 if 里面。
            """,
            """
            A template that always includes itself, directly or through others, never ends. A recursive include
            belongs inside an `if`.
            """));

    private static readonly DiagnosticRule WrongTypeRule = new("BRN0320", Severity.Error,
        new("值的类型不对", "A value is of the wrong type"),
        new(
            """
            运算或函数得到的值不是它能处理的类型，例如数字乘以对象，或取 null 的成员。
            可能为空的值用 `?.` 与 `??`：`a?.b ?? "无"`。
            """,
            """
            An operator or function got a value that it cannot take, such as a number times an object, or a member of
            null. Where a value may be missing, use `?.` and `??`: `a?.b ?? "none"`.
            """));

    private static readonly DiagnosticRule NotFunctionRule = new("BRN0321", Severity.Error,
        new("这不是函数", "This is no function"),
        new(
            """
            后面带参数的，或在管道符“|”后面的，必须是函数。
            """,
            """
            What has arguments behind it, or stands behind a pipe "|", must be a function.
            """));

    private static readonly DiagnosticRule ReadOnlyRule = new("BRN0322", Severity.Error,
        new("只读的数据不能修改", "Read-only data cannot be changed"),
        new(
            """
            网站提供的数据，以及用 readonly 声明过的变量，不能再赋值。请赋给另一个变量。
            """,
            """
            Data of the site, and variables declared with `readonly`, cannot be assigned to. Use another variable.
            """));

    private static readonly DiagnosticRule LimitRule = new("BRN0323", Severity.Error,
        new("模板超出了限额", "A template reaches a limit"),
        new(
            """
            为了不让一个模板拖垮整个生成过程，循环步数、调用层数、输出大小和正则表达式的时间都有上限。
            到了上限就是错误，不会输出半截页面。
            """,
            """
            Loop steps, calls inside calls, the size of the output and the time of a regular expression are limited, so
            that one template cannot hold up the whole build. Reaching a limit is an error; no page is ever cut off.
            """));

    private static readonly DiagnosticRule FunctionFailedRule = new("BRN0324", Severity.Error,
        new("函数得不出结果", "A function has no result"),
        new(
            """
            函数得到的参数类型都对，但算不出结果，例如正则表达式写错了，或日期读不懂。
            """,
            """
            The arguments have the right types, but the function has no result for them: a regular expression is wrong,
            or a date cannot be read.
            """));

    private static readonly DiagnosticRule UnsafePlaceRule = new("BRN0330", Severity.Error,
        new("这里不能插入值", "No value can be inserted here"),
        new(
            """
            值可以插入正文、带引号的属性值，以及 type 为 application/json 或 application/ld+json 的 script 里。
            标签名、属性名、没有引号的属性值、注释、脚本、样式和 on… 属性里插入的值没有可靠的转义办法，因此不允许。

                <a href={{ url }}>      错
                <a href="{{ url }}">    对
                <input {{ if on }}checked{{ end }}>    对：属性名是写在模板里的
            """,
            """
            A value can be inserted into text, into a quoted attribute value, and into a script of the type
            application/json or application/ld+json. In the name of a tag or attribute, a value without quotes, a
            comment, a script, a style sheet or an on… attribute nothing can be escaped reliably, so it is refused.
            Write <a href="{{ url }}"> with quotes; an attribute's name stands in the template:
            <input {{ if on }}checked{{ end }}>.
            """));

    private static readonly DiagnosticRule ContextRule = new("BRN0331", Severity.Error,
        new("HTML 的位置不一致", "The places in HTML do not agree"),
        new(
            """
            转义方式在编译模板时就定下来，所以 if 的各个分支、循环体的开头与结尾必须处在 HTML 的同一种位置；
            include 的模板、函数、capture 与 wrap 的语句块也不能停在标签或属性的半当中。
            请把整个标签或整个属性放在同一个分支里。
            """,
            """
            Escaping is decided when a template is compiled, so all branches of an `if`, and the start and the end of a
            loop's body, must stand in the same kind of place in HTML; a page, a function, and the blocks of capture and
            wrap cannot end inside a tag or attribute. Put the whole tag or the whole attribute into one branch.
            """));

    private static readonly DiagnosticRule UnsafeAddressRule = new("BRN0332", Severity.Error,
        new("不允许的网址", "An address that is not allowed"),
        new(
            """
            链接和图片的地址只能是站内地址，或以 http:、https:、mailto:、tel: 开头。
            javascript: 之类的地址会在访客的浏览器里运行程序，页面上以 about:invalid 代替。
            script、iframe、embed、object、base 的地址，以及载入样式的 link 的地址，只能是站内地址。
            link 的 rel 要写在 href 前面，才看得出它载入什么。
            """,
            """
            The address of a link or picture is relative, or begins with http:, https:, mailto: or tel:. An address such as
            javascript: would run a program in the visitor's browser; about:invalid stands in its place. The address of a
            script, iframe, embed, object or base, and of a link that loads a style sheet, is one of the site itself. The
            rel of a link stands before its href, so that it is known what the link loads.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        SyntaxRule, UnterminatedRule, BlockRule, TooDeepRule, TargetRule, LoopRule, UnknownNameRule, UnknownMemberRule,
        ArgumentsRule, UnknownIncludeRule, IncludeCycleRule, WrongTypeRule, NotFunctionRule, ReadOnlyRule, LimitRule,
        FunctionFailedRule, UnsafePlaceRule, ContextRule, UnsafeAddressRule,
    ];

    /// <summary>Something else should stand here.</summary>
    public static Diagnostic Expected(Place place, LocalizedText what, LocalizedText found) => SyntaxRule.At(place,
        new($"这里应当是{what.Zh}，却是{found.Zh}", $"expected {what.En}, found {found.En}"));

    /// <summary>A character that the language does not know.</summary>
    public static Diagnostic UnexpectedCharacter(Place place, char character) => SyntaxRule.At(place,
        new($"模板语言里没有字符“{character}”", $"the character '{character}' has no meaning here"));

    /// <summary>A number that is none.</summary>
    public static Diagnostic InvalidNumber(Place place, string text) => SyntaxRule.At(place,
        new($"“{text}”不是数字", $"'{text}' is no number"));

    /// <summary>An escape sequence in a text that does not exist.</summary>
    public static Diagnostic InvalidEscape(Place place, char character) => SyntaxRule.At(place,
        new($"字符串里没有“\\{character}”这种转义", $"there is no escape sequence '\\{character}'"),
        new("反斜杠本身写作 \\\\", "write a backslash as \\\\"));

    /// <summary>An argument by position behind a named one.</summary>
    public static Diagnostic PositionalAfterNamed(Place place) => ArgumentsRule.At(place,
        new("按名称给出的参数后面，其余参数也要写名称", "behind a named argument all others must be named"));

    /// <summary>A parameter behind the one that takes all remaining arguments.</summary>
    public static Diagnostic ParameterAfterVariadic(Place place) => SyntaxRule.At(place,
        new("“...”参数必须是最后一个", "the parameter with '...' must be the last"));

    /// <summary>A parameter without a default behind one that has a default.</summary>
    public static Diagnostic DefaultMissing(Place place, string name) => SyntaxRule.At(place,
        new($"前面的参数有默认值，“{name}”也要有", $"'{name}' needs a default, as a parameter before it has one"),
        new($"写作“{name} = …”", $"write '{name} = …'"));

    /// <summary>A parameter of a loop that does not exist.</summary>
    public static Diagnostic UnknownLoopParameter(Place place, string name, bool isTableRow) => SyntaxRule.At(place,
        new($"循环没有参数“{name}”", $"a loop has no parameter '{name}'"),
        isTableRow
            ? new("可用的有 offset、limit、cols、reversed", "there are offset, limit, cols and reversed")
            : new("可用的有 offset、limit、reversed", "there are offset, limit and reversed"));

    /// <summary>A block, text or escape block without its end.</summary>
    public static Diagnostic Unterminated(Place place, string end) => UnterminatedRule.At(place,
        new($"从这里开始，一直没有结尾“{end}”", $"what begins here is never closed by '{end}'"),
        new($"请补上“{end}”", $"add '{end}'"));

    /// <summary>A block without <c>end</c>.</summary>
    public static Diagnostic MissingEnd(Place place, string keyword) => BlockRule.At(place,
        new($"“{keyword}”没有以 end 结束", $"'{keyword}' is not closed by 'end'"),
        new("请补上 {{ end }}", "add {{ end }}"));

    /// <summary>An <c>end</c>, <c>else</c> or <c>when</c> without its block.</summary>
    public static Diagnostic UnexpectedBlockKeyword(Place place, string keyword) => BlockRule.At(place,
        new($"这里的“{keyword}”没有对应的语句块", $"this '{keyword}' belongs to no block"));

    /// <summary>Blocks or expressions nested beyond the limit.</summary>
    public static Diagnostic NestedTooDeeply(Place place, int limit) => TooDeepRule.At(place,
        new($"嵌套超过 {limit} 层", $"nested more than {limit} levels deep"));

    /// <summary>An assignment to what is no variable.</summary>
    public static Diagnostic NotAssignable(Place place) => TargetRule.At(place,
        new("不能给它赋值", "this cannot be assigned to"));

    /// <summary>An assignment inside an expression.</summary>
    public static Diagnostic NestedAssignment(Place place) => TargetRule.At(place,
        new("赋值不能写在表达式里面", "an assignment cannot stand inside an expression"));

    /// <summary>A statement that takes a variable and got something else.</summary>
    public static Diagnostic VariableExpected(Place place, string keyword) => TargetRule.At(place,
        new($"“{keyword}”后面要写变量", $"'{keyword}' takes a variable"));

    /// <summary>A local variable in a block of <c>wrap</c>, in a template that <c>object.eval</c> runs.</summary>
    public static Diagnostic LocalInEvaluatedBlock(Place place, string name) => TargetRule.At(place,
        new($"object.eval 计算的文字里，wrap 的语句块不能用变量“${name}”", $"a block of 'wrap' in evaluated text cannot use '${name}'"),
        new("换成不以 $ 开头的变量", "use a variable without the $"));

    /// <summary>A jump or loop variable outside a loop.</summary>
    public static Diagnostic OutsideLoop(Place place, string name) => LoopRule.At(place,
        new($"“{name}”只能写在循环里面", $"'{name}' belongs inside a loop"));

    /// <summary>A name that nothing declares.</summary>
    public static Diagnostic UnknownName(Place place, string name, string? suggestion) => UnknownNameRule.At(place,
        new($"未知的名称“{name}”", $"unknown name '{name}'"), DidYouMean(suggestion));

    /// <summary>A member that the type does not have.</summary>
    public static Diagnostic UnknownMember(Place place, string name, string type, string? suggestion) => UnknownMemberRule.At(place,
        new($"“{type}”没有成员“{name}”", $"'{type}' has no member '{name}'"), DidYouMean(suggestion));

    /// <summary>Too few or too many arguments.</summary>
    public static Diagnostic WrongArgumentCount(Place place, string function, int given, string signature) => ArgumentsRule.At(place,
        new($"函数“{function}”得到 {given} 个参数，不符合它的声明", $"'{function}' does not take {given} arguments"),
        new($"用法：{signature}", $"usage: {signature}"));

    /// <summary>A named argument that the function does not have.</summary>
    public static Diagnostic UnknownArgument(Place place, string function, string name, string? suggestion) => ArgumentsRule.At(place,
        new($"函数“{function}”没有参数“{name}”", $"'{function}' has no parameter '{name}'"), DidYouMean(suggestion));

    /// <summary>An include of a template that does not exist.</summary>
    public static Diagnostic UnknownInclude(Place place, string name, IReadOnlyList<string> tried, string? suggestion) => UnknownIncludeRule.At(place,
        new($"找不到模板“{name}”，找过：{string.Join("、", tried)}", $"there is no template '{name}'; tried {string.Join(", ", tried)}"),
        DidYouMean(suggestion));

    /// <summary>Templates that include each other without a condition.</summary>
    public static Diagnostic IncludeCycle(Place place, IReadOnlyList<string> chain) => IncludeCycleRule.At(place,
        new($"模板没有尽头地互相包含：{string.Join(" → ", chain)}", $"templates include each other without end: {string.Join(" → ", chain)}"));

    /// <summary>An operator between values that it does not take.</summary>
    public static Diagnostic WrongOperands(Place place, string op, string left, string right) => WrongTypeRule.At(place,
        new($"“{op}”不能用于 {left} 与 {right}", $"'{op}' does not work on {left} and {right}"));

    /// <summary>A value of a type that is not taken here.</summary>
    public static Diagnostic WrongType(Place place, LocalizedText expected, string found) => WrongTypeRule.At(place,
        new($"这里需要{expected.Zh}，得到的是 {found}", $"this needs {expected.En}, but got {found}"));

    /// <summary>Markup where a function needs text.</summary>
    public static Diagnostic MarkupAsText(Place place) => WrongTypeRule.At(place,
        new("这里需要文字，得到的是 HTML", "this needs text, but got HTML"),
        new("用 html.strip 取出其中的文字；接在一起用“+”", "take its text with html.strip; join it with '+'"));

    /// <summary>A division by zero.</summary>
    public static Diagnostic DivisionByZero(Place place) => WrongTypeRule.At(place,
        new("除数是零", "division by zero"));

    /// <summary>A member or item of null.</summary>
    public static Diagnostic MemberOfNull(Place place, string name) => WrongTypeRule.At(place,
        new($"前面的值是 null，取不到“{name}”", $"the value before is null and has no '{name}'"),
        new("可能为空时写 ?.", "write ?. where it may be missing"));

    /// <summary>A call of what is no function.</summary>
    public static Diagnostic NotAFunction(Place place, string text) => NotFunctionRule.At(place,
        new($"“{text}”不是函数", $"'{text}' is no function"));

    /// <summary>An assignment to read-only data.</summary>
    public static Diagnostic IsReadOnly(Place place, string name) => ReadOnlyRule.At(place,
        new($"“{name}”是只读的", $"'{name}' is read-only"));

    /// <summary>A limit of the environment is reached.</summary>
    public static Diagnostic LimitReached(Place place, LocalizedText what, long limit) => LimitRule.At(place,
        new($"{what.Zh}超过上限 {limit}", $"{what.En} beyond the limit of {limit}"));

    /// <summary>A function cannot compute its result.</summary>
    public static Diagnostic FunctionFailed(Place place, string function, LocalizedText reason) => FunctionFailedRule.At(place,
        new($"函数“{function}”：{reason.Zh}", $"'{function}': {reason.En}"));

    /// <summary>A value where HTML cannot be escaped.</summary>
    public static Diagnostic UnsafePlace(Place place, LocalizedText where, params ReadOnlySpan<RelatedPlace> related) => UnsafePlaceRule.At(place,
        new($"值不能插入{where.Zh}", $"no value can be inserted into {where.En}"), help: null, related);

    /// <summary>Ways through a template that end in different places of HTML.</summary>
    public static Diagnostic ContextsDiffer(Place place, LocalizedText one, LocalizedText other, params ReadOnlySpan<RelatedPlace> related) => ContextRule.At(place,
        new($"两条路径停在 HTML 的不同位置：{one.Zh}与{other.Zh}", $"two ways through the template end in different places: {one.En}, and {other.En}"),
        new("请把整个标签或属性放在同一个分支里", "put the whole tag or attribute into one branch"), related);

    /// <summary>A page, function or block that ends inside a tag, an attribute or an element that is not text.</summary>
    public static Diagnostic EndsInside(Place place, LocalizedText where, params ReadOnlySpan<RelatedPlace> related) => ContextRule.At(place,
        new($"到这里结束时还在{where.Zh}里", $"this ends inside {where.En}"), help: null, related);

    /// <summary>An address of a scheme that is not allowed.</summary>
    public static Diagnostic UnsafeAddress(Place place, string address) => UnsafeAddressRule.At(place,
        new($"不允许的网址“{Shorten(address)}”", $"the address '{Shorten(address)}' is not allowed"),
        new("用站内地址，或以 https: 开头的网址", "use a relative address, or one that begins with https:"));

    /// <summary>An address of another site where content is loaded that runs in the page or shapes it.</summary>
    public static Diagnostic ForeignAddress(Place place, string address) => UnsafeAddressRule.At(place,
        new($"不允许的网址“{Shorten(address)}”：这里载入的内容必须来自本站", $"the address '{Shorten(address)}' is not allowed: what is loaded here must be of this site"),
        new("用站内地址；link 的 rel 写在 href 前面", "use a relative address; a link's rel stands before its href"));

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..80] + "…";

    private static LocalizedText? DidYouMean(string? suggestion) =>
        suggestion is null ? null : new LocalizedText($"是不是想写“{suggestion}”？", $"did you mean '{suggestion}'?");
}
