using System.Text;
using System.Text.RegularExpressions;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>regex</c>.</summary>
internal static class RegexBuiltins
{
    private static readonly Parameter Text = new("text", DataTypes.Text);

    private static readonly Parameter Pattern = new("pattern", DataTypes.Text)
    {
        Doc = new("正则表达式，写在反引号里就不必双写反斜杠。", "The regular expression; between backquotes a backslash need not be doubled."),
    };

    private static readonly Parameter Options = new Parameter("options", DataTypes.Text)
    {
        Doc = new(
            "i 不分大小写，m 让 ^ 和 $ 匹配每一行，s 让 . 也匹配换行，x 忽略表达式里的空白。",
            "i ignores case, m lets ^ and $ match at every line, s lets . match line breaks, x ignores white space in the pattern."),
    }.Optional();

    public static BuiltinModule Module { get; } = new("regex", new("正则表达式", "Regular expressions"),
    [
        new("escape", [Pattern], DataTypes.Text,
            new("给正则表达式的特殊字符加上反斜杠。", "Escapes the special characters of regular expressions."),
            a => Value.From(a.Text(0) is { } text ? Regex.Escape(text) : null))
        { Example = new("{{ '(abc.*)' | regex.escape }}", @"\(abc\.\*\)") },

        new("match", [Text, Pattern, Options], DataTypes.Array,
            new("第一处匹配：数组的第一项是整个匹配，其余是各个括号里的部分；没有匹配时是空数组。", "The first match as an array: all of it, then what its groups match; empty if there is none."),
            Match)
        { Example = new(@"{{ 'this is a text123' | regex.match `(\w+) a ([a-z]+\d+)` }}", """["is a text123", "is", "text123"]""") },

        new("matches", [Text, Pattern, Options], DataTypes.Array,
            new("每一处匹配，各是一个像 regex.match 那样的数组。", "Every match, each an array as regex.match gives it."),
            Matches)
        { Example = new(@"{{ 'this is a text123' | regex.matches `(\w+)` | array.size }}", "4") },

        new("replace", [Text, Pattern, new("replace", DataTypes.Text), Options], DataTypes.Text,
            new("把每一处匹配换成别的文字，$1 代表第一个括号里的部分。", "Replaces every match; $1 stands for what the first group matches."),
            Replace)
        { Example = new("{{ 'abbbbcccd' | regex.replace 'b+c+' '-Yo-' }}", "a-Yo-d") },

        new("split", [Text, Pattern, Options], DataTypes.Array,
            new("在每一处匹配拆开，得到数组。", "Splits the text into an array at every match."),
            Split)
        { Example = new(@"{{ 'a, b   , c,    d' | regex.split `\s*,\s*` }}", """["a", "b", "c", "d"]""") },

        new("unescape", [Pattern], DataTypes.Text,
            new("去掉正则表达式里的反斜杠转义。", "Turns the escapes of regular expressions back."),
            Unescape)
        { Example = new(@"{{ `\(abc\.\*\)` | regex.unescape }}", "(abc.*)") },
    ]);

    private static Value Match(Arguments a)
    {
        var regex = Compile(a, options: 2);
        try
        {
            var match = regex.Match(a.TextOrEmpty(0));
            return match.Success ? GroupsOf(match) : Value.From(new ScriptArray());
        }
        catch (RegexMatchTimeoutException)
        {
            throw OutOfTime(a);
        }
    }

    private static Value Matches(Arguments a)
    {
        var regex = Compile(a, options: 2);
        var matches = new ScriptArray();
        try
        {
            for (var match = regex.Match(a.TextOrEmpty(0)); match.Success; match = match.NextMatch())
            {
                a.CountSteps(1);
                matches.Add(GroupsOf(match));
            }
            return Value.From(matches);
        }
        catch (RegexMatchTimeoutException)
        {
            throw OutOfTime(a);
        }
    }

    private static Value Replace(Arguments a)
    {
        var regex = Compile(a, options: 3);
        var (text, replacement) = (a.TextOrEmpty(0), a.TextOrEmpty(2));
        var result = new StringBuilder();
        var end = 0;
        try
        {
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                a.CountSteps(1);
                result.Append(text, end, match.Index - end).Append(match.Result(replacement));
                a.CheckLength(result.Length);
                end = match.Index + match.Length;
            }
            return Value.From(result.Append(text, end, text.Length - end).ToString());
        }
        catch (RegexMatchTimeoutException)
        {
            throw OutOfTime(a);
        }
    }

    private static Value Split(Arguments a)
    {
        var regex = Compile(a, options: 2);
        try
        {
            var parts = regex.Split(a.TextOrEmpty(0));
            a.CountSteps(parts.Length);
            return Value.From(new ScriptArray(parts.Select(Value.From)));
        }
        catch (RegexMatchTimeoutException)
        {
            throw OutOfTime(a);
        }
    }

    private static Value Unescape(Arguments a)
    {
        try
        {
            return Value.From(a.Text(0) is { } text ? Regex.Unescape(text) : null);
        }
        catch (RegexParseException e)
        {
            throw Invalid(a, e);
        }
    }

    private static Value GroupsOf(Match match) =>
        Value.From(new ScriptArray(match.Groups.Values.Select(group => Value.From(group.Value))));

    private static Regex Compile(Arguments a, int options)
    {
        try
        {
            return new Regex(a.TextOrEmpty(1), OptionsOf(a, options), a.Limits.RegexTime);
        }
        catch (RegexParseException e)
        {
            throw Invalid(a, e);
        }
    }

    private static RegexOptions OptionsOf(Arguments a, int index)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in a.TextOrEmpty(index))
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw a.Fail(new($"没有选项“{letter}”，只有 i、m、s、x", $"there is no option '{letter}', only i, m, s and x")),
            };
        }
        return options;
    }

    private static Exception Invalid(Arguments a, RegexParseException e) =>
        a.Fail(new($"正则表达式在第 {e.Offset} 个字符附近写错了", $"the regular expression is wrong near its character {e.Offset}"));

    private static Exception OutOfTime(Arguments a) =>
        a.Exceed(new("正则表达式所用的毫秒数", "milliseconds of one regular expression"), (long)a.Limits.RegexTime.TotalMilliseconds);
}
