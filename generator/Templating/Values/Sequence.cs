namespace BrandShowcase.Templating.Values;

/// <summary>A value seen as items one after another: an array, a range, or a list of the host.</summary>
internal readonly struct Sequence
{
    private readonly Value value;

    /// <summary>Looks at <paramref name="value"/>, which must satisfy <see cref="IsSequence"/>.</summary>
    public Sequence(in Value value)
    {
        this.value = value;
        Count = value.Kind switch
        {
            ValueKind.Array => value.AsArray().Count,
            ValueKind.Range => value.AsRange().Count,
            ValueKind.List => ((ListType)value.Type).CountOf(value.AsHostObject()),
            _ => 0,
        };
    }

    /// <summary>The number of items, which never shrinks; only a range can have more than fit into memory.</summary>
    public long Count { get; }

    /// <summary>The item at <paramref name="index"/>, from 0.</summary>
    public Value this[long index] => value.Kind switch
    {
        ValueKind.Array => value.AsArray()[(int)index],
        ValueKind.Range => Value.From(value.AsRange()[index]),
        _ => ((ListType)value.Type).ItemOf(value.AsHostObject(), (int)index),
    };

    /// <summary>Whether a value is one of the kinds that have items.</summary>
    public static bool IsSequence(in Value value) => value.Kind is ValueKind.Array or ValueKind.Range or ValueKind.List;
}
