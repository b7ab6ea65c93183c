using System.Globalization;
using System.Text;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>string</c> that read numbers out of texts, or write a text in another notation.</summary>
internal static partial class StringBuiltins
{
    private static NativeFunction[] Conversions() =>
    [
        new("base64_decode", [Text], DataTypes.Text,
            new("从 Base64 解码出 UTF-8 的文字。", "Decodes UTF-8 text from Base64."),
            a => Value.From(a.Text(0) is { } text ? DecodeBase64(a, text) : null))
        { Example = new("{{ 'aGVsbG8=' | string.base64_decode }}", "hello") },

        new("base64_encode", [Text], DataTypes.Text,
            new("把文字的 UTF-8 编码成 Base64。", "Encodes the UTF-8 of the text in Base64."),
            a => Value.From(Convert.ToBase64String(Encoding.UTF8.GetBytes(a.TextOrEmpty(0)))))
        { Example = new("{{ 'hello' | string.base64_encode }}", "aGVsbG8=") },

        new("escape", [Text], DataTypes.Text,
            new("把引号、反斜杠、换行等写成反斜杠转义。", "Writes quotes, backslashes, line breaks and the like as escapes with a backslash."),
            a => Value.From(a.Text(0) is { } text ? ValueText.Quote(text)[1..^1] : null))
        { Example = new(@"{{ ""Hel\tlo\n\""W\\orld"" | string.escape }}", @"Hel\tlo\n\""W\\orld") },

        new("literal", [Text], DataTypes.Text,
            new("写成双引号里的字符串。", "The text as a literal in double quotes."),
            a => Value.From(a.Text(0) is { } text ? ValueText.Quote(text) : null))
        { Example = new(@"{{ 'Hello\n""World""' | string.literal }}", @"""Hello\n\""World\""""") },

        new("pluralize", [new("number", DataTypes.Number), new("singular", DataTypes.Text), new("plural", DataTypes.Text)], DataTypes.Text,
            new("数是 1 时用单数，否则用复数。", "The singular for the number 1, otherwise the plural."),
            a => Comparison.AreEqual(a[0], Value.From(1)) ? a[1] : a[2])
        { Example = new("{{ 7 }} {{ 7 | string.pluralize 'product' 'products' }}", "7 products") },

        new("to_double", [Text], DataTypes.Number,
            new("读成数字，小数点是“.”；读不懂时为 null。", "Reads a number with a point before its decimals; null if it is none."),
            a => ReadNumber(a.Text(0)))
        { Example = new("{{ '123.4' | string.to_double + 1 }}", "124.4") },

        new("to_float", [Text], DataTypes.Number,
            new("与 string.to_double 相同：数字都是 64 位的。", "The same as string.to_double: all numbers have 64 bits."),
            a => ReadNumber(a.Text(0)))
        { Example = new("{{ '123.4' | string.to_float + 1 }}", "124.4") },

        new("to_int", [Text], DataTypes.Integer,
            new("读成 32 位的整数；读不懂或太大时为 null。", "Reads an integer of 32 bits; null if it is none."),
            a => int.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.From(number) : Value.Null)
        { Example = new("{{ '123' | string.to_int + 1 }}", "124") },

        new("to_long", [Text], DataTypes.Integer,
            new("读成 64 位的整数；读不懂或太大时为 null。", "Reads an integer of 64 bits; null if it is none."),
            a => long.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.From(number) : Value.Null)
        { Example = new("{{ '123678912345678' | string.to_long + 1 }}", "123678912345679") },
    ];

    private static Value ReadNumber(string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? Value.From(number)
            : Value.Null;

    private static string DecodeBase64(Arguments a, string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : throw a.Fail(new("文字不是 Base64", "the text is no Base64"));
    }
}
