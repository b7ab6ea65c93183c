using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Render;

namespace BrandShowcase.Templating.Nodes;

/// <summary>The start of an attribute's value that is checked as a whole when all of it is written.</summary>
internal sealed class CheckedValueStartNode : Statement
{
    public override Flow Render(RenderState state)
    {
        state.CheckedValues.Push(state.Output.Length);
        return Flow.Next;
    }
}

/// <summary>The end of such a value: an address that is not allowed is replaced and reported.</summary>
internal sealed class CheckedValueEndNode(Place place, bool isList) : Statement
{
    public override Flow Render(RenderState state)
    {
        var start = state.CheckedValues.Pop();
        var written = state.Output.Written[start..];
        if (isList ? Addresses.AreAllowed(written) : Addresses.IsAllowed(written))
            return Flow.Next;
        var address = Encoding.UTF8.GetString(written);
        state.Output.Truncate(start);
        if (!isList)
            state.Output.Write(Addresses.Refused);
        state.Report(TemplateMistakes.UnsafeAddress(place, address));
        return Flow.Next;
    }
}
