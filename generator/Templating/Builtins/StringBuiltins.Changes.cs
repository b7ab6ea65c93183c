using System.Text;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>string</c> that add, remove or replace characters.</summary>
internal static partial class StringBuiltins
{
    private static NativeFunction[] Changes() =>
    [
        new("append", [new("text", DataTypes.Any), new("with", DataTypes.Any)], DataTypes.Text,
            new("在文字后面接上另一段文字。", "Adds a text at the end."),
            a => Joining.Join(a, [a[0], a[1]]))
        { Example = new("{{ 'Hello' | string.append ' World' }}", "Hello World") },

        new("capitalize", [Text], DataTypes.Text,
            new("把第一个字母变成大写。", "Makes the first letter a capital."),
            a => Value.From(a.Text(0) is [var first, ..] text ? char.ToUpperInvariant(first) + text[1..] : a.Text(0)))
        { Example = new("{{ 'test' | string.capitalize }}", "Test") },

        new("capitalizewords", [Text], DataTypes.Text,
            new("把每个词的第一个字母变成大写。", "Makes the first letter of each word a capital."),
            a => Value.From(CapitalizeWords(a.Text(0))))
        { Example = new("{{ 'This is easy' | string.capitalizewords }}", "This Is Easy") },

        new("downcase", [Text], DataTypes.Text,
            new("变成小写。", "Makes all letters small."),
            a => Value.From(a.Text(0)?.ToLowerInvariant()))
        { Example = new("{{ 'TeSt' | string.downcase }}", "test") },

        new("handleize", [Text], DataTypes.Text,
            new("变成网址里的名称：字母、汉字和数字用小写，其余的换成“-”。", "Makes a name for a URL: small letters and digits, with - for all else."),
            a => Value.From(Handleize(a.Text(0))))
        { Example = new("{{ '100% M & Ms!!!' | string.handleize }}", "100-m-ms") },

        new("lstrip", [Text], DataTypes.Text,
            new("去掉开头的空白。", "Removes white space at the start."),
            a => Value.From(a.Text(0)?.TrimStart()))
        { Example = new("{{ '   too many spaces' | string.lstrip }}", "too many spaces") },

        new("pad_left", [Text, new("width", DataTypes.Integer)], DataTypes.Text,
            new("在前面补空格，补到给定的长度。", "Adds spaces at the start up to a length."),
            a => Value.From(a.TextOrEmpty(0).PadLeft(Width(a))))
        { Example = new("hello{{ 'world' | string.pad_left 10 }}", "hello     world") },

        new("pad_right", [Text, new("width", DataTypes.Integer)], DataTypes.Text,
            new("在后面补空格，补到给定的长度。", "Adds spaces at the end up to a length."),
            a => Value.From(a.TextOrEmpty(0).PadRight(Width(a))))
        { Example = new("{{ 'hello' | string.pad_right 10 }}world", "hello     world") },

        new("prepend", [new("text", DataTypes.Any), new("by", DataTypes.Any)], DataTypes.Text,
            new("在文字前面加上另一段文字。", "Adds a text at the start."),
            a => Joining.Join(a, [a[1], a[0]]))
        { Example = new("{{ 'World' | string.prepend 'Hello ' }}", "Hello World") },

        new("remove", [Text, new("remove", DataTypes.Text)], DataTypes.Text,
            new("去掉文字里的一段，有几处去几处。", "Removes each occurrence of a text."),
            a => ReplaceAll(a, replacement: ""))
        { Example = new("{{ 'Hello, world. Goodbye, world.' | string.remove 'world' }}", "Hello, . Goodbye, .") },

        new("remove_first", [Text, new("remove", DataTypes.Text)], DataTypes.Text,
            new("去掉文字里第一次出现的一段。", "Removes the first occurrence of a text."),
            a => ReplaceOne(a, replacement: "", fromEnd: false))
        { Example = new("{{ 'Hello, world. Goodbye, world.' | string.remove_first 'world' }}", "Hello, . Goodbye, world.") },

        new("remove_last", [Text, new("remove", DataTypes.Text)], DataTypes.Text,
            new("去掉文字里最后一次出现的一段。", "Removes the last occurrence of a text."),
            a => ReplaceOne(a, replacement: "", fromEnd: true))
        { Example = new("{{ 'Hello, world. Goodbye, world.' | string.remove_last 'world' }}", "Hello, world. Goodbye, .") },

        new("replace", [Text, new("match", DataTypes.Text), new("replace", DataTypes.Text)], DataTypes.Text,
            new("把文字里的一段换成另一段，有几处换几处。", "Replaces each occurrence of a text."),
            a => ReplaceAll(a, a.TextOrEmpty(2)))
        { Example = new("{{ 'Hello, world. Goodbye, world.' | string.replace 'world' 'buddy' }}", "Hello, buddy. Goodbye, buddy.") },

        new("replace_first",
            [
                Text, new("match", DataTypes.Text), new("replace", DataTypes.Text),
                new Parameter("fromEnd", DataTypes.Boolean) { Doc = new("从末尾找起。", "Looks from the end.") }.Or(Value.From(false)),
            ],
            DataTypes.Text,
            new("把文字里第一次出现的一段换成另一段。", "Replaces the first occurrence of a text."),
            a => ReplaceOne(a, a.TextOrEmpty(2), a.Boolean(3)))
        { Example = new("{{ 'Hello, world. Goodbye, world.' | string.replace_first 'world' 'buddy' }}", "Hello, buddy. Goodbye, world.") },

        new("rstrip", [Text], DataTypes.Text,
            new("去掉末尾的空白。", "Removes white space at the end."),
            a => Value.From(a.Text(0)?.TrimEnd()))
        { Example = new("[{{ '   too many spaces   ' | string.rstrip }}]", "[   too many spaces]") },

        new("strip", [Text], DataTypes.Text,
            new("去掉两端的空白。", "Removes white space at both ends."),
            a => Value.From(a.Text(0)?.Trim()))
        { Example = new("[{{ '   too many spaces   ' | string.strip }}]", "[too many spaces]") },

        new("strip_newlines", [Text], DataTypes.Text,
            new("去掉换行。", "Removes line breaks."),
            a => Value.From(a.Text(0)?.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)))
        { Example = new(@"{{ ""This is a string.\r\n With \nanother \rstring"" | string.strip_newlines }}", "This is a string. With another string") },

