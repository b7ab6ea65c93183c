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

    // Set once, when the set is compiled.
    internal CompiledPage Page { get; set; } = null!;

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
            state.Begin(this, diagnostics, host, cancellation);
            set.SetGlobals(state, globals);
            Page.Include(state, new CallArguments(0, 0, []), new Place(Source, default), block: null);
            output.Write(state.Output.Written);
            return true;
        }
        catch (TemplateFault fault)
        {
            diagnostics.Add(fault.Diagnostic with { Related = [.. fault.Diagnostic.Related, .. state.CallChain()] });
            return false;
        }
        catch (SizeLimitException)
        {
            diagnostics.Add(TemplateMistakes.LimitReached(state.Frame.CallPlace, new("文字的长度", "characters of a text"), Arithmetic.MaxLength) with { Related = [.. state.CallChain()] });
            return false;
        }
        finally
        {
            state.End();
            set.ReturnState(state);
        }
    }
}
