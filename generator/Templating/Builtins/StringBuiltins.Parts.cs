using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>string</c> that take a text apart or cut it.</summary>
internal static partial class StringBuiltins
{
    private static Parameter Start => new("start", DataTypes.Integer)
    {
        Doc = new("从哪个下标开始，从 0 数起；负数从末尾数起。", "The index from 0 of the first character; a negative one counts from the end."),
    };

    private static Parameter Ellipsis => new Parameter("ellipsis", DataTypes.Text)
    {
        Doc = new("截短时接在末尾的文字，默认为“...”。", "What stands at the end of a text that was cut, by default three dots."),
    }.Or(Value.From("..."));

    private static NativeFunction[] Parts() =>
    [
        new("slice", [Text, Start, new Parameter("length", DataTypes.Integer).Or(Value.From(0))], DataTypes.Text,
            new("取文字的一部分；没有给长度时取到末尾。", "A part of the text; all the rest where no length is given."),
            a => Slice(a, length: a.Integer(2) == 0 ? a.TextOrEmpty(0).Length : a.Integer(2)))
        { Example = new("{{ 'hello' | string.slice 1 3 }}", "ell") },

        new("slice1", [Text, Start, new Parameter("length", DataTypes.Integer).Or(Value.From(1))], DataTypes.Text,
            new("取文字的一部分；没有给长度时取一个字符。", "A part of the text; one character where no length is given."),
            a => Slice(a, length: a.Integer(2)))
        { Example = new("{{ 'hello' | string.slice1 1 }}", "e") },

        new("split", [Text, new("match", DataTypes.Text)], DataTypes.Array,
            new("按分隔的文字拆成数组，不要空的部分。", "Splits the text into an array at each occurrence of another text, without empty parts."),
            Split)
        { Example = new("{{ 'a/b//c' | string.split '/' }}", """["a", "b", "c"]""") },

        new("truncate", [Text, new("length", DataTypes.Integer), Ellipsis], DataTypes.Text,
            new("截短到给定的长度，省略号计算在内。", "Cuts the text to a length that includes the ellipsis."),
            a => Value.From(Truncate(a.Text(0), Math.Max(0, a.Int(1)), a.TextOrEmpty(2))))
        { Example = new("{{ 'The cat came back the very next day' | string.truncate 13 }}", "The cat ca...") },

        new("truncatewords", [Text, new("count", DataTypes.Integer), Ellipsis], DataTypes.Text,
            new("只留下前面若干个词，词由空白分开。", "Keeps a number of words, which white space separates."),
            a => Value.From(TruncateWords(a.Text(0), a.Int(1), a.TextOrEmpty(2))))
        { Example = new("{{ 'The cat came back the very next day' | string.truncatewords 4 }}", "The cat came back...") },
    ];

    private static Value Slice(Arguments a, long length)
    {
        if (a.Text(0) is not { } text)
            return Value.Null;
        var start = a.Integer(1);
        if (start < 0)
            start += text.Length;
        // A part that would begin before the text is as much shorter.
        var end = (int)Int128.Clamp((Int128)start + length, 0, text.Length);
        var first = (int)Math.Clamp(start, 0, text.Length);
        return Value.From(first < end ? text[first..end] : "");
    }

    private static Value Split(Arguments a)
    {
        var match = a.TextOrEmpty(1);
        var parts = match.Length == 0
            ? a.TextOrEmpty(0).EnumerateRunes().Select(rune => rune.ToString()).ToArray()
            : a.TextOrEmpty(0).Split(match, StringSplitOptions.RemoveEmptyEntries);
        a.CountSteps(parts.Length);
        return Value.From(new ScriptArray(parts.Select(Value.From)));
    }

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

    private static string? TruncateWords(string? text, int count, string ellipsis)
    {
        if (text is null)
            return null;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var kept = string.Join(' ', words.Take(Math.Max(0, count)));
        return words.Length > count ? kept + ellipsis : kept;
    }
}
