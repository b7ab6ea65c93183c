using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>math</c>.</summary>
internal static class MathBuiltins
{
    private static readonly Parameter Number = new("value", DataTypes.Number);

    public static BuiltinModule Module { get; } = new("math", new("数学", "Mathematics"),
    [
        new("abs", [Number], DataTypes.Number,
            new("绝对值。", "The absolute value."),
            a => a[0].Kind == ValueKind.Integer && a[0].AsInteger() != long.MinValue ? Value.From(Math.Abs(a[0].AsInteger())) : Value.From(Math.Abs(a.Double(0))))
        { Example = new("{{ -15.5 | math.abs }}", "15.5") },

        new("ceil", [Number], DataTypes.Number,
            new("向上取整。", "The smallest whole number that is not less."),
            a => a[0].Kind == ValueKind.Integer ? a[0] : Value.From(Math.Ceiling(a.Double(0))))
        { Example = new("{{ 4.6 | math.ceil }}", "5") },

        new("floor", [Number], DataTypes.Number,
            new("向下取整。", "The largest whole number that is not greater."),
            a => a[0].Kind == ValueKind.Integer ? a[0] : Value.From(Math.Floor(a.Double(0))))
        { Example = new("{{ 4.6 | math.floor }}", "4") },

        new("is_number", [new("value", DataTypes.Any)], DataTypes.Boolean,
            new("是不是数字。", "Whether a value is a number."),
            a => Value.From(Comparison.IsNumber(a[0])))
        { Example = new("{{ 255 | math.is_number }}", "true") },

        new("round", [Number, new Parameter("precision", DataTypes.Integer).Or(Value.From(0))], DataTypes.Number,
            new("四舍五入到给定的小数位数。", "The number rounded to a number of decimals."),
            a => a[0].Kind == ValueKind.Integer ? a[0] : Value.From(Math.Round(a.Double(0), (int)Math.Clamp(a.Integer(1), 0, 15), MidpointRounding.AwayFromZero)))
        { Example = new("{{ 4.5612 | math.round 2 }}", "4.56") },
    ]);
}
