using System.Globalization;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>date</c>.</summary>
internal static class DateBuiltins
{
    private static readonly Parameter Date = new("date", DataTypes.Date);

    public static BuiltinModule Module { get; } = new("date", new("日期", "Dates"),
    [
        new("parse", [new("text", DataTypes.Text)], DataTypes.Date,
            new("读出日期；读不懂时为 null。", "Reads a date; null if it is none."),
            a => DateTime.TryParse(a.Text(0), CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Value.From(date) : Value.Null)
        { Example = new("{{ date.parse '2016-01-05' | date.to_string '%F' }}", "2016-01-05") },

        new("to_string", [Date, new Parameter("pattern", DataTypes.Text).Or(Value.From(DateText.DefaultFormat))], DataTypes.Text,
            new("按格式写出日期，例如 %Y年%-m月%-d日。", "The date by a format such as %Y-%m-%d."),
            a => a[0].IsNull ? Value.Null : Value.From(DateText.Format(a.Date(0), a.TextOrEmpty(1))))
        { Example = new("{{ date.parse '2016-01-05' | date.to_string '%d %b %Y' }}", "05 Jan 2016") },
    ]);
}
