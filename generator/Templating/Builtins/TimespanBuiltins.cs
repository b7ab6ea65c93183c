using System.Globalization;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>timespan</c>.</summary>
internal static class TimespanBuiltins
{
    public static BuiltinModule Module { get; } = new("timespan", new("时长", "Lengths of time"),
    [
        new("from_days", [new("days", DataTypes.Number)], DataTypes.Duration,
            new("若干天的时长。", "A length of time in days."),
            a => From(a, TimeSpan.TicksPerDay))
        { Example = new("{{ (timespan.from_days 5).days }}", "5") },

        new("from_hours", [new("hours", DataTypes.Number)], DataTypes.Duration,
            new("若干小时的时长。", "A length of time in hours."),
            a => From(a, TimeSpan.TicksPerHour))
        { Example = new("{{ (timespan.from_hours 5).hours }}", "5") },

        new("from_milliseconds", [new("millis", DataTypes.Number)], DataTypes.Duration,
            new("若干毫秒的时长。", "A length of time in milliseconds."),
            a => From(a, TimeSpan.TicksPerMillisecond))
        { Example = new("{{ (timespan.from_milliseconds 5).milliseconds }}", "5") },

        new("from_minutes", [new("minutes", DataTypes.Number)], DataTypes.Duration,
            new("若干分钟的时长。", "A length of time in minutes."),
            a => From(a, TimeSpan.TicksPerMinute))
        { Example = new("{{ (timespan.from_minutes 5).minutes }}", "5") },

        new("from_seconds", [new("seconds", DataTypes.Number)], DataTypes.Duration,
            new("若干秒的时长。", "A length of time in seconds."),
            a => From(a, TimeSpan.TicksPerSecond))
        { Example = new("{{ (timespan.from_seconds 5).seconds }}", "5") },

        new("parse", [new("text", DataTypes.Text)], DataTypes.Duration,
            new("读出时长，写法是`天.时:分:秒`；读不懂时为 null。", "Reads a length of time written as days.hours:minutes:seconds; null if it is none."),
            a => TimeSpan.TryParse(a.TextOrEmpty(0), CultureInfo.InvariantCulture, out var duration) ? Value.From(duration) : Value.Null)
        { Example = new("{{ (timespan.parse '1.02:30:00').total_hours }}", "26.5") },

        new("zero", [], DataTypes.Duration,
            new("长度为零的时长。", "No time at all."),
            _ => Value.From(TimeSpan.Zero))
        { Example = new("{{ timespan.zero.total_days }}", "0") },
    ]);

    private static Value From(Arguments a, long unit)
    {
        var ticks = Math.Round(a.Double(0) * unit);
        return Math.Abs(ticks) < 9e18
            ? Value.From(new TimeSpan((long)ticks))
            : throw a.Fail(new("时长超过一千万天", "longer than ten million days"));
    }
}
