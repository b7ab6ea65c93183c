using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>timespan</c>.</summary>
internal static class TimespanBuiltins
{
    public static BuiltinModule Module { get; } = new("timespan", new("时长", "Lengths of time"),
    [
        new("from_days", [new("days", DataTypes.Number)], DataTypes.Duration,
            new("若干天的时长。", "A length of time in days."),
            a => Math.Abs(a.Double(0)) < 10_000_000 ? Value.From(TimeSpan.FromDays(a.Double(0))) : throw a.Fail(new("天数太大", "too many days")))
        { Example = new("{{ (timespan.from_days 5).days }}", "5") },
    ]);
}
