using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Nodes;

/// <summary>The arguments of a call as they are compiled: by position, then by name.</summary>
/// <param name="values">The values in that order.</param>
/// <param name="expanded">Which of the values by position hand over each of their items.</param>
/// <param name="names">The names of the last ones.</param>
internal sealed class ArgumentList(Expression[] values, bool[] expanded, string[] names)
{
    private readonly bool hasExpanded = expanded.Contains(true);

    /// <summary>Evaluates all arguments onto the stack. The caller pops them.</summary>
    public CallArguments Evaluate(RenderState state)
    {
        if (hasExpanded)
            return EvaluateExpanded(state);
        var start = state.Push(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i].Evaluate(state);
            state.Stack[start + i] = value;
        }
        return new CallArguments(start, values.Length - names.Length, names);
    }

    private CallArguments EvaluateExpanded(RenderState state)
    {
        var all = new List<Value>();
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i].Evaluate(state);
            if (!expanded[i] || !Sequence.IsSequence(value))
            {
                all.Add(value);
                continue;
            }
            var items = new Sequence(value);
            for (var n = 0L; n < Math.Min(items.Count, state.Limits.LoopSteps); n++)
                all.Add(items[n]);
        }
        var start = state.Push(all.Count);
        all.CopyTo(state.Stack, start);
        return new CallArguments(start, all.Count - names.Length, names);
    }
}

/// <summary><c>f a b</c> where only the render knows the function.</summary>
internal sealed class CallNode(Place place, Expression callee, Place calleePlace, string calleeText, ArgumentList arguments, BlockNode? block) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var function = ResolveFunction(state);
        var given = arguments.Evaluate(state);
        var result = function.Invoke(state, given, place, block);
        state.Pop(given.Start);
        return result;
    }

    public override void Write(RenderState state, Escaping escaping)
    {
        var function = ResolveFunction(state);
        var given = arguments.Evaluate(state);
        function.InvokeAndWrite(state, given, place, block, escaping);
        state.Pop(given.Start);
    }

    private Function ResolveFunction(RenderState state)
    {
        var value = callee is Variable variable ? variable.Resolve(state) : callee.Evaluate(state);
        return value.Kind == ValueKind.Function
            ? value.AsFunction()
            : throw new TemplateFault(TemplateMistakes.NotAFunction(calleePlace, calleeText));
    }
}

/// <summary><c>include 'name' a b: c</c> of a template that is known when the set is compiled.</summary>
internal sealed class IncludeNode(Place place, Template template, ArgumentList arguments, BlockNode? block) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var start = state.Output.Length;
        Write(state, Escaping.None);
        return template.CaptureResult(state, start);
    }

    public override void Write(RenderState state, Escaping escaping)
    {
        var given = arguments.Evaluate(state);
        template.Include(state, given, place, block);
        state.Pop(given.Start);
    }
}

/// <summary><c>include name</c> where only the render knows the name.</summary>
internal sealed class DynamicIncludeNode(Place place, Expression name, ArgumentList arguments, BlockNode? block) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var start = state.Output.Length;
        return Include(state).CaptureResult(state, start);
    }

    public override void Write(RenderState state, Escaping escaping) => Include(state);

    private Template Include(RenderState state)
    {
        var template = state.Set.GetIncluded(name.Evaluate(state).ToString(), place);
        var given = arguments.Evaluate(state);
        template.Include(state, given, place, block);
        state.Pop(given.Start);
        return template;
    }
}

/// <summary><c>$$</c>: runs the block that <c>wrap</c> handed over.</summary>
/// <param name="levels">How many blocks of other <c>wrap</c> statements stand around it.</param>
internal sealed class WrappedBlockNode(int levels) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var start = state.Output.Length;
        Write(state, Escaping.None);
        var text = state.Output.Take(start);
        return state.IsHtml ? Value.From(Html.FromTrustedMarkup(text)) : Value.From(text);
    }

    public override void Write(RenderState state, Escaping escaping)
    {
        var current = state.Frame;
        var owner = current;
        for (var level = levels; level > 0; level--)
            owner = owner.Caller;
        // A block that stands inside another one belongs to the function around both.
        state.Frame = owner;
        owner.Block?.Render(state);
        state.Frame = current;
    }
}

/// <summary><c>do … end</c> and <c>func</c>: the function itself.</summary>
internal sealed class FunctionNode(CompiledFunction function) : Expression
{
    public override Value Evaluate(RenderState state) => Value.From(function);
}

/// <summary>A call of a C# function that is known when the set is compiled.</summary>
internal sealed class NativeCallNode(Place place, NativeFunction function, ArgumentList arguments) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var given = arguments.Evaluate(state);
        var result = function.Invoke(state, given, place, block: null);
        state.Pop(given.Start);
        return result;
    }
}
