using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Syntax;

namespace BrandShowcase.Templating.Compile;

/// <summary>Which templates include which, by names that stand in them.</summary>
internal sealed class IncludeGraph
{
    private readonly Dictionary<Template, List<Include>> includes = [];
    private readonly HashSet<Template> included = [];
    private readonly HashSet<Template> reached = [];

    private IncludeGraph(TemplateSet set, IReadOnlyDictionary<Template, BlockSyntax> bodies)
    {
        foreach (var template in set.Templates)
        {
            var found = new IncludeCollector(set).Collect(bodies[template]);
            includes.Add(template, found);
            included.UnionWith(found.Select(include => include.Target));
        }
        foreach (var template in set.Templates.Where(template => !included.Contains(template)))
            Reach(template);
    }

    /// <summary>The includes of a set.</summary>
    public static IncludeGraph Of(TemplateSet set, IReadOnlyDictionary<Template, BlockSyntax> bodies) => new(set, bodies);

    /// <summary>Whether some template includes this one.</summary>
    public bool IsIncluded(Template template) => included.Contains(template);

    /// <summary>Whether a template that none includes leads to this one.</summary>
    public bool IsReached(Template template) => reached.Contains(template);

    /// <summary>Reports templates that always include themselves.</summary>
    public void CheckCycles(DiagnosticBag diagnostics)
    {
        var done = new HashSet<Template>();
        foreach (var template in includes.Keys.OrderBy(template => template.Name, StringComparer.Ordinal))
            CheckCycles(template, [], done, diagnostics);
    }

    private void CheckCycles(Template template, List<Template> path, HashSet<Template> done, DiagnosticBag diagnostics)
    {
        // Longer chains are refused where they are compiled.
        if (path.Count > Parser.MaxDepth || !done.Add(template))
            return;
        path.Add(template);
        foreach (var include in includes[template].Where(include => include.IsCertain))
        {
            var start = path.IndexOf(include.Target);
            if (start >= 0)
                diagnostics.Add(TemplateMistakes.IncludeCycle(new Place(template.Source, include.Span), [.. path.Skip(start).Append(include.Target).Select(t => t.Name)]));
            else
                CheckCycles(include.Target, path, done, diagnostics);
        }
        path.RemoveAt(path.Count - 1);
    }

    private void Reach(Template start)
    {
        var waiting = new Stack<Template>([start]);
        while (waiting.TryPop(out var template))
        {
            if (!reached.Add(template))
                continue;
            foreach (var include in includes[template])
                waiting.Push(include.Target);
        }
    }
}

/// <summary>One include in a template.</summary>
/// <param name="Target">The template that is included.</param>
/// <param name="Span">Where the include stands.</param>
/// <param name="IsCertain">Whether every render of the page comes by.</param>
internal readonly record struct Include(Template Target, TextSpan Span, bool IsCertain);
