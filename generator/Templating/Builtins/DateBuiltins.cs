using System.Globalization;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>date</c>.</summary>
internal static class DateBuiltins
{
    private static readonly Parameter Date = new("date", DataTypes.Date);

    private static readonly Parameter Pattern = new Parameter("pattern", DataTypes.Text)
    {
        Doc = new(
            "格式：%Y 年、%m 月、%d 日、%H 时、%M 分、%S 秒等；%-m 不补零。",
            "The format: %Y year, %m month, %d day, %H hour, %M minute, %S second and so on; %-m without a leading zero."),
    }.Optional();

    public static BuiltinModule Module { get; } = new("date", new("日期", "Dates"),
    [
        new("add_days", [Date, new("days", DataTypes.Number)], DataTypes.Date,
            new("过若干天以后的日期，可以是负数或小数。", "The date a number of days later; the number can be negative or a fraction."),
            a => Move(a, TimeSpan.TicksPerDay))
        { Example = new("{{ date.parse '2016/01/05' | date.add_days 1 }}", "06 Jan 2016") },

        new("add_hours", [Date, new("hours", DataTypes.Number)], DataTypes.Date,
            new("过若干小时以后的日期。", "The date a number of hours later."),
            a => Move(a, TimeSpan.TicksPerHour))
        { Example = new("{{ date.parse '2016/01/05' | date.add_hours 30 | date.to_string '%F %R' }}", "2016-01-06 06:00") },

        new("add_milliseconds", [Date, new("millis", DataTypes.Number)], DataTypes.Date,
            new("过若干毫秒以后的日期。", "The date a number of milliseconds later."),
            a => Move(a, TimeSpan.TicksPerMillisecond))
        { Example = new("{{ date.parse '2016/01/05' | date.add_milliseconds 1250 | date.to_string '%T.%L' }}", "00:00:01.250") },

        new("add_minutes", [Date, new("minutes", DataTypes.Number)], DataTypes.Date,
            new("过若干分钟以后的日期。", "The date a number of minutes later."),
            a => Move(a, TimeSpan.TicksPerMinute))
        { Example = new("{{ date.parse '2016/01/05 23:50' | date.add_minutes 20 | date.to_string '%F %R' }}", "2016-01-06 00:10") },

        new("add_months", [Date, new("months", DataTypes.Integer)], DataTypes.Date,
            new("过若干个月以后的日期；没有那一天时取月末。", "The date a number of months later; the end of the month where there is no such day."),
            a => MoveMonths(a, months: a.Integer(1)))
        { Example = new("{{ date.parse '2016/01/05' | date.add_months 1 }}", "05 Feb 2016") },

        new("add_seconds", [Date, new("seconds", DataTypes.Number)], DataTypes.Date,
            new("过若干秒以后的日期。", "The date a number of seconds later."),
            a => Move(a, TimeSpan.TicksPerSecond))
        { Example = new("{{ date.parse '2016/01/05' | date.add_seconds 90 | date.to_string '%T' }}", "00:01:30") },

        new("add_years", [Date, new("years", DataTypes.Integer)], DataTypes.Date,
            new("过若干年以后的日期。", "The date a number of years later."),
            a => MoveMonths(a, months: Math.Clamp(a.Integer(1), -10_000, 10_000) * 12))
        { Example = new("{{ date.parse '2016/01/05' | date.add_years 1 }}", "05 Jan 2017") },

        new("default_format", [], DataTypes.Text,
            new("写出日期时没有给格式所用的格式。", "The format of a date that is written without one."),
            _ => Value.From(DateText.DefaultFormat))
        { Example = new("{{ date.default_format }}", "%d %b %Y") },

        new("format", [], DataTypes.Text,
            new("现在所用的格式，总是 date.default_format：要别的格式请用 date.to_string。", "The format in force, always date.default_format: date.to_string writes by another."),
            _ => Value.From(DateText.DefaultFormat))
        { Example = new("{{ date.format }}", "%d %b %Y") },

        new("now", [], DataTypes.Date,
            new("生成网站所用的日期，不是读取页面时的时间。", "The date for which the site is built, not the time at which the page is read."),
            Now)
        { Example = new("{{ date.now.year }}", "2026") },

        new("parse", [new("text", DataTypes.Text), Pattern, CultureParameter.Named("culture")], DataTypes.Date,
            new("读出日期；读不懂时为 null。时区不换算，写的是几点就是几点。", "Reads a date; null if it is none. A time zone is not converted: the time is the one that is written."),
            a => Parse(a, text: 0, pattern: 1, culture: 2))
        { Example = new("{{ date.parse '2018--06--17' '%Y--%m--%d' }}", "17 Jun 2018") },

        new("parse_to_string",
            [
                new("text", DataTypes.Text), Pattern with { Name = "output_pattern" }, CultureParameter.Named("output_culture"),
                Pattern with { Name = "input_pattern" }, CultureParameter.Named("input_culture"),
            ],
            DataTypes.Text,
            new("读出日期，按另一种格式写出；读不懂时为 null。", "Reads a date and writes it by another format; null if it is none."),
            a => Write(Parse(a, text: 0, pattern: 3, culture: 4), a.Text(1), CultureParameter.Of(a, 2)))
        { Example = new("{{ date.parse_to_string '03 14, 2016' '%b %d, %y' input_pattern: '%m %d, %Y' }}", "Mar 14, 16") },

        new("to_string", [Date with { Name = "datetime" }, Pattern, CultureParameter.Named("culture")], DataTypes.Text,
            new("按格式写出日期，例如 %Y年%-m月%-d日。", "The date by a format such as %Y-%m-%d."),
            a => a[0].IsNull ? Value.Null : Write(Value.From(a.Date(0)), a.Text(1), CultureParameter.Of(a, 2)))
        { Example = new("{{ date.parse '2016/01/05' | date.to_string '%d %b %Y' }}", "05 Jan 2016") },

        new("utc_now", [], DataTypes.Date,
            new("与 date.now 相同：日期没有时区。", "The same as date.now: a date has no time zone."),
            Now)
        { Example = new("{{ date.utc_now == date.now }}", "true") },
    ]);

