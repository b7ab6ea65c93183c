using System.Text.RegularExpressions;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>regex</c>.</summary>
internal static class RegexBuiltins
{
    public static BuiltinModule Module { get; } = new("regex", new("正则表达式", "Regular expressions"),
    [
        new("escape", [new("pattern", DataTypes.Text)], DataTypes.Text,
            new("给正则表达式的特殊字符加上反斜杠。", "Escapes the special characters of regular expressions."),
            a => Value.From(a.Text(0) is { } text ? Regex.Escape(text) : null))
        { Example = new("{{ '(abc.*)' | regex.escape }}", @"\(abc\.\*\)") },
    ]);
}
