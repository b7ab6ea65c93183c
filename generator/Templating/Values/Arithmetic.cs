using System.Numerics;
using System.Text;

namespace BrandShowcase.Templating.Values;

/// <summary>Why an operator gives no result.</summary>
internal enum ArithmeticError
{
    None,
    WrongTypes,
    DivisionByZero,
    TooLarge,
}

/// <summary>The operators <c>+ - * / // %</c> on numbers, texts, arrays and dates.</summary>
internal static class Arithmetic
{
    /// <summary>The longest text, and the longest array, that an operator makes: beyond, a template is out of hand.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    // The largest whole number, in bits.
    private const int MaxBits = 1 << 16;

    /// <summary>The result of an operator, or why there is none.</summary>
    public static ArithmeticError TryCompute(ArithmeticOperator op, in Value left, in Value right, out Value result)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
            return OnIntegers(op, left.AsInteger(), right.AsInteger(), out result);
        if (Comparison.IsText(left) || Comparison.IsText(right))
            return OnTexts(op, left, right, out result);
        if (Comparison.IsNumber(left) && Comparison.IsNumber(right))
            return OnNumbers(op, left, right, out result);
        if (left.IsNull || right.IsNull)
            return OnNull(op, left, right, out result);
        if (Sequence.IsSequence(left) || Sequence.IsSequence(right))
            return OnSequences(op, left, right, out result);
        return OnDates(op, left, right, out result);
    }

    private static ArithmeticError OnIntegers(ArithmeticOperator op, long left, long right, out Value result)
    {
        result = Value.Null;
        var sum = 0L;
        switch (op)
        {
            case ArithmeticOperator.Add when ((left ^ (sum = unchecked(left + right))) & (right ^ sum)) >= 0:
            case ArithmeticOperator.Subtract when ((left ^ right) & (left ^ (sum = unchecked(left - right)))) >= 0:
                result = Value.From(sum);
                return ArithmeticError.None;
            case ArithmeticOperator.Add or ArithmeticOperator.Subtract or ArithmeticOperator.Multiply:
                return OnBigIntegers(op, left, right, out result);
        }
        if (right == 0)
            return ArithmeticError.DivisionByZero;
        if (right == -1)
            result = op == ArithmeticOperator.Modulo ? Value.From(0) : Value.From(-(BigInteger)left);
        else if (op == ArithmeticOperator.Modulo)
            result = Value.From(left % right);
        else if (op == ArithmeticOperator.DivideWhole || left % right == 0)
            result = Value.From(left / right);
        else
            result = Value.From((double)left / right);
        return ArithmeticError.None;
    }

    private static ArithmeticError OnBigIntegers(ArithmeticOperator op, BigInteger left, BigInteger right, out Value result)
    {
        result = Value.Null;
        if (left.GetBitLength() + right.GetBitLength() > MaxBits)
            return ArithmeticError.TooLarge;
        if (op is not (ArithmeticOperator.Add or ArithmeticOperator.Subtract or ArithmeticOperator.Multiply) && right.IsZero)
            return ArithmeticError.DivisionByZero;
        result = op switch
        {
            ArithmeticOperator.Add => Value.From(left + right),
            ArithmeticOperator.Subtract => Value.From(left - right),
            ArithmeticOperator.Multiply => Value.From(left * right),
            ArithmeticOperator.Modulo => Value.From(left % right),
            ArithmeticOperator.DivideWhole => Value.From(left / right),
            _ => (left % right).IsZero ? Value.From(left / right) : Value.From((double)left / (double)right),
        };
        return ArithmeticError.None;
    }

    private static ArithmeticError OnNumbers(ArithmeticOperator op, in Value left, in Value right, out Value result)
    {
        if (left.Kind is ValueKind.Integer or ValueKind.BigInteger && right.Kind is ValueKind.Integer or ValueKind.BigInteger)
            return OnBigIntegers(op, Numbers.ToBigInteger(left), Numbers.ToBigInteger(right), out result);
        if ((left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal) &&
            Numbers.TryToDecimal(left, out var a) && Numbers.TryToDecimal(right, out var b))
            return OnDecimals(op, a, b, out result);
        var (x, y) = (Numbers.ToDouble(left), Numbers.ToDouble(right));
        result = Value.From(op switch
        {
            ArithmeticOperator.Add => x + y,
            ArithmeticOperator.Subtract => x - y,
            ArithmeticOperator.Multiply => x * y,
            ArithmeticOperator.Modulo => x % y,
            ArithmeticOperator.DivideWhole => Math.Round(x / y),
            _ => x / y,
        });
        return ArithmeticError.None;
    }

    private static ArithmeticError OnDecimals(ArithmeticOperator op, decimal left, decimal right, out Value result)
    {
        result = Value.Null;
        if (right == 0 && op is ArithmeticOperator.Divide or ArithmeticOperator.DivideWhole or ArithmeticOperator.Modulo)
            return ArithmeticError.DivisionByZero;
        try
        {
            result = Value.From(op switch
            {
                ArithmeticOperator.Add => left + right,
                ArithmeticOperator.Subtract => left - right,
                ArithmeticOperator.Multiply => left * right,
                ArithmeticOperator.Modulo => left % right,
                ArithmeticOperator.DivideWhole => decimal.Round(left / right),
                _ => left / right,
            });
            return ArithmeticError.None;
        }
        catch (OverflowException)
        {
            return ArithmeticError.TooLarge;
        }
    }

    private static ArithmeticError OnTexts(ArithmeticOperator op, in Value left, in Value right, out Value result)
    {
        result = Value.Null;
        if (op == ArithmeticOperator.Add)
        {
            if (LengthOf(left) + LengthOf(right) > MaxLength)
                return ArithmeticError.TooLarge;
            // Markup stays markup: what is joined to it is escaped, as it would be when it is written beside it.
            result = left.Kind == ValueKind.Html || right.Kind == ValueKind.Html
                ? Value.From(Html.FromTrustedMarkup(ToMarkup(left) + ToMarkup(right)))
                : Value.From(left.ToString() + right);
            return ArithmeticError.None;
        }
        if (op != ArithmeticOperator.Multiply)
            return ArithmeticError.WrongTypes;
        var (text, factor) = Comparison.IsText(left) ? (left, right) : (right, left);
        if (!Comparison.IsNumber(factor) || !Numbers.TryToInteger(factor, out var count))
            return ArithmeticError.WrongTypes;
        var unit = text.ToString();
        if (unit.Length * (Int128)count > MaxLength)
            return ArithmeticError.TooLarge;
        var repeated = count <= 0 || unit.Length == 0 ? "" : new StringBuilder(unit.Length * (int)count).Insert(0, unit, (int)count).ToString();
        result = text.Kind == ValueKind.Html ? Value.From(Html.FromTrustedMarkup(repeated)) : Value.From(repeated);
        return ArithmeticError.None;
    }

    private static long LengthOf(in Value value) => value.Kind switch
    {
        ValueKind.Text => value.AsText().Length,
        ValueKind.Html => value.AsHtml().Markup.Length,
        _ => 0,
    };

    private static string ToMarkup(in Value value) =>
        value.Kind == ValueKind.Html ? value.AsHtml().Markup : Html.FromText(value.ToString()).Markup;

    // An unassigned variable counts from zero, so that `n = n + 1` needs no beginning; other operators have no result.
    private static ArithmeticError OnNull(ArithmeticOperator op, in Value left, in Value right, out Value result)
    {
        result = (op, left.IsNull) switch
        {
            (ArithmeticOperator.Add, true) => right,
            (ArithmeticOperator.Add or ArithmeticOperator.Subtract, false) => left,
            (ArithmeticOperator.Subtract, true) when Comparison.IsNumber(right) =>
                TryCompute(op, Value.From(0), right, out var negated) == ArithmeticError.None ? negated : Value.Null,
            _ => Value.Null,
        };
        return ArithmeticError.None;
    }

    private static ArithmeticError OnSequences(ArithmeticOperator op, in Value left, in Value right, out Value result)
    {
        result = Value.Null;
        if (op == ArithmeticOperator.Multiply)
            return Repeat(Sequence.IsSequence(left) ? left : right, Sequence.IsSequence(left) ? right : left, out result);
        if (op is not (ArithmeticOperator.Add or ArithmeticOperator.Subtract) || !Sequence.IsSequence(left))
            return ArithmeticError.WrongTypes;
        var added = Sequence.IsSequence(right) ? new Sequence(right) : default;
        var items = new Sequence(left);
        if (items.Count + added.Count > MaxLength)
            return ArithmeticError.TooLarge;
        var array = new ScriptArray();
        for (var i = 0L; i < items.Count; i++)
        {
            if (op == ArithmeticOperator.Add || !Contains(right, items[i]))
                array.Add(items[i]);
        }
        for (var i = 0L; op == ArithmeticOperator.Add && i < added.Count; i++)
            array.Add(added[i]);
        if (op == ArithmeticOperator.Add && !Sequence.IsSequence(right))
            array.Add(right);
        result = Value.From(array);
        return ArithmeticError.None;
    }

    private static ArithmeticError Repeat(in Value sequence, in Value factor, out Value result)
    {
        result = Value.Null;
        if (!Comparison.IsNumber(factor) || !Numbers.TryToInteger(factor, out var count))
            return ArithmeticError.WrongTypes;
        var items = new Sequence(sequence);
        if (items.Count * (Int128)count > MaxLength)
            return ArithmeticError.TooLarge;
        var array = new ScriptArray();
        for (var round = 0L; round < count && items.Count > 0; round++)
        {
            for (var i = 0L; i < items.Count; i++)
                array.Add(items[i]);
        }
        result = Value.From(array);
        return ArithmeticError.None;
    }

    private static bool Contains(in Value sequence, in Value item)
    {
        if (!Sequence.IsSequence(sequence))
            return Comparison.AreEqual(sequence, item);
        var items = new Sequence(sequence);
        for (var i = 0L; i < items.Count; i++)
        {
            if (Comparison.AreEqual(items[i], item))
                return true;
        }
        return false;
    }

    private static ArithmeticError OnDates(ArithmeticOperator op, in Value left, in Value right, out Value result)
    {
        result = Value.Null;
        try
        {
            switch (op, left.Kind, right.Kind)
            {
                case (ArithmeticOperator.Add, ValueKind.Date, ValueKind.Duration):
                    result = Value.From(left.AsDate() + right.AsDuration());
                    return ArithmeticError.None;
                case (ArithmeticOperator.Subtract, ValueKind.Date, ValueKind.Duration):
                    result = Value.From(left.AsDate() - right.AsDuration());
                    return ArithmeticError.None;
                case (ArithmeticOperator.Subtract, ValueKind.Date, ValueKind.Date):
                    result = Value.From(left.AsDate() - right.AsDate());
                    return ArithmeticError.None;
                case (ArithmeticOperator.Add, ValueKind.Duration, ValueKind.Duration):
                    result = Value.From(left.AsDuration() + right.AsDuration());
                    return ArithmeticError.None;
                case (ArithmeticOperator.Subtract, ValueKind.Duration, ValueKind.Duration):
                    result = Value.From(left.AsDuration() - right.AsDuration());
                    return ArithmeticError.None;
                default:
                    return ArithmeticError.WrongTypes;
            }
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            return ArithmeticError.TooLarge;
        }
    }
}
