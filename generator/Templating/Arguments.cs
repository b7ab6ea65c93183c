using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Nodes;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating;

/// <summary>
/// The arguments of one call of a function written in C#: one value for each parameter, and the values of a variadic
/// parameter from its index on. The methods convert; what cannot be converted ends the render with a diagnostic at the
/// call.
/// </summary>
public readonly ref struct Arguments
{
    private readonly RenderState state;
    private readonly Function function;
    private readonly Place place;
    private readonly ReadOnlySpan<Value> values;

    internal Arguments(RenderState state, Function function, Place place, ReadOnlySpan<Value> values)
    {
        this.state = state;
        this.function = function;
        this.place = place;
        this.values = values;
    }

    /// <summary>How many values there are.</summary>
    public int Count => values.Length;

    /// <summary>The limits of the environment.</summary>
    public TemplateLimits Limits => state.Limits;

    /// <summary>Whether the template that calls writes HTML.</summary>
    public bool IsHtml => state.IsHtml;

    internal RenderState State => state;

    internal Place Place => place;

    /// <summary>The value at <paramref name="index"/> as it is.</summary>
    public Value this[int index] => values[index];

    /// <summary>The state that the host gave to the render.</summary>
    /// <exception cref="InvalidOperationException">The host gave none of this type.</exception>
    public T Host<T>() where T : class =>
        state.Host as T ?? throw new InvalidOperationException($"The render has no host state of type {typeof(T).Name}.");

    /// <summary>
    /// The text of any value, or null. In an HTML template markup is refused: it would become text, and be escaped a
    /// second time where it is written.
    /// </summary>
    public string? Text(int index) => values[index].Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Html when IsHtml => throw new TemplateFault(TemplateMistakes.MarkupAsText(place)),
        _ => values[index].ToString(),
    };

    /// <summary>The text of any value as <see cref="Text"/> has it; null is an empty text.</summary>
    public string TextOrEmpty(int index) => Text(index) ?? "";

    /// <summary>A whole number of 64 bits; a fraction is cut off.</summary>
    public long Integer(int index)
    {
        if (Numbers.TryToInteger(values[index], out var number))
            return number;
        throw Fail(index, new("整数", "an integer"));
    }

    /// <summary>A whole number of 32 bits; a fraction is cut off and a larger number is moved to the nearest end.</summary>
    public int Int(int index) => (int)Math.Clamp(Integer(index), int.MinValue, int.MaxValue);

    /// <summary>A number of any kind.</summary>
    public Value Number(int index) => Comparison.IsNumber(values[index]) ? values[index] : throw Fail(index, new("数字", "a number"));

    /// <summary>A number as a binary fraction.</summary>
    public double Double(int index) => Numbers.ToDouble(Number(index));

    /// <summary>Whether a condition takes the value as true.</summary>
    public bool Boolean(int index) => values[index].IsTruthy;

    /// <summary>A date.</summary>
    public DateTime Date(int index) => values[index].Kind == ValueKind.Date ? values[index].AsDate() : throw Fail(index, new("日期", "a date"));

    /// <summary>A length of time.</summary>
    public TimeSpan Duration(int index) => values[index].Kind == ValueKind.Duration ? values[index].AsDuration() : throw Fail(index, new("时长", "a timespan"));

    /// <summary>A function.</summary>
    public Function Function(int index) => values[index].Kind == ValueKind.Function ? values[index].AsFunction() : throw Fail(index, new("函数", "a function"));

    /// <summary>The host's object, seen through the type by which it was declared.</summary>
    public T Model<T>(int index) where T : class =>
        values[index].Kind == ValueKind.Model && values[index].AsHostObject() is T instance ? instance : throw Fail(index, new(typeof(T).Name, typeof(T).Name));

    /// <summary>
    /// The items of an array, range or list, or the pairs of an object; null has none, any other value is its only
    /// item. Each counts as a loop step.
    /// </summary>
    public ReadOnlySpan<Value> Items(int index)
    {
        var value = values[index];
        if (value.IsNull)
            return [];
        if (value.Kind is ValueKind.Object or ValueKind.Model)
            return Members.PairsOf(value).ToArray();
        if (!Sequence.IsSequence(value))
            return new[] { value };
        var sequence = new Sequence(value);
        state.CountSteps(sequence.Count, place);
        if (value.Kind == ValueKind.Array)
            return value.AsArray().AsSpan();
        var items = new Value[sequence.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = sequence[i];
        return items;
    }

    /// <summary>Calls a function that was given as an argument.</summary>
    public Value Call(Function callee, params ReadOnlySpan<Value> arguments)
    {
        var start = state.Push(arguments.Length);
        arguments.CopyTo(state.Stack.AsSpan(start));
        var result = callee.Invoke(state, new CallArguments(start, arguments.Length, []), place);
        state.Pop(start);
        return result;
    }

    /// <summary>Counts work that grows with the data against the limit on loop steps.</summary>
    public void CountSteps(long steps) => state.CountSteps(steps, place);

    /// <summary>Ends the render if a text or array of this length would be longer than any may be.</summary>
    public void CheckLength(long length)
    {
        if (length > Arithmetic.MaxLength)
            throw Exceed(new("结果的长度", "the length of the result"), Arithmetic.MaxLength);
    }

    /// <summary>The result of an operator, or the end of the render.</summary>
    internal Value Compute(ArithmeticOperator op, in Value left, in Value right) => ArithmeticNode.Compute(op, left, right, place);

    /// <summary>The end of the render: the function needs more than a limit allows.</summary>
    internal Exception Exceed(LocalizedText what, long limit) => new TemplateFault(TemplateMistakes.LimitReached(place, what, limit));

    /// <summary>The end of the render: the function has no result for these arguments.</summary>
    public Exception Fail(LocalizedText reason) => new TemplateFault(TemplateMistakes.FunctionFailed(place, function.Name, reason));

    /// <summary>The end of the render: the value at <paramref name="index"/> is not of the type that is needed.</summary>
    public Exception Fail(int index, LocalizedText expected) =>
        new TemplateFault(TemplateMistakes.WrongType(place, expected, values[index].IsNull ? "null" : values[index].Type.Name));
}
