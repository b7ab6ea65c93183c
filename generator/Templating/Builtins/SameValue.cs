using System.Runtime.CompilerServices;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>Values that are equal as <c>==</c> has it and of the same nature: the number 1 and the text "1" are two.</summary>
internal sealed class SameValue : IEqualityComparer<Value>
{
    public bool Equals(Value x, Value y) => NatureOf(x) == NatureOf(y) && Comparison.AreEqual(x, y);

    public int GetHashCode(Value value) => NatureOf(value) switch
    {
        ValueKind.Null => 0,
        ValueKind.Boolean => value.AsBoolean() ? 1 : 2,
        ValueKind.Float => Numbers.ToDouble(value).GetHashCode(),
        ValueKind.Text => string.GetHashCode(value.ToString(), StringComparison.Ordinal),
        ValueKind.Date => value.AsDate().GetHashCode(),
        ValueKind.Duration => value.AsDuration().GetHashCode(),
        ValueKind.Array => new Sequence(value).Count.GetHashCode(),
        _ => RuntimeHelpers.GetHashCode(value.Reference),
    };

    private static ValueKind NatureOf(in Value value) => value.Kind switch
    {
        ValueKind.Integer or ValueKind.BigInteger or ValueKind.Float or ValueKind.Decimal => ValueKind.Float,
        ValueKind.Text or ValueKind.Html => ValueKind.Text,
        ValueKind.Array or ValueKind.Range or ValueKind.List => ValueKind.Array,
        _ => value.Kind,
    };
}
