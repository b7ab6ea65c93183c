using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace BrandShowcase.Templating.Values;

/// <summary>
/// One value of the template language. Numbers, booleans, dates and texts are held without an allocation, objects and
/// lists of the host by their type and a reference.
/// </summary>
public readonly struct Value
{
    // Null is the default value: no type, no reference.
    private readonly DataType? type;
    private readonly object? reference;
    private readonly long bits;

    private Value(DataType type, object? reference, long bits) =>
        (this.type, this.reference, this.bits) = (type, reference, bits);

    /// <summary>The value that is none.</summary>
    public static Value Null => default;

    /// <summary>What the value is.</summary>
    public ValueKind Kind => type is null ? ValueKind.Null : type.Kind;

    /// <summary>The type of the value; <see cref="DataTypes.Any"/> for null.</summary>
    public DataType Type => type ?? DataTypes.Any;

    /// <summary>Whether this is null.</summary>
    public bool IsNull => type is null;

    /// <summary>Whether a condition takes this as true: everything but null and <c>false</c>.</summary>
    public bool IsTruthy => type is not null && (type != DataTypes.Boolean || bits != 0);

    /// <summary>A boolean.</summary>
    public static Value From(bool value) => new(DataTypes.Boolean, null, value ? 1 : 0);

    /// <summary>A whole number.</summary>
    public static Value From(long value) => new(DataTypes.Integer, null, value);

    /// <summary>A whole number of any size.</summary>
    public static Value From(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? From((long)value) : new(DataTypes.BigInteger, value, 0);

    /// <summary>A number with a binary fraction.</summary>
    public static Value From(double value) => new(DataTypes.Number, null, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A number with a decimal fraction.</summary>
    public static Value From(decimal value) => new(DataTypes.Decimal, value, 0);

    /// <summary>A text, or null.</summary>
    public static Value From(string? value) => value is null ? default : new(DataTypes.Text, value, 0);

    /// <summary>HTML that is escaped already, or null.</summary>
    public static Value From(Html? value) => value is null ? default : new(DataTypes.Html, value, 0);

    /// <summary>A date with a time of day.</summary>
    public static Value From(DateTime value) => new(DataTypes.Date, null, value.Ticks | ((long)value.Kind << 62));

    /// <summary>A date; its time of day is midnight.</summary>
    public static Value From(DateOnly value) => From(value.ToDateTime(TimeOnly.MinValue));

    /// <summary>A length of time.</summary>
    public static Value From(TimeSpan value) => new(DataTypes.Duration, null, value.Ticks);

    /// <summary>An array of the language, or null.</summary>
    public static Value From(ScriptArray? value) => value is null ? default : new(DataTypes.Array, value, 0);

    /// <summary>An object of the language, or null.</summary>
    public static Value From(ScriptObject? value) => value is null ? default : new(DataTypes.Object, value, 0);

    /// <summary>A range of whole numbers.</summary>
    public static Value From(ScriptRange value) => new(DataTypes.Range, value, 0);

    /// <summary>A function.</summary>
    public static Value From(Function value) => new(DataTypes.Function, value, 0);

    /// <summary>An object of the host's model, seen through <paramref name="type"/>, or null.</summary>
    public static Value Object<T>(ObjectType<T> type, T? instance) where T : class =>
        instance is null ? default : new(type, instance, 0);

    /// <summary>A list of objects of the host's model, or null.</summary>
    public static Value List<T>(ObjectType<T> type, IReadOnlyList<T>? list) where T : class =>
        list is null ? default : new(type.List, list, 0);

    /// <summary>A list of objects of the host's model; a default array is null.</summary>
    public static Value List<T>(ObjectType<T> type, ImmutableArray<T> list) where T : class =>
        List(type, ImmutableCollectionsMarshal.AsArray(list));

    /// <summary>A list of texts, or null.</summary>
    public static Value Texts(IReadOnlyList<string>? list) => list is null ? default : new(DataTypes.Texts, list, 0);

    /// <summary>A list of texts; a default array is null.</summary>
    public static Value Texts(ImmutableArray<string> list) => Texts(ImmutableCollectionsMarshal.AsArray(list));

    /// <summary>The items of an array, a range or a list, in order; none of anything else.</summary>
    public IEnumerable<Value> GetItems()
    {
        var items = new Sequence(this);
        for (var i = 0L; i < items.Count; i++)
            yield return items[i];
    }

    /// <summary>The members of an object, in order, with their values; none of anything else.</summary>
    public IEnumerable<(string Name, Value Value)> GetMembers() => Members.Of(this);

    /// <summary>The member <paramref name="name"/> of an object; null if it has none.</summary>
    public Value GetMember(string name) => Members.TryGet(this, name, out var member) ? member : Null;

    /// <summary>The boolean of a value of that kind.</summary>
    public bool AsBoolean() => bits != 0;

    /// <summary>The number of a value of kind <see cref="ValueKind.Integer"/>.</summary>
    public long AsInteger() => bits;

    /// <summary>The number of a value of kind <see cref="ValueKind.BigInteger"/>.</summary>
    public BigInteger AsBigInteger() => (BigInteger)reference!;

    /// <summary>The number of a value of kind <see cref="ValueKind.Float"/>.</summary>
    public double AsFloat() => BitConverter.Int64BitsToDouble(bits);

    /// <summary>The number of a value of kind <see cref="ValueKind.Decimal"/>.</summary>
    public decimal AsDecimal() => (decimal)reference!;

    /// <summary>The text of a value of kind <see cref="ValueKind.Text"/>.</summary>
    public string AsText() => (string)reference!;

    /// <summary>The markup of a value of kind <see cref="ValueKind.Html"/>.</summary>
    public Html AsHtml() => (Html)reference!;

    /// <summary>The date of a value of kind <see cref="ValueKind.Date"/>.</summary>
    public DateTime AsDate() => new(bits & 0x3FFF_FFFF_FFFF_FFFF, (DateTimeKind)((bits >> 62) & 3));

    /// <summary>The length of time of a value of kind <see cref="ValueKind.Duration"/>.</summary>
    public TimeSpan AsDuration() => new(bits);

    /// <summary>The array of a value of kind <see cref="ValueKind.Array"/>.</summary>
    public ScriptArray AsArray() => (ScriptArray)reference!;

    /// <summary>The object of a value of kind <see cref="ValueKind.Object"/>.</summary>
    public ScriptObject AsObject() => (ScriptObject)reference!;

    /// <summary>The range of a value of kind <see cref="ValueKind.Range"/>.</summary>
    public ScriptRange AsRange() => (ScriptRange)reference!;

    /// <summary>The function of a value of kind <see cref="ValueKind.Function"/>.</summary>
    public Function AsFunction() => (Function)reference!;

    /// <summary>The host's object or list of a value of kind <see cref="ValueKind.Model"/> or <see cref="ValueKind.List"/>.</summary>
    public object AsHostObject() => reference!;

    /// <summary>The value as text, as the language prints it.</summary>
    public override string ToString() => ValueText.Of(this);

    /// <summary>Refuses later changes to an array or object and to what it holds.</summary>
    internal void Freeze()
    {
        switch (reference)
        {
            case ScriptArray array: array.Freeze(); break;
            case ScriptObject obj: obj.Freeze(); break;
        }
    }

    /// <summary>The identity of a value that is held by reference.</summary>
    internal object? Reference => reference;
}
