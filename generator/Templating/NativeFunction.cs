using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Nodes;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating;

/// <summary>What a function written in C# does with its arguments.</summary>
/// <param name="arguments">One value for each parameter, defaults filled in.</param>
public delegate Value NativeBody(Arguments arguments);

/// <summary>A function written in C#, registered with its documentation: a builtin or a function of the host.</summary>
/// <param name="name">The name, without the module.</param>
/// <param name="parameters">The parameters; optional ones stand behind the others, a variadic one last.</param>
/// <param name="result">The type of the result when it is not null.</param>
/// <param name="doc">What the function does, in a sentence or two.</param>
/// <param name="body">The function itself. It is called from many threads.</param>
public sealed class NativeFunction(
    string name, ImmutableArray<Parameter> parameters, DataType result, LocalizedText doc, NativeBody body) : Function(name)
{
    private readonly int required = parameters.Count(p => p is { IsOptional: false, IsVariadic: false });

    // How many arguments can be handed over as they are; -1 if a variadic parameter takes the rest.
    private readonly int fixedCount = parameters is [.., { IsVariadic: true }] ? -1 : parameters.Length;

    /// <summary>The parameters.</summary>
    public ImmutableArray<Parameter> Parameters { get; } = parameters;

    /// <summary>The type of the result when it is not null.</summary>
    public DataType Result { get; } = result;

    /// <summary>Whether the type of the result follows from the first argument; then <see cref="Result"/> is the most general one.</summary>
    public ResultOf ResultOf { get; init; }

    /// <summary>What the function does.</summary>
    public LocalizedText Doc { get; } = doc;

    /// <summary>A template that shows the function, and what it prints.</summary>
    public FunctionExample? Example { get; init; }

    internal override Value Invoke(RenderState state, CallArguments arguments, Place place, BlockNode? block = null)
    {
        if (arguments.Names.Length == 0 && arguments.Count == fixedCount)
            return Call(state, state.ValuesAt(arguments.Start, arguments.Count), place);
        return InvokeBound(state, arguments, place);
    }

    /// <summary>Calls the function with one value for each parameter.</summary>
    internal Value Call(RenderState state, ReadOnlySpan<Value> values, Place place) => body(new Arguments(state, this, place, values));

    private Value InvokeBound(RenderState state, CallArguments arguments, Place place)
    {
        var bound = ArgumentBinding.Bind(state, this, Parameters, required, arguments, place);
        var value = Call(state, state.ValuesAt(bound.Start, bound.Count), place);
        state.Pop(bound.Start);
        return value;
    }
}

/// <summary>What the type of a function's result follows from.</summary>
public enum ResultOf
{
    /// <summary>The declaration.</summary>
    Declaration,

    /// <summary>The first argument, if that is a list: the result has items of the same type.</summary>
    FirstArgument,

    /// <summary>The items of the first argument.</summary>
    ItemOfFirstArgument,
}

/// <summary>A template that shows what a function does; run as a test.</summary>
/// <param name="Template">The template, in text mode.</param>
/// <param name="Output">What it prints.</param>
public sealed record FunctionExample(string Template, string Output);
