using System.Collections.Immutable;

namespace BrandShowcase.Templating.Values;

/// <summary>The named members of an object of the language or of the host.</summary>
internal static class Members
{
    /// <summary>The members of a date.</summary>
    public static ImmutableArray<string> DateParts { get; } =
        ["year", "month", "day", "day_of_year", "day_of_week", "hour", "minute", "second", "millisecond"];

    /// <summary>The members of a length of time.</summary>
    public static ImmutableArray<string> DurationParts { get; } =
    [
        "days", "hours", "minutes", "seconds", "milliseconds",
        "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds",
    ];

    /// <summary>The members of <paramref name="value"/> in order; none for a value that is no object.</summary>
    public static IEnumerable<(string Name, Value Value)> Of(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Object:
                var obj = value.AsObject();
                foreach (var name in obj.Keys)
                    yield return (name, obj.Get(name));
                break;
            case ValueKind.Model:
                foreach (var member in ((ObjectType)value.Type).Members)
                    yield return (member.Name, member.Get(value.AsHostObject()));
                break;
        }
    }

    /// <summary>The members as objects with a <c>key</c> and a <c>value</c>, as loops and arrays see them.</summary>
    public static IEnumerable<Value> PairsOf(Value value) => Of(value).Select(member =>
        Value.From(new ScriptObject().With("key", Value.From(member.Name)).With("value", member.Value)));

    /// <summary>Finds a member by its name, as <c>object.name</c> does.</summary>
    public static bool TryGet(in Value value, string name, out Value member)
    {
        switch (value.Kind)
        {
            case ValueKind.Object when value.AsObject().TryGet(name, out member):
                return true;
            case ValueKind.Model when ((ObjectType)value.Type).FindMember(name) is { } declared:
                member = declared.Get(value.AsHostObject());
                return true;
            case ValueKind.Array when value.AsArray().Properties is { } properties && properties.TryGet(name, out member):
                return true;
        }
        member = value.Kind switch
        {
            ValueKind.Date => GetDatePart(value.AsDate(), name),
            ValueKind.Duration => GetDurationPart(value.AsDuration(), name),
            _ => Value.Null,
        };
        return !member.IsNull || TryGetSpecial(value, name, out member);
    }

    private static Value GetDatePart(DateTime date, string name) => name switch
    {
        "year" => Value.From(date.Year),
        "month" => Value.From(date.Month),
        "day" => Value.From(date.Day),
        "day_of_year" => Value.From(date.DayOfYear),
        "day_of_week" => Value.From(date.DayOfWeek.ToString()),
        "hour" => Value.From(date.Hour),
        "minute" => Value.From(date.Minute),
        "second" => Value.From(date.Second),
        "millisecond" => Value.From(date.Millisecond),
        _ => Value.Null,
    };

    private static Value GetDurationPart(TimeSpan duration, string name) => name switch
    {
        "days" => Value.From(duration.Days),
        "hours" => Value.From(duration.Hours),
        "minutes" => Value.From(duration.Minutes),
        "seconds" => Value.From(duration.Seconds),
        "milliseconds" => Value.From(duration.Milliseconds),
        "total_days" => Value.From(duration.TotalDays),
        "total_hours" => Value.From(duration.TotalHours),
        "total_minutes" => Value.From(duration.TotalMinutes),
        "total_seconds" => Value.From(duration.TotalSeconds),
        "total_milliseconds" => Value.From(duration.TotalMilliseconds),
        _ => Value.Null,
    };

    // The members that every array, text and object has.
    private static bool TryGetSpecial(in Value value, string name, out Value member)
    {
        switch (name)
        {
            case "size" when Sequence.IsSequence(value):
                member = Value.From(new Sequence(value).Count);
                return true;
            case "size" when value.Kind is ValueKind.Text:
                member = Value.From(value.AsText().Length);
                return true;
            case "empty?":
                member = Value.From(IsEmpty(value));
                return true;
            default:
                member = Value.Null;
                return false;
        }
    }

    /// <summary>Whether a value has no items, members or characters; null is empty too.</summary>
    public static bool IsEmpty(in Value value) => value.Kind switch
    {
        ValueKind.Null => true,
        ValueKind.Text => value.AsText().Length == 0,
        ValueKind.Html => value.AsHtml().Markup.Length == 0,
        ValueKind.Array or ValueKind.Range or ValueKind.List => new Sequence(value).Count == 0,
        ValueKind.Object => value.AsObject().Count == 0,
        _ => false,
    };
}
