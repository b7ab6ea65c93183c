using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Nodes;

/// <summary>A function of a template.</summary>
/// <param name="name">The name for messages.</param>
/// <param name="parameters">The parameters and their defaults; null for a simple function.</param>
internal sealed class CompiledFunction(string name, (Parameter Parameter, Expression? Default)[]? parameters) : Function(name)
{
    private readonly ImmutableArray<Parameter>? signature = parameters is null ? null : [.. parameters.Select(p => p.Parameter)];
    private readonly int required = parameters?.Count(p => p.Parameter is { IsOptional: false, IsVariadic: false }) ?? 0;

    /// <summary>The statements; set once, when the function is compiled, since it may call itself.</summary>
    public BlockNode Body { get; set; } = null!;

    /// <summary>How many local variables a call has.</summary>
    public int LocalCount { get; set; }

    internal override Value Invoke(RenderState state, CallArguments arguments, Place place, BlockNode? block = null)
    {
        var start = state.Output.Length;
        var result = Run(state, arguments, place, block);
        if (state.Output.Length == start)
            return result;
        var written = Body.Take(state, start);
        return result.IsNull ? written : result;
    }

    internal override void InvokeAndWrite(RenderState state, CallArguments arguments, Place place, BlockNode? block, Escaping escaping) =>
        state.Output.Write(Body.CanBeWritten(escaping) ? Run(state, arguments, place, block) : Invoke(state, arguments, place, block), escaping);

    private Value Run(RenderState state, CallArguments arguments, Place place, BlockNode? block)
    {
        if (signature is not { } declared)
        {
            state.EnterFrame(Name, LocalCount, arguments, place, block);
            return Finish(state, Body.Render(state));
        }
        var bound = ArgumentBinding.Bind(state, this, declared, required, arguments, place);
        var start = state.Push(declared.Length);
        var context = new ScriptObject();
        for (var i = 0; i < declared.Length; i++)
        {
            var value = ValueOf(state, i, declared[i], arguments, bound);
            state.Stack[start + i] = value;
            context.TrySet(declared[i].Name, value);
        }
        state.EnterFrame(Name, LocalCount, new CallArguments(start, declared.Length, []), place, block);
        state.PushContext(Value.From(context));
        var result = Finish(state, Body.Render(state));
        state.PopContext();
        state.Pop(bound.Start);
        return result;
    }

    private Value ValueOf(RenderState state, int index, Parameter parameter, CallArguments given, CallArguments bound)
    {
        if (parameter.IsVariadic)
            return Value.From(new ScriptArray(state.ValuesAt(bound.Start + index, bound.Count - index)));
        var isGiven = index < given.Count || Array.IndexOf(given.Names, parameter.Name) >= 0;
        return !isGiven && parameters![index].Default is { } defaultValue ? defaultValue.Evaluate(state) : state.Stack[bound.Start + index];
    }

    private static Value Finish(RenderState state, Flow flow)
    {
        var result = flow == Flow.Return ? state.Returned : Value.Null;
        state.Returned = Value.Null;
        state.LeaveFrame();
        return result;
    }
}
