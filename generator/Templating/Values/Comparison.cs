namespace BrandShowcase.Templating.Values;

/// <summary>Equality and order of values.</summary>
internal static class Comparison
{
    /// <summary>The value of <c>empty</c>, equal to every value without items, members or characters.</summary>
    public static Value Empty { get; } = MakeEmpty();

    /// <summary>Whether <c>left == right</c>.</summary>
    public static bool AreEqual(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
            return left.IsNull && right.IsNull;
        if (IsNumber(left) && IsNumber(right))
            return CompareNumbers(left, right) == 0;
        if (IsEmptyConstant(right))
            return Members.IsEmpty(left);
        if (IsEmptyConstant(left))
            return Members.IsEmpty(right);
        if (IsText(left) || IsText(right))
            return string.Equals(left.ToString(), right.ToString(), StringComparison.Ordinal);
        if (Sequence.IsSequence(left) && Sequence.IsSequence(right))
            return AreItemsEqual(left, right);
        return (left.Kind, right.Kind) switch
        {
            (ValueKind.Boolean, ValueKind.Boolean) => left.AsBoolean() == right.AsBoolean(),
            (ValueKind.Date, ValueKind.Date) => left.AsDate() == right.AsDate(),
            (ValueKind.Duration, ValueKind.Duration) => left.AsDuration() == right.AsDuration(),
            _ => left.Reference is not null && ReferenceEquals(left.Reference, right.Reference),
        };
    }

    /// <summary>The order of two values; false if they have none.</summary>
    public static bool TryCompare(in Value left, in Value right, out int order)
    {
        order = 0;
        if (IsNumber(left) && IsNumber(right))
            order = CompareNumbers(left, right);
        else if (left.Kind == ValueKind.Date && right.Kind == ValueKind.Date)
            order = left.AsDate().CompareTo(right.AsDate());
        else if (left.Kind == ValueKind.Duration && right.Kind == ValueKind.Duration)
            order = left.AsDuration().CompareTo(right.AsDuration());
        else if (left.Kind == ValueKind.Boolean && right.Kind == ValueKind.Boolean)
            order = left.AsBoolean().CompareTo(right.AsBoolean());
        else if ((IsText(left) || IsText(right)) && !left.IsNull && !right.IsNull)
            order = CompareTexts(left.ToString(), right.ToString());
        else
            return false;
        return true;
    }

    /// <summary>A total order for sorting: null first, then the kinds of values one after another, each in its order.</summary>
    public static int CompareForSorting(in Value left, in Value right)
    {
        var order = RankOf(left).CompareTo(RankOf(right));
        return order == 0 && TryCompare(left, right, out var inside) ? inside : order;
    }

    private static int RankOf(in Value value) => value.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Boolean => 1,
        ValueKind.Integer or ValueKind.BigInteger or ValueKind.Float or ValueKind.Decimal => 2,
        ValueKind.Date => 3,
        ValueKind.Duration => 4,
        ValueKind.Text or ValueKind.Html => 5,
        _ => 6,
    };

    /// <summary>Whether a value is a number of any kind.</summary>
    public static bool IsNumber(in Value value) =>
        value.Kind is ValueKind.Integer or ValueKind.Float or ValueKind.BigInteger or ValueKind.Decimal;

    /// <summary>Whether a value is text or markup.</summary>
    public static bool IsText(in Value value) => value.Kind is ValueKind.Text or ValueKind.Html;

    // As in a dictionary: letters without regard to case, and small before capital where that is all the difference.
    private static int CompareTexts(string left, string right)
    {
        var order = string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(right, left);
    }

    private static bool AreItemsEqual(in Value left, in Value right)
    {
        if (ReferenceEquals(left.Reference, right.Reference))
            return true;
        var (a, b) = (new Sequence(left), new Sequence(right));
        if (a.Count != b.Count)
            return false;
        for (var i = 0L; i < a.Count; i++)
        {
            // Nested arrays are compared by identity: an array can hold itself.
            var (x, y) = (a[i], b[i]);
            if (Sequence.IsSequence(x) ? !ReferenceEquals(x.Reference, y.Reference) : !AreEqual(x, y))
                return false;
        }
        return true;
    }

    private static int CompareNumbers(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
            return left.AsInteger().CompareTo(right.AsInteger());
        if (left.Kind == ValueKind.Float || right.Kind == ValueKind.Float)
            return Numbers.ToDouble(left).CompareTo(Numbers.ToDouble(right));
        if (left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal)
            return Numbers.TryToDecimal(left, out var a) && Numbers.TryToDecimal(right, out var b)
                ? a.CompareTo(b)
                : Numbers.ToDouble(left).CompareTo(Numbers.ToDouble(right));
        return Numbers.ToBigInteger(left).CompareTo(Numbers.ToBigInteger(right));
    }

    private static bool IsEmptyConstant(in Value value) => ReferenceEquals(value.Reference, Empty.Reference);

    private static Value MakeEmpty()
    {
        var empty = new ScriptObject();
        empty.Freeze();
        return Value.From(empty);
    }
}
