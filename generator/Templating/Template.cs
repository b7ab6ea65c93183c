using System.Buffers;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Nodes;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating;

/// <summary>One compiled template of a <see cref="TemplateSet"/>. Many threads may render it at once.</summary>
public sealed class Template
{
    private readonly TemplateSet set;

    internal Template(TemplateSet set, TemplateSource source)
    {
        this.set = set;
        Name = source.Name;
        Source = source.Text;
        IsHtml = source.Name.EndsWith(".sbn-html", StringComparison.Ordinal);
    }

    /// <summary>The name inside the theme.</summary>
    public string Name { get; }

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>Whether the template writes HTML, and escapes what it writes.</summary>
    public bool IsHtml { get; }

    // Set once when the set is linked: templates include each other.
    internal BlockNode Body { get; set; } = new([]);

    internal int LocalCount { get; set; }

    /// <summary>
    /// Renders the template. A mistake that shows itself now is added to <paramref name="diagnostics"/>, and nothing is
    /// written to <paramref name="output"/>.
    /// </summary>
    /// <param name="globals">The values of the declared globals; one that is left out is null.</param>
    /// <param name="output">Gets the whole page as UTF-8, at the end.</param>
    /// <param name="diagnostics">Gets the mistakes.</param>
    /// <param name="host">The state that the host's functions ask for.</param>
    /// <param name="cancellation">Ends the render with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>Whether the page was written.</returns>
    public bool Render(Globals globals, IBufferWriter<byte> output, DiagnosticBag diagnostics, object? host = null, CancellationToken cancellation = default)
    {
        var state = set.RentState();
        try
        {
            state.Begin(this, host, cancellation);
            set.SetGlobals(state, globals);
            Include(state, new CallArguments(0, 0, []), new Place(Source, default), block: null);
            state.CheckOutput(new Place(Source, default));
            output.Write(state.Output.Written);
            return true;
        }
        catch (TemplateFault fault)
        {
            diagnostics.Add(fault.Diagnostic with { Related = [.. fault.Diagnostic.Related, .. state.CallChain()] });
            return false;
        }
        finally
        {
            state.End();
            set.ReturnState(state);
        }
    }

    internal void Include(RenderState state, CallArguments arguments, Place place, BlockNode? block)
    {
        state.EnterFrame(Name, LocalCount, arguments, place, block);
        Body.Render(state);
        state.Returned = Value.Null;
        state.LeaveFrame();
        state.CheckOutput(place);
    }

    internal Value CaptureResult(RenderState state, int start)
    {
        var text = state.Output.Take(start);
        return IsHtml ? Value.From(Html.FromTrustedMarkup(text)) : Value.From(text);
    }
}
