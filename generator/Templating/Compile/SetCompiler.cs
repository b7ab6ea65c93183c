using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Syntax;

namespace BrandShowcase.Templating.Compile;

/// <summary>Compiles a set: parses every template, collects the names, then compiles and links.</summary>
internal sealed class SetCompiler(TemplateSet set, DiagnosticBag diagnostics)
{
    /// <summary>Compiles all templates of the set.</summary>
    public void Compile()
    {
        var parsed = set.Templates.Select(template => (Template: template, Body: Parser.Parse(template.Source, diagnostics))).ToList();
        var names = new SetNames();
        foreach (var (_, body) in parsed)
            names.Collect(body);
        foreach (var (template, body) in parsed)
            new Compiler(set, template, names, diagnostics).Compile(body);
    }
}
