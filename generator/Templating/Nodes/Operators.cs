using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Nodes;

/// <summary>A value that stands in the template.</summary>
internal sealed class ConstantNode(Value value) : Expression
{
    public override Value Evaluate(RenderState state) => value;
}

/// <summary><c>$"text {expression}"</c>; with markup in it the whole is markup, and the rest is escaped.</summary>
internal sealed class InterpolationNode(Expression[] parts) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var values = new Value[parts.Length];
        var escaping = Escaping.None;
        for (var i = 0; i < parts.Length; i++)
        {
            values[i] = parts[i].Evaluate(state);
            if (values[i].Kind == ValueKind.Html)
                escaping = Escaping.Html;
        }
        var start = state.Output.Length;
        foreach (var value in values)
            state.Output.Write(value, escaping);
        var text = state.Output.Take(start);
        return escaping == Escaping.Html ? Value.From(Html.FromTrustedMarkup(text)) : Value.From(text);
    }
}

/// <summary><c>!x</c></summary>
internal sealed class NotNode(Expression operand) : Expression
{
    public override Value Evaluate(RenderState state) => Value.From(!operand.Evaluate(state).IsTruthy);
}

/// <summary><c>-x</c>, <c>+x</c></summary>
internal sealed class SignNode(Place place, Expression operand, bool isNegative) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var value = operand.Evaluate(state);
        if (value.IsNull)
            return value;
        if (!Comparison.IsNumber(value))
            throw new TemplateFault(TemplateMistakes.WrongType(place, new("数字", "a number"), value.Type.Name));
        return isNegative ? ArithmeticNode.Compute(ArithmeticOperator.Multiply, value, Value.From(-1), place) : value;
    }
}

/// <summary><c>left + right</c></summary>
internal sealed class ArithmeticNode(Place place, ArithmeticOperator op, Expression left, Expression right) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var first = left.Evaluate(state);
        return Compute(op, first, right.Evaluate(state), place);
    }

    /// <summary>The result, or the end of the render.</summary>
    public static Value Compute(ArithmeticOperator op, in Value left, in Value right, Place place) =>
        Arithmetic.TryCompute(op, left, right, out var result) switch
        {
            ArithmeticError.None => result,
            ArithmeticError.DivisionByZero => throw new TemplateFault(TemplateMistakes.DivisionByZero(place)),
            ArithmeticError.TooLarge => throw new TemplateFault(TemplateMistakes.LimitReached(place, new("结果的大小", "the size of the result"), Arithmetic.MaxLength)),
            _ => throw new TemplateFault(TemplateMistakes.WrongOperands(place, SpellingOf(op), NameOf(left), NameOf(right))),
        };

    private static string NameOf(in Value value) => value.IsNull ? "null" : value.Type.Name;

    private static string SpellingOf(ArithmeticOperator op) => op switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        ArithmeticOperator.Divide => "/",
        ArithmeticOperator.DivideWhole => "//",
        _ => "%",
    };
}

/// <summary><c>==</c>, <c>!=</c></summary>
internal sealed class EqualityNode(Expression left, Expression right, bool isEqual) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var first = left.Evaluate(state);
        return Value.From(Comparison.AreEqual(first, right.Evaluate(state)) == isEqual);
    }
}

/// <summary>Which of two values a comparison wants to be the greater one.</summary>
internal enum Order { Less, LessOrEqual, Greater, GreaterOrEqual }

/// <summary><c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c>; values without an order, such as null, satisfy none.</summary>
internal sealed class ComparisonNode(Expression left, Expression right, Order wanted) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var first = left.Evaluate(state);
        if (!Comparison.TryCompare(first, right.Evaluate(state), out var order))
            return Value.From(false);
        return Value.From(wanted switch
        {
            Order.Less => order < 0,
            Order.LessOrEqual => order <= 0,
            Order.Greater => order > 0,
            _ => order >= 0,
        });
    }
}

/// <summary><c>&amp;&amp;</c>, <c>||</c></summary>
internal sealed class LogicNode(Expression left, Expression right, bool isAnd) : Expression
{
    public override Value Evaluate(RenderState state) =>
        Value.From(left.Evaluate(state).IsTruthy == isAnd ? right.Evaluate(state).IsTruthy : !isAnd);
}

/// <summary><c>??</c>, <c>?!</c></summary>
internal sealed class CoalesceNode(Expression left, Expression right, bool whenNull) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var value = left.Evaluate(state);
        return value.IsNull == whenNull ? right.Evaluate(state) : value;
    }
}

/// <summary><c>1..5</c>, <c>1..&lt;5</c></summary>
internal sealed class RangeNode(Place place, Place leftPlace, Expression left, Place rightPlace, Expression right, bool isExclusive) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var first = ToInteger(left.Evaluate(state), leftPlace);
        var last = ToInteger(right.Evaluate(state), rightPlace);
        var step = last >= first ? 1 : -1;
        var count = Int128.Abs((Int128)last - first) + (isExclusive ? 0 : 1);
        if (count > state.Limits.LoopSteps)
            throw new TemplateFault(TemplateMistakes.LimitReached(place, new("范围的长度", "numbers of a range"), state.Limits.LoopSteps));
        return Value.From(new ScriptRange(first, (long)count, step));
    }

    private static long ToInteger(in Value value, Place place) =>
        Numbers.TryToInteger(value, out var number) && Comparison.AreEqual(value, Value.From(number))
            ? number
            : throw new TemplateFault(TemplateMistakes.WrongType(place, new("整数", "an integer"), value.IsNull ? "null" : value.Type.Name));
}

/// <summary><c>condition ? a : b</c></summary>
internal sealed class ConditionalNode(Expression condition, Expression whenTrue, Expression whenFalse) : Expression
{
    public override Value Evaluate(RenderState state) => Choose(state).Evaluate(state);

    public override void Write(RenderState state, Escaping escaping) => Choose(state).Write(state, escaping);

    private Expression Choose(RenderState state) => condition.Evaluate(state).IsTruthy ? whenTrue : whenFalse;
}

/// <summary><c>++x</c>, <c>x--</c></summary>
internal sealed class IncrementNode(Place place, Variable target, int step, bool isPrefix) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var before = target.Resolve(state);
        if (before.IsNull)
            before = Value.From(0);
        var after = ArithmeticNode.Compute(ArithmeticOperator.Add, before, Value.From(step), place);
        target.Assign(state, after);
        return isPrefix ? after : before;
    }
}

/// <summary><c>[1, 2]</c></summary>
internal sealed class ArrayNode(Expression[] items) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var array = new ScriptArray(items.Length);
        foreach (var item in items)
            array.Add(item.Evaluate(state));
        return Value.From(array);
    }
}

/// <summary><c>{ name: value }</c></summary>
internal sealed class ObjectNode((string Name, Expression Value)[] members) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var made = new ScriptObject();
        foreach (var (name, value) in members)
            made.TrySet(name, value.Evaluate(state));
        return Value.From(made);
    }
}

/// <summary><c>@f</c></summary>
internal sealed class AliasNode(Variable target) : Expression
{
    public override Value Evaluate(RenderState state) => target.Resolve(state);
}
