using System.Buffers.Binary;
using System.Numerics;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>math</c>.</summary>
internal static class MathBuiltins
{
    private static readonly Parameter Number = new("value", DataTypes.Number);
    private static readonly Parameter Other = new("with", DataTypes.Number);

    public static BuiltinModule Module { get; } = new("math", new("数学", "Mathematics"),
    [
        new("abs", [Number], DataTypes.Number,
            new("绝对值。", "The absolute value."),
            a => a.Number(0) is { } number && Comparison.TryCompare(number, Value.From(0), out var order) && order < 0
                ? a.Compute(ArithmeticOperator.Multiply, number, Value.From(-1))
                : number)
        { Example = new("{{ -15.5 | math.abs }}", "15.5") },

        new("ceil", [Number], DataTypes.Number,
            new("向上取整。", "The smallest whole number that is not less."),
            a => Round(a.Number(0), Math.Ceiling, Math.Ceiling))
        { Example = new("{{ 4.3 | math.ceil }}", "5") },

        new("divided_by", [Number, new("divisor", DataTypes.Number)], DataTypes.Number,
            new("除以另一个数；除数是整数时，结果向下取整。", "Divides by a number; if that is a whole number, the result is rounded down to one."),
            DividedBy)
        { Example = new("{{ 8.4 | math.divided_by 2 }}", "4") },

        new("floor", [Number], DataTypes.Number,
            new("向下取整。", "The largest whole number that is not greater."),
            a => Round(a.Number(0), Math.Floor, Math.Floor))
        { Example = new("{{ 4.6 | math.floor }}", "4") },

        new("format", [Number, new("format", DataTypes.Text), CultureParameter.Named("culture")], DataTypes.Text,
            new("按 .NET 的数字格式写出，例如 N2、P0、X4、0.00。", "The number by a .NET numeric format such as N2, P0, X4 or 0.00."),
            a => Formatting.Format(a, a.Number(0)))
        { Example = new("{{ 255 | math.format 'X4' }}", "00FF") },

        new("is_number", [new("value", DataTypes.Any)], DataTypes.Boolean,
            new("是不是数字。", "Whether a value is a number."),
            a => Value.From(Comparison.IsNumber(a[0])))
        { Example = new("{{ 255 | math.is_number }}", "true") },

        new("minus", [Number, Other], DataTypes.Number,
            new("减去另一个数。", "Subtracts a number."),
            a => a.Compute(ArithmeticOperator.Subtract, a[0], a[1]))
        { Example = new("{{ 255 | math.minus 5 }}", "250") },

        new("modulo", [Number, Other], DataTypes.Number,
            new("除以另一个数的余数。", "The remainder of a division by a number."),
            a => a.Compute(ArithmeticOperator.Modulo, a[0], a[1]))
        { Example = new("{{ 11 | math.modulo 10 }}", "1") },

        new("plus", [Number, Other], DataTypes.Number,
            new("加上另一个数。", "Adds a number."),
            a => a.Compute(ArithmeticOperator.Add, a[0], a[1]))
        { Example = new("{{ 1 | math.plus 2 }}", "3") },

        new("random", [new("minValue", DataTypes.Integer), new("maxValue", DataTypes.Integer)], DataTypes.Integer,
            new("不小于 minValue、小于 maxValue 的随机整数。每个页面、每次生成的随机数都是同一串，这样同样的内容总是得到同样的网站。",
                "A random number from minValue on and below maxValue. Every page and every build draws the same numbers, so that the same content makes the same site."),
            Random)
        { Example = new("{{ math.random 7 8 }}", "7") },

        new("round", [Number, new Parameter("precision", DataTypes.Integer).Or(Value.From(0))], DataTypes.Number,
            new("四舍五入到给定的小数位数，最多 15 位。", "The number rounded to a number of decimals, at most 15; halves are rounded away from zero."),
            RoundToPrecision)
        { Example = new("{{ 4.5612 | math.round 2 }}", "4.56") },

        new("times", [Number, Other], DataTypes.Number,
            new("乘以另一个数。", "Multiplies by a number."),
            a => a.Compute(ArithmeticOperator.Multiply, a[0], a[1]))
        { Example = new("{{ 2 | math.times 3 }}", "6") },

        new("uuid", [], DataTypes.Text,
            new("页面里不会重复的标识。与 math.random 一样，每个页面、每次生成的标识都是同一串。",
                "An identifier that is unique in the page. As with math.random, every page and every build draws the same ones."),
            a => Value.From(MakeUuid(a)))
        { Example = new("{{ math.uuid | string.size }}", "36") },
    ]);

    private static Value Round(in Value number, Func<double, double> onFraction, Func<decimal, decimal> onDecimal) => number.Kind switch
    {
        ValueKind.Float => Value.From(onFraction(number.AsFloat())),
        ValueKind.Decimal => Value.From(onDecimal(number.AsDecimal())),
        _ => number,
    };

    private static Value RoundToPrecision(Arguments a)
    {
        var precision = (int)Math.Clamp(a.Integer(1), 0, 15);
        return Round(
            a.Number(0),
            number => Math.Round(number, precision, MidpointRounding.AwayFromZero),
            number => Math.Round(number, precision, MidpointRounding.AwayFromZero));
    }

    private static Value DividedBy(Arguments a)
    {
        var (number, divisor) = (a.Number(0), a.Number(1));
        var isWhole = divisor.Kind is ValueKind.Integer or ValueKind.BigInteger;
        if (!isWhole)
            return a.Compute(ArithmeticOperator.Divide, number, divisor);
        if (number.Kind is not (ValueKind.Integer or ValueKind.BigInteger))
        {
            // An operator divides a fraction by zero and gets infinity, which has no whole number.
            if (Comparison.AreEqual(divisor, Value.From(0)))
                return a.Compute(ArithmeticOperator.Divide, Value.From(1), divisor);
            return ToWhole(a, Round(a.Compute(ArithmeticOperator.Divide, number, divisor), Math.Floor, Math.Floor));
        }
        var quotient = a.Compute(ArithmeticOperator.DivideWhole, number, divisor);
        var product = a.Compute(ArithmeticOperator.Multiply, quotient, divisor);
        var isExact = Comparison.AreEqual(product, number);
        var isNegative = Sign(number) * Sign(divisor) < 0;
        return isNegative && !isExact ? a.Compute(ArithmeticOperator.Subtract, quotient, Value.From(1)) : quotient;
    }

    private static int Sign(in Value whole) => Numbers.ToBigInteger(whole).Sign;

    private static Value ToWhole(Arguments a, in Value rounded) => rounded.Kind switch
    {
        ValueKind.Float when double.IsFinite(rounded.AsFloat()) => Value.From(new BigInteger(rounded.AsFloat())),
        ValueKind.Decimal => Value.From(new BigInteger(rounded.AsDecimal())),
        ValueKind.Integer or ValueKind.BigInteger => rounded,
        _ => throw a.Fail(new("结果不是数字", "the result is no number")),
    };

    private static Value Random(Arguments a)
    {
        var (from, to) = (a.Integer(0), a.Integer(1));
        if (to < from)
            throw a.Fail(new("maxValue 比 minValue 小", "maxValue is less than minValue"));
        var width = (ulong)to - (ulong)from;
        return Value.From(width == 0 ? from : (long)((ulong)from + (a.State.Random.Next() % width)));
    }

    private static string MakeUuid(Arguments a)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, a.State.Random.Next());
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], a.State.Random.Next());
        // The version and the variant of a random identifier by RFC 9562.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }
}
