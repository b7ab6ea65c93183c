using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>Runs templates that stand in a text, for <c>object.eval</c> and <c>object.eval_template</c>.</summary>
internal static class Evaluation
{
    private const int MaxExcerpt = 100;

    /// <summary>
    /// Runs <paramref name="template"/>, or if there is none, calls the function that is the first argument; any other
    /// value is its own result.
    /// </summary>
    public static Value Evaluate(Arguments a, string? template)
    {
        if (template is null)
            return a[0].Kind == ValueKind.Function ? a.Call(a.Function(0)) : a[0];
        var source = new SourceText("eval", template);
        var diagnostics = new DiagnosticBag();
        var function = a.State.Set.CompileText(source, diagnostics);
        if (diagnostics.HasErrors)
            throw At(a.Place, diagnostics.ToSorted()[0], template);
        try
        {
            return a.Call(function);
        }
        catch (TemplateFault fault) when (fault.Diagnostic.Place.Source == source)
        {
            throw At(a.Place, fault.Diagnostic, template);
        }
    }

    // The text has no place in a file: the mistake is reported at the call.
    private static TemplateFault At(Place call, Diagnostic mistake, string template) => new(mistake with
    {
        Place = call,
        Help = mistake.Help ?? new($"计算的文字是“{Excerpt(template)}”", $"the text is \"{Excerpt(template)}\""),
    });

    private static string Excerpt(string text) => text.Length <= MaxExcerpt ? text : text[..MaxExcerpt] + "…";
}