    private static Value Now(Arguments a) => a.State.Set.Environment.Now is { } now
        ? Value.From(now)
        : throw a.Fail(new("生成网站时没有给出日期", "the site is built without a date"));

    private static Value Move(Arguments a, long unit)
    {
        if (a[0].IsNull)
            return Value.Null;
        var (date, amount) = (a.Date(0), a.Double(1));
        var ticks = Math.Round(amount * unit);
        // Beyond this a double cannot be turned into ticks; the earliest and the latest date are nearer.
        if (!(Math.Abs(ticks) < 4e18) || date.Ticks + (long)ticks is var moved && (moved < 0 || moved > DateTime.MaxValue.Ticks))
            throw OutOfRange(a);
        return Value.From(date.AddTicks((long)ticks));
    }

    private static Value MoveMonths(Arguments a, long months)
    {
        if (a[0].IsNull)
            return Value.Null;
        var date = a.Date(0);
        var target = ((date.Year - 1) * 12L) + date.Month - 1 + Math.Clamp(months, -200_000, 200_000);
        return target is >= 0 and < 9999 * 12
            ? Value.From(date.AddMonths((int)months))
            : throw OutOfRange(a);
    }

    private static Exception OutOfRange(Arguments a) =>
        a.Fail(new("结果不在公元 1 年到 9999 年之间", "the result is not between the years 1 and 9999"));

    private static Value Parse(Arguments a, int text, int pattern, int culture)
    {
        var info = CultureParameter.Of(a, culture);
        var isRead = a.Text(pattern) is { } format
            ? DateReader.TryRead(a.TextOrEmpty(text), format, info, out var date)
            : DateReader.TryRead(a.TextOrEmpty(text), info, out date);
        return isRead ? Value.From(date) : Value.Null;
    }

    private static Value Write(Value date, string? pattern, CultureInfo culture) =>
        date.IsNull ? Value.Null : Value.From(DateText.Format(date.AsDate(), pattern ?? DateText.DefaultFormat, culture));
}
