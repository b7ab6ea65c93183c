using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Builtins;
using BrandShowcase.Templating.Compile;
using BrandShowcase.Templating.Nodes;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating;

/// <summary>The templates of a theme, compiled and linked as one set. It never changes and serves any number of threads.</summary>
public sealed class TemplateSet
{
    /// <summary>The extensions by which an include finds a template whose name it gives without one.</summary>
    private static readonly ImmutableArray<string> Extensions = ["", ".sbn-html", ".sbn-txt"];

    private readonly FrozenDictionary<string, Template> byName;
    private readonly ConcurrentBag<RenderState> states = [];
    private SetCompiler? compiler;
    private Value[] initialGlobals = [];

    private TemplateSet(ImmutableArray<TemplateSource> sources, TemplateEnvironment environment)
    {
        Environment = environment;
        Templates = [.. sources.OrderBy(source => source.Name, StringComparer.Ordinal).Select(source => new Template(this, source))];
        byName = Templates.ToFrozenDictionary(template => template.Name, StringComparer.Ordinal);
    }

    /// <summary>All templates, by name.</summary>
    public ImmutableArray<Template> Templates { get; }

    /// <summary>What the templates can use.</summary>
    public TemplateEnvironment Environment { get; }

    /// <summary>
    /// The work of compiling the set, counted in tokens, statements and expressions that were looked at. It grows no
    /// faster than the templates do.
    /// </summary>
    public long CompileSteps { get; private set; }

    internal GlobalSlots Slots { get; } = new();

    /// <summary>
    /// Compiles the templates of a theme. All mistakes of all templates are added to <paramref name="diagnostics"/>;
    /// a set with an error still can be asked for its templates, but what was wrong in them writes nothing.
    /// </summary>
    /// <exception cref="ArgumentException">Two sources have the same name.</exception>
    public static TemplateSet Compile(IEnumerable<TemplateSource> sources, TemplateEnvironment environment, DiagnosticBag diagnostics)
    {
        var set = new TemplateSet([.. sources], environment);
        set.compiler = new SetCompiler(set, diagnostics);
        set.compiler.Compile();
        set.Slots.Freeze();
        set.CompileSteps = set.compiler.Steps;
        set.initialGlobals = set.MakeInitialGlobals();
        return set;
    }

    /// <summary>The template <paramref name="name"/>, with or without its extension, or null.</summary>
    public Template? Find(string name)
    {
        foreach (var extension in Extensions)
        {
            if (byName.TryGetValue(name + extension, out var template))
                return template;
        }
        return null;
    }

    /// <summary>Whether some template names a global or a member <paramref name="name"/>, other than in a text.</summary>
    public bool Mentions(string name) => compiler!.Names.Mentioned.Contains(name);

    /// <summary>The names under which an include looks for a template.</summary>
    internal static IReadOnlyList<string> NamesTried(string name) => [.. Extensions.Select(extension => name + extension)];

    /// <summary>The template that an include names while it renders.</summary>
    internal Template GetIncluded(string name, Place place) =>
        Find(name) ?? throw new TemplateFault(TemplateMistakes.UnknownInclude(place, name, NamesTried(name), NearestName(name)));

    /// <summary>The template whose name was probably meant, or null.</summary>
    internal string? NearestName(string name) =>
        Spelling.FindNearest(name, Templates.SelectMany(t => new[] { t.Name, Path.ChangeExtension(t.Name, null) }));

    /// <summary>Compiles a template that stands in a text of the data.</summary>
    internal CompiledFunction CompileText(SourceText source, DiagnosticBag diagnostics) => compiler!.CompileText(source, diagnostics);

    internal RenderState RentState() => states.TryTake(out var state) ? state : new RenderState(this);

    internal void ReturnState(RenderState state) => states.Add(state);

    internal void CopyInitialGlobals(Value[] globals) => initialGlobals.CopyTo(globals, 0);

    internal void SetGlobals(RenderState state, Globals globals)
    {
        foreach (var (name, value) in globals.Values)
        {
            var slot = Slots.Find(name);
            if (slot >= 0)
                state.Globals[slot] = value;
            else if (!Environment.IsStrict)
                state.UnnamedGlobals.TrySet(name, value);
        }
    }

    private Value[] MakeInitialGlobals()
    {
        var values = new Value[Slots.Count];
        foreach (var module in BuiltinModule.All)
        {
            if (Slots.Find(module.Name) is >= 0 and var slot)
                values[slot] = module.Value;
        }
        foreach (var function in Environment.Functions)
        {
            if (Slots.Find(function.Name) is >= 0 and var slot)
                values[slot] = Value.From(function);
        }
        return values;
    }
}
