using System.Numerics;

namespace BrandShowcase.Templating.Values;

/// <summary>Conversions between the kinds of numbers.</summary>
internal static class Numbers
{
    /// <summary>The number as a binary fraction, rounded to the nearest.</summary>
    public static double ToDouble(in Value value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger(),
        ValueKind.Float => value.AsFloat(),
        ValueKind.Decimal => (double)value.AsDecimal(),
        ValueKind.BigInteger => (double)value.AsBigInteger(),
        _ => double.NaN,
    };

    /// <summary>The whole number of a value of kind Integer or BigInteger.</summary>
    public static BigInteger ToBigInteger(in Value value) =>
        value.Kind == ValueKind.Integer ? value.AsInteger() : value.AsBigInteger();

    /// <summary>The number as a decimal fraction; false if it is too large for one.</summary>
    public static bool TryToDecimal(in Value value, out decimal result)
    {
        try
        {
            result = value.Kind switch
            {
                ValueKind.Integer => value.AsInteger(),
                ValueKind.Decimal => value.AsDecimal(),
                ValueKind.BigInteger => (decimal)value.AsBigInteger(),
                _ => (decimal)value.AsFloat(),
            };
            return true;
        }
        catch (OverflowException)
        {
            result = 0;
            return false;
        }
    }

    /// <summary>The number without its fraction; false for what is no number or does not fit 64 bits.</summary>
    public static bool TryToInteger(in Value value, out long result)
    {
        result = 0;
        switch (value.Kind)
        {
            case ValueKind.Integer:
                result = value.AsInteger();
                return true;
            case ValueKind.Float when Math.Abs(value.AsFloat()) < 9e18:
                result = (long)value.AsFloat();
                return true;
            case ValueKind.Decimal when Math.Abs(value.AsDecimal()) < 9_000_000_000_000_000_000m:
                result = (long)value.AsDecimal();
                return true;
            default:
                return false;
        }
    }
}
