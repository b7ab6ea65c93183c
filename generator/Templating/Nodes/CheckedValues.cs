using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Contexts;
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
internal sealed class CheckedValueEndNode(Place place, AttributeKind kind) : Statement
{
    public override Flow Render(RenderState state)
    {
        var start = state.CheckedValues.Pop();
        var written = state.Output.Written[start..];
        var isAllowed = kind switch
        {
            AttributeKind.AddressList => Addresses.AreAllowed(written),
            AttributeKind.SiteAddress => Addresses.IsOfSite(written),
            _ => Addresses.IsAllowed(written),
        };
        if (isAllowed)
            return Flow.Next;
        var address = Encoding.UTF8.GetString(written);
        state.Output.Truncate(start);
        if (kind != AttributeKind.AddressList)
            state.Output.Write(Addresses.Refused);
        state.Report(kind == AttributeKind.SiteAddress ? TemplateMistakes.ForeignAddress(place, address) : TemplateMistakes.UnsafeAddress(place, address));
        return Flow.Next;
    }
}
