using System.Globalization;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>string</c>.</summary>
internal static class StringBuiltins
{
    private static readonly Parameter Text = new("text", DataTypes.Text);

    public static BuiltinModule Module { get; } = new("string", new("文字", "Text"),
    [
        new("append", [Text, new("with", DataTypes.Text)], DataTypes.Text,
            new("在文字后面接上另一段文字。", "Adds a text at the end."),
            a => Value.From(a.TextOrEmpty(0) + a.TextOrEmpty(1)))
        { Example = new("{{ 'Hello' | string.append ' World' }}", "Hello World") },

        new("capitalize", [Text], DataTypes.Text,
            new("把第一个字母变成大写。", "Makes the first letter a capital."),
            a => Value.From(Capitalize(a.TextOrEmpty(0))))
        { Example = new("{{ 'test' | string.capitalize }}", "Test") },

        new("contains", [Text, new("value", DataTypes.Text)], DataTypes.Boolean,
            new("文字里有没有这段文字。", "Whether the text holds another text."),
            a => Value.From(a.Text(0) is { } text && a.Text(1) is { } value && text.Contains(value, StringComparison.Ordinal)))
        { Example = new("{{ 'This is easy' | string.contains 'easy' }}", "true") },

        new("downcase", [Text], DataTypes.Text,
            new("变成小写。", "Makes all letters small."),
            a => Value.From(a.Text(0)?.ToLowerInvariant()))
        { Example = new("{{ 'TeSt' | string.downcase }}", "test") },

        new("empty", [Text], DataTypes.Boolean,
            new("文字是不是空的。", "Whether the text is empty."),
            a => Value.From(string.IsNullOrEmpty(a.Text(0))))
        { Example = new("{{ '' | string.empty }}", "true") },

        new("ends_with", [Text, new("value", DataTypes.Text)], DataTypes.Boolean,
            new("文字是不是以这段文字结尾。", "Whether the text ends with another text."),
            a => Value.From(a.Text(0) is { } text && a.Text(1) is { } value && text.EndsWith(value, StringComparison.Ordinal)))
        { Example = new("{{ 'This is easy' | string.ends_with 'easy' }}", "true") },

        new("lstrip", [Text], DataTypes.Text,
            new("去掉开头的空白。", "Removes white space at the start."),
            a => Value.From(a.Text(0)?.TrimStart()))
        { Example = new("{{ '   test' | string.lstrip }}", "test") },

        new("prepend", [Text, new("by", DataTypes.Text)], DataTypes.Text,
            new("在文字前面加上另一段文字。", "Adds a text at the start."),
            a => Value.From(a.TextOrEmpty(1) + a.TextOrEmpty(0)))
        { Example = new("{{ 'World' | string.prepend 'Hello ' }}", "Hello World") },

        new("replace", [Text, new("match", DataTypes.Text), new("replace", DataTypes.Text)], DataTypes.Text,
            new("把文字里的一段换成另一段，有几处换几处。", "Replaces each occurrence of a text."),
            a => Value.From(a.TextOrEmpty(1).Length == 0 ? a.Text(0) : a.Text(0)?.Replace(a.TextOrEmpty(1), a.TextOrEmpty(2), StringComparison.Ordinal)))
        { Example = new("{{ 'Hello, world. Goodbye, world.' | string.replace 'world' 'buddy' }}", "Hello, buddy. Goodbye, buddy.") },

        new("rstrip", [Text], DataTypes.Text,
            new("去掉末尾的空白。", "Removes white space at the end."),
            a => Value.From(a.Text(0)?.TrimEnd()))
        { Example = new("{{ 'test   ' | string.rstrip }}", "test") },

        new("size", [Text], DataTypes.Integer,
            new("文字的长度。", "The number of characters."),
            a => Value.From(a.TextOrEmpty(0).Length))
        { Example = new("{{ 'test' | string.size }}", "4") },

        new("split", [Text, new("match", DataTypes.Text)], DataTypes.Array,
            new("按分隔的文字拆成数组。", "Splits the text into an array at each occurrence of another text."),
            a => Value.From(new ScriptArray(a.TextOrEmpty(0).Split(a.TextOrEmpty(1), StringSplitOptions.RemoveEmptyEntries).Select(Value.From))))
        { Example = new("{{ 'a/b/c' | string.split '/' | array.size }}", "3") },

        new("starts_with", [Text, new("value", DataTypes.Text)], DataTypes.Boolean,
            new("文字是不是以这段文字开头。", "Whether the text starts with another text."),
            a => Value.From(a.Text(0) is { } text && a.Text(1) is { } value && text.StartsWith(value, StringComparison.Ordinal)))
        { Example = new("{{ 'This is easy' | string.starts_with 'This' }}", "true") },

        new("strip", [Text], DataTypes.Text,
            new("去掉两端的空白。", "Removes white space at both ends."),
            a => Value.From(a.Text(0)?.Trim()))
        { Example = new("{{ '   test   ' | string.strip }}", "test") },

        new("to_int", [Text], DataTypes.Integer,
            new("读成整数；读不懂时为 null。", "Reads an integer; null if it is none."),
            a => int.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.From(number) : Value.Null)
        { Example = new("{{ '123' | string.to_int + 1 }}", "124") },

        new("truncate", [Text, new("length", DataTypes.Integer), new Parameter("ellipsis", DataTypes.Text).Optional()], DataTypes.Text,
            new("截短到给定的长度，省略号计算在内。", "Cuts the text to a length that includes the ellipsis."),
            a => Value.From(Truncate(a.Text(0), a.Int(1), a.Text(2) ?? "...")))
        { Example = new("{{ 'The cat came back' | string.truncate 13 }}", "The cat ca...") },

        new("upcase", [Text], DataTypes.Text,
            new("变成大写。", "Makes all letters capitals."),
            a => Value.From(a.Text(0)?.ToUpperInvariant()))
        { Example = new("{{ 'test' | string.upcase }}", "TEST") },
    ]);

    private static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string? Truncate(string? text, int length, string ellipsis)
    {
        if (text is null || text.Length <= length)
            return text;
        var kept = Math.Max(0, length - ellipsis.Length);
        // The halves of a surrogate pair stay together.
        if (kept > 0 && char.IsHighSurrogate(text[kept - 1]))
            kept--;
        return text[..kept] + ellipsis;
    }
}
