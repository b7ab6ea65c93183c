using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Contexts;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Nodes;

/// <summary>A template, compiled for one kind of place in HTML in which it begins.</summary>
/// <param name="name">The template's name.</param>
/// <param name="entry">Where it begins.</param>
internal sealed class CompiledPage(string name, HtmlContext entry)
{
    /// <summary>The statements; set once, when the page is compiled, since it may include itself.</summary>
    public BlockNode Body { get; set; } = new([], isHtml: false);

    /// <summary>How many local variables it has.</summary>
    public int LocalCount { get; set; }

    /// <summary>Where it ends; until it is compiled, where it begins.</summary>
    public HtmlContext Exit { get; set; } = entry;

    /// <summary>Writes the page.</summary>
    public void Include(RenderState state, CallArguments arguments, Place place, BlockNode? block)
    {
        state.EnterFrame(name, LocalCount, arguments, place, block);
        Body.Render(state);
        // What a page returns is what it writes.
        state.Returned = Value.Null;
        state.LeaveFrame();
        state.CheckOutput(place);
    }
}
