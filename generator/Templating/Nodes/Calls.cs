using System.Runtime.CompilerServices;
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
/// <param name="place">Where the call stands.</param>
/// <param name="page">The template, compiled for this place.</param>
/// <param name="arguments">The arguments behind the name.</param>
/// <param name="block">The block of <c>wrap</c>.</param>
/// <param name="isInPlace">Whether the template was compiled for the very place where it is written, so that it escapes itself.</param>
internal sealed class IncludeNode(Place place, CompiledPage page, ArgumentList arguments, BlockNode? block, bool isInPlace) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var start = state.Output.Length;
        Include(state);
        return page.Body.Take(state, start);
    }

    public override void Write(RenderState state, Escaping escaping)
    {
        if (isInPlace || page.Body.CanBeWritten(escaping))
            Include(state);
        else
            base.Write(state, escaping);
    }

    private void Include(RenderState state)
    {
        var given = arguments.Evaluate(state);
        page.Include(state, given, place, block);
        state.Pop(given.Start);
    }
}

/// <summary><c>include name</c> where only the render knows the name.</summary>
internal sealed class DynamicIncludeNode(Place place, Expression name, ArgumentList arguments, BlockNode? block) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var start = state.Output.Length;
        var page = GetPage(state);
        Include(state, page);
        return page.Body.Take(state, start);
    }

    public override void Write(RenderState state, Escaping escaping)
    {
        var page = GetPage(state);
        var start = state.Output.Length;
        Include(state, page);
        if (!page.Body.CanBeWritten(escaping))
            state.Output.Write(page.Body.Take(state, start), escaping);
    }

    private CompiledPage GetPage(RenderState state) => state.Set.GetIncluded(name.Evaluate(state).ToString(), place).Page;

    private void Include(RenderState state, CompiledPage page)
    {
        var given = arguments.Evaluate(state);
        page.Include(state, given, place, block);
        state.Pop(given.Start);
    }
}

/// <summary><c>$$</c>: runs the block that <c>wrap</c> handed over.</summary>
/// <param name="levels">How many blocks of other <c>wrap</c> statements stand around it.</param>
internal sealed class WrappedBlockNode(int levels) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var start = state.Output.Length;
        return Run(state) is { } block ? block.Take(state, start) : Value.Null;
    }

    public override void Write(RenderState state, Escaping escaping)
    {
        var start = state.Output.Length;
        if (Run(state) is { } block && !block.CanBeWritten(escaping))
            state.Output.Write(block.Take(state, start), escaping);
    }

    private BlockNode? Run(RenderState state)
    {
        var current = state.Frame;
        var owner = current;
        for (var level = levels; level > 0; level--)
            owner = owner.Caller;
        // A block that stands inside another one belongs to the function around both.
        state.Frame = owner;
        owner.Block?.Render(state);
        state.Frame = current;
        return owner.Block;
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

/// <summary>Such a call with few arguments, one for each parameter: they need no place on the stack of the render.</summary>
internal sealed class ShortNativeCallNode(Place place, NativeFunction function, Expression[] arguments) : Expression
{
    /// <summary>How many arguments are few.</summary>
    public const int MaxArguments = 4;

    public override Value Evaluate(RenderState state)
    {
        var values = new ShortValues();
        for (var i = 0; i < arguments.Length; i++)
            values[i] = arguments[i].Evaluate(state);
        return function.Call(state, values[..arguments.Length], place);
    }

    [InlineArray(MaxArguments)]
    private struct ShortValues
    {
        private Value first;
    }
}
