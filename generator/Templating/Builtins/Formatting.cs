using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>Values as text by the format strings of .NET.</summary>
internal static class Formatting
{
    // .NET takes up to nine digits of precision, which is a text of a gigabyte.
    private const int MaxPrecision = 99;

    /// <summary>
    /// The text of <paramref name="value"/>: the call has the format as its second argument and the culture as its third.
    /// What has no formats is written as usual.
    /// </summary>
    public static Value Format(Arguments a, in Value value)
    {
        var format = a.TextOrEmpty(1);
        var culture = CultureParameter.Of(a, 2);
        if (PrecisionOf(format) > MaxPrecision)
            throw a.Fail(new($"格式“{format}”的位数超过 {MaxPrecision}", $"the format '{format}' asks for more than {MaxPrecision} digits"));
        IFormattable? formattable = value.Kind switch
        {
            ValueKind.Integer => value.AsInteger(),
            ValueKind.BigInteger => value.AsBigInteger(),
            ValueKind.Float => value.AsFloat(),
            ValueKind.Decimal => value.AsDecimal(),
            // A date has no time zone; without this, some formats would write that of the machine.
            ValueKind.Date => new DateTimeOffset(DateTime.SpecifyKind(value.AsDate(), DateTimeKind.Unspecified), TimeSpan.Zero),
            ValueKind.Duration => value.AsDuration(),
            _ => null,
        };
        try
        {
            return formattable is null ? Value.From(a.Text(0)) : Value.From(formattable.ToString(format, culture));
        }
        catch (FormatException)
        {
            throw a.Fail(new($"“{format}”不是这种值的格式", $"'{format}' is no format for this value"));
        }
    }

    // A standard format is one letter and a precision.
    private static long PrecisionOf(string format) =>
        format.Length > 1 && char.IsAsciiLetter(format[0]) && long.TryParse(format.AsSpan(1), out var precision) ? precision : 0;
}
