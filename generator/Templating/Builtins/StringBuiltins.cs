using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>string</c>, by what they do to a text.</summary>
internal static partial class StringBuiltins
{
    // Properties, since the fields of a class in several files have no order in which they are filled.
    private static Parameter Text => new("text", DataTypes.Text);

    private static Parameter Sought => new("value", DataTypes.Text);

    public static BuiltinModule Module { get; } =
        new("string", new("文字", "Text"), [.. Tests(), .. Changes(), .. Parts(), .. Conversions(), .. Digests()]);

    private static NativeFunction[] Tests() =>
    [
        new("contains", [Text, Sought], DataTypes.Boolean,
            new("文字里有没有这段文字。", "Whether the text holds another text."),
            a => Value.From(a.Text(0) is { } text && a.Text(1) is { } value && text.Contains(value, StringComparison.Ordinal)))
        { Example = new("{{ 'This is easy' | string.contains 'easy' }}", "true") },

        new("empty", [Text], DataTypes.Boolean,
            new("文字是不是空的。", "Whether the text is empty."),
            a => Value.From(string.IsNullOrEmpty(a.Text(0))))
        { Example = new("{{ '' | string.empty }}", "true") },

        new("ends_with", [Text, Sought], DataTypes.Boolean,
            new("文字是不是以这段文字结尾。", "Whether the text ends with another text."),
            a => Value.From(a.Text(0) is { } text && a.Text(1) is { } value && text.EndsWith(value, StringComparison.Ordinal)))
        { Example = new("{{ 'This is easy' | string.ends_with 'easy' }}", "true") },

        new("equals_ignore_case", [Text, Sought], DataTypes.Boolean,
            new("不分大小写时是不是同一段文字。", "Whether two texts are the same when case is ignored."),
            a => Value.From(string.Equals(a.Text(0), a.Text(1), StringComparison.OrdinalIgnoreCase)))
        { Example = new("{{ 'Scriban' | string.equals_ignore_case 'SCRIBAN' }}", "true") },

        new("index_of",
            [
                Text, new("search", DataTypes.Text),
                new Parameter("startIndex", DataTypes.Integer) { Doc = new("从哪个下标找起，默认为 0。", "The index at which the search begins, by default 0.") }.Optional(),
                new Parameter("count", DataTypes.Integer) { Doc = new("看多少个字符，默认为其余全部。", "How many characters are looked at, by default all the rest.") }.Optional(),
                new Parameter("stringComparison", DataTypes.Text)
                {
                    Doc = new(
                        $"比较的方式：{string.Join("、", Comparisons)}。各种方式只在是否区分大小写上不同。",
                        $"How texts are compared: {string.Join(", ", Comparisons)}. They differ only in whether case matters."),
                }.Optional(),
            ],
            DataTypes.Integer,
            new("另一段文字第一次出现的下标，从 0 数起；没有时为 -1。", "The index from 0 of the first occurrence of another text; -1 if there is none."),
            IndexOf)
        { Example = new("{{ 'This is easy' | string.index_of 'is' 3 }}", "5") },

        new("size", [Text], DataTypes.Integer,
            new("文字的长度。", "The number of characters."),
            a => Value.From(a.TextOrEmpty(0).Length))
        { Example = new("{{ 'test' | string.size }}", "4") },

        new("starts_with", [Text, Sought], DataTypes.Boolean,
            new("文字是不是以这段文字开头。", "Whether the text starts with another text."),
            a => Value.From(a.Text(0) is { } text && a.Text(1) is { } value && text.StartsWith(value, StringComparison.Ordinal)))
        { Example = new("{{ 'This is easy' | string.starts_with 'This' }}", "true") },

        new("whitespace", [Text], DataTypes.Boolean,
            new("文字是不是空的，或只有空白。", "Whether the text is empty or nothing but white space."),
            a => Value.From(string.IsNullOrWhiteSpace(a.Text(0))))
        { Example = new("{{ '  ' | string.whitespace }}", "true") },
    ];

    private static string[] Comparisons =>
        ["CurrentCulture", "CurrentCultureIgnoreCase", "InvariantCulture", "InvariantCultureIgnoreCase", "Ordinal", "OrdinalIgnoreCase"];

    private static Value IndexOf(Arguments a)
    {
        if (a.Text(0) is not { } text || a.Text(1) is not { } search)
            return Value.From(-1);
        var start = a[2].IsNull ? 0 : a.Integer(2);
        if (start < 0 || start > text.Length)
            throw a.Fail(new($"startIndex 不在 0 到 {text.Length} 之间", $"startIndex is not between 0 and {text.Length}"));
        var count = a[3].IsNull ? text.Length - start : a.Integer(3);
        if (count < 0 || count > text.Length - start)
            throw a.Fail(new($"count 不在 0 到 {text.Length - start} 之间", $"count is not between 0 and {text.Length - start}"));
        return Value.From(text.IndexOf(search, (int)start, (int)count, ComparisonOf(a, 4)));
    }

    // Comparing by a culture would depend on the machine; case is all that these names can ask for.
    private static StringComparison ComparisonOf(Arguments a, int index)
    {
        var name = a.Text(index) ?? "Ordinal";
        if (!Comparisons.Contains(name))
            throw a.Fail(new($"没有比较方式“{name}”", $"there is no comparison '{name}', only {string.Join(", ", Comparisons)}"));
        return name.EndsWith("IgnoreCase", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    }
}
