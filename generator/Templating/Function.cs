using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Nodes;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating;

/// <summary>A function that templates can call: a builtin, one of the host, or one of a template.</summary>
public abstract class Function
{
    private protected Function(string name) => Name = name;

    /// <summary>The name for messages.</summary>
    public string Name { get; }

    /// <summary>Calls the function with arguments on the stack of <paramref name="state"/>.</summary>
    internal abstract Value Invoke(RenderState state, CallArguments arguments, Place place, BlockNode? block = null);

    /// <summary>Calls the function and writes its result, without the way through a text where that can be spared.</summary>
    internal virtual void InvokeAndWrite(RenderState state, CallArguments arguments, Place place, BlockNode? block, Escaping escaping) =>
        state.Output.Write(Invoke(state, arguments, place, block), escaping);
}
