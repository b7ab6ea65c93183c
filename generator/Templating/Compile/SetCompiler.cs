using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Check;
using BrandShowcase.Templating.Contexts;
using BrandShowcase.Templating.Nodes;
using BrandShowcase.Templating.Syntax;

namespace BrandShowcase.Templating.Compile;

/// <summary>
/// Compiles a set: parses every template, checks names and types over all of them, then compiles each for every kind of
/// place in HTML in which it is included.
/// </summary>
internal sealed class SetCompiler(TemplateSet set, DiagnosticBag diagnostics)
{
    private readonly Dictionary<(Template Template, HtmlContext Entry), CompiledPage> pages = [];
    private readonly Dictionary<Template, BlockSyntax> bodies = [];
    private readonly HashSet<Template> unreadable = [];
    private readonly HashSet<CompiledPage> open = [];
    private readonly HashSet<CompiledPage> assumed = [];
    private readonly SetNames names = new(set.Environment);

    /// <summary>The set.</summary>
    public TemplateSet Set => set;

    /// <summary>The names that the templates make.</summary>
    public SetNames Names => names;

    /// <summary>The tokens, statements and expressions that were looked at so far.</summary>
    public long Steps { get; set; }

    /// <summary>Compiles all templates of the set.</summary>
    public void Compile()
    {
        foreach (var template in set.Templates)
        {
            var mistakes = new DiagnosticBag();
            var (body, steps) = Parser.Parse(template.Source, mistakes);
            diagnostics.AddRange(mistakes.ToSorted());
            if (mistakes.HasErrors)
                unreadable.Add(template);
            bodies.Add(template, body);
            Steps += steps;
        }
        foreach (var body in bodies.Values)
            names.Collect(body);
        foreach (var global in set.Environment.Globals)
            set.Slots.GetOrAdd(global.Name);
        var includes = IncludeGraph.Of(set, bodies);
        includes.CheckCycles(diagnostics);
        if (set.Environment.IsStrict)
            Steps += TypeChecker.Check(set, names, bodies, diagnostics);

        // A template that no other includes is a page: it begins and ends in text. The others are compiled for the places
        // where they are included.
        foreach (var template in set.Templates.Where(template => !includes.IsIncluded(template)))
            CheckEnd(template, GetPage(template, HtmlContext.Text, [], diagnostics));
        // Any template can be asked for by a name that only the render knows; what is wrong in it for text is told by
        // the places that include it for something else.
        foreach (var template in set.Templates)
            template.Page = GetPage(template, HtmlContext.Text, [], includes.IsReached(template) ? new DiagnosticBag() : diagnostics);
    }

    /// <summary>
    /// Compiles a template that stands in a text, when the set itself is compiled and its slots are frozen. Many renders
    /// may do so at once: nothing of the set is changed.
    /// </summary>
    public CompiledFunction CompileText(SourceText source, DiagnosticBag bag)
    {
        var template = new Template(set, new TemplateSource(source.Path, source));
        var page = new CompiledPage(template.Name, HtmlContext.Text);
        new Compiler(this, template, [], bag) { IsEvaluated = true }.Compile(page, Parser.Parse(source, bag).Body, HtmlContext.Text);
        return new CompiledFunction(template.Name, parameters: null) { Body = page.Body, LocalCount = page.LocalCount };
    }

    /// <summary>A template, compiled for the place in which it begins.</summary>
    /// <param name="template">The template.</param>
    /// <param name="entry">Where it begins.</param>
    /// <param name="chain">The includes that lead to it, innermost first.</param>
    /// <param name="bag">Gets the mistakes.</param>
    public CompiledPage GetPage(Template template, HtmlContext entry, ImmutableArray<RelatedPlace> chain, DiagnosticBag bag)
    {
        if (pages.TryGetValue((template, entry), out var page))
        {
            if (open.Contains(page))
                assumed.Add(page);
            return page;
        }
        if (chain.Length > Parser.MaxDepth)
        {
            bag.Add(TemplateMistakes.NestedTooDeeply(chain[0].Place, Parser.MaxDepth));
            return new CompiledPage(template.Name, entry);
        }
        page = new CompiledPage(template.Name, entry);
        pages.Add((template, entry), page);
        open.Add(page);
        new Compiler(this, template, chain, bag).Compile(page, bodies[template], entry);
        open.Remove(page);
        // Where a template ends whose syntax is wrong, nobody knows: no mistake follows from it.
        if (unreadable.Contains(template))
            page.Exit = entry;
        // A template that includes itself was taken to end where it begins.
        if (template.IsHtml && page.Exit != entry && assumed.Contains(page))
            bag.Add(TemplateMistakes.ContextsDiffer(EndOf(template), entry.Description, page.Exit.Description, [.. chain]));
        return page;
    }

    private void CheckEnd(Template template, CompiledPage page)
    {
        if (template.IsHtml && page.Exit != HtmlContext.Text)
            diagnostics.Add(TemplateMistakes.EndsInside(EndOf(template), page.Exit.Description));
    }

    private static Place EndOf(Template template) => new(template.Source, new TextSpan(template.Source.Text.Length, 0));
}
