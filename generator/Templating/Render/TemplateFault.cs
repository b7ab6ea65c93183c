using BrandShowcase.Diagnostics;

namespace BrandShowcase.Templating.Render;

/// <summary>
/// A mistake that shows itself while a template renders. It unwinds the render and never leaves the library: the
/// render's end turns it into its diagnostic.
/// </summary>
internal sealed class TemplateFault(Diagnostic diagnostic) : Exception(diagnostic.Message.En)
{
    /// <summary>The mistake.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