        new("upcase", [Text], DataTypes.Text,
            new("变成大写。", "Makes all letters capitals."),
            a => Value.From(a.Text(0)?.ToUpperInvariant()))
        { Example = new("{{ 'test' | string.upcase }}", "TEST") },
    ];

    private static int Width(Arguments a)
    {
        var width = Math.Max(0, a.Integer(1));
        a.CheckLength(width);
        return (int)width;
    }

    private static Value ReplaceAll(Arguments a, string replacement)
    {
        var (text, match) = (a.Text(0), a.TextOrEmpty(1));
        if (text is null || match.Length == 0)
            return Value.From(text);
        if (replacement.Length > match.Length)
            a.CheckLength(text.Length + ((long)text.AsSpan().Count(match) * (replacement.Length - match.Length)));
        return Value.From(text.Replace(match, replacement, StringComparison.Ordinal));
    }

    private static Value ReplaceOne(Arguments a, string replacement, bool fromEnd)
    {
        var (text, match) = (a.Text(0), a.TextOrEmpty(1));
        if (text is null || match.Length == 0)
            return Value.From(text);
        var index = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        if (index < 0)
            return Value.From(text);
        a.CheckLength((long)text.Length + replacement.Length);
        return Value.From(string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + match.Length)));
    }

    private static string? CapitalizeWords(string? text)
    {
        if (text is null)
            return null;
        var words = text.ToCharArray();
        for (var i = 0; i < words.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(words[i - 1]))
                words[i] = char.ToUpperInvariant(words[i]);
        }
        return new string(words);
    }

    private static string? Handleize(string? text)
    {
        if (text is null)
            return null;
        var handle = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                handle.Append(Rune.ToLowerInvariant(rune));
            else if (handle.Length > 0 && handle[^1] != '-')
                handle.Append('-');
        }
        return handle.ToString().TrimEnd('-');
    }
}
