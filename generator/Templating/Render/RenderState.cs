using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Nodes;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Render;

/// <summary>Everything that changes while a template renders. One render has one; later renders use it again.</summary>
internal sealed class RenderState(TemplateSet set)
{
    private readonly List<Frame> frames = [];
    private readonly List<Value> contexts = [];
    private readonly Dictionary<string, int> cycles = new(StringComparer.Ordinal);
    private readonly HashSet<int> readOnlyGlobals = [];
    private DiagnosticBag? diagnostics;
    private ScriptObject? unnamedGlobals;
    private PseudoRandom? random;
    private int depth = -1;
    private int top;
    private int highest;
    private long steps;

    /// <summary>The output so far.</summary>
    public Utf8Output Output { get; } = new();

    /// <summary>The values of all global variables of the set, by their slots.</summary>
    public Value[] Globals { get; } = new Value[set.Slots.Count];

    /// <summary>Where arguments wait for their call.</summary>
    public Value[] Stack { get; private set; } = new Value[64];

    /// <summary>The frame whose local variables and arguments are in force.</summary>
    public Frame Frame { get; set; } = null!;

    /// <summary>What <c>ret</c> returned last.</summary>
    public Value Returned { get; set; }

    /// <summary>Whether <c>with</c> or a parametric function has opened a context, so that a name needs a look-up.</summary>
    public bool HasContexts => contexts.Count > 0;

    /// <summary>How far <c>array.cycle</c> has come, by its group.</summary>
    public Dictionary<string, int> Cycles => cycles;

    /// <summary>What <c>math.random</c> and <c>math.uuid</c> draw from.</summary>
    public PseudoRandom Random => random ??= new PseudoRandom();

    /// <summary>Global variables whose names stand nowhere in the set, set through <c>this["name"]</c>.</summary>
    public ScriptObject UnnamedGlobals => unnamedGlobals ??= new ScriptObject();

    /// <summary>Where the attribute values begin that are checked when all of them is written.</summary>
    public Stack<int> CheckedValues { get; } = [];

    /// <summary>What the host gave.</summary>
    public object? Host { get; private set; }

    /// <summary>Ends the render when it is cancelled.</summary>
    public CancellationToken Cancellation { get; private set; }

    /// <summary>Whether the template that is rendered is HTML.</summary>
    public bool IsHtml { get; private set; }

    /// <summary>The set whose template is rendered.</summary>
    public TemplateSet Set => set;

    /// <summary>The limits of the environment.</summary>
    public TemplateLimits Limits => set.Environment.Limits;

    /// <summary>Whether names are checked when templates are compiled, so that what is missing is simply null.</summary>
    public bool IsStrict => set.Environment.IsStrict;

    /// <summary>Begins a render.</summary>
    public void Begin(Template template, DiagnosticBag bag, object? host, CancellationToken cancellation)
    {
        diagnostics = bag;
        Host = host;
        Cancellation = cancellation;
        IsHtml = template.IsHtml;
        set.CopyInitialGlobals(Globals);
    }

    /// <summary>Ends a render, whether it succeeded or not, and lets go of all data.</summary>
    public void End()
    {
        for (; depth >= 0; depth--)
            frames[depth].Leave();
        contexts.Clear();
        cycles.Clear();
        CheckedValues.Clear();
        readOnlyGlobals.Clear();
        Array.Clear(Globals);
        unnamedGlobals = null;
        random = null;
        Array.Clear(Stack, 0, highest);
        highest = 0;
        Output.Clear();
        top = 0;
        steps = 0;
        Host = null;
        diagnostics = null;
        Returned = Value.Null;
        Cancellation = CancellationToken.None;
    }

    /// <summary>Makes room for values on the stack and returns the place of the first.</summary>
    public int Push(int count)
    {
        var start = top;
        top += count;
        highest = Math.Max(highest, top);
        if (top > Stack.Length)
        {
            var larger = new Value[Math.Max(Stack.Length * 2, top)];
            Stack.CopyTo(larger, 0);
            Stack = larger;
        }
        return start;
    }

    /// <summary>Gives back the room from <paramref name="start"/> on.</summary>
    public void Pop(int start) => top = start;

    /// <summary>Values on the stack.</summary>
    public ReadOnlySpan<Value> ValuesAt(int start, int count) => Stack.AsSpan(start, count);

    /// <summary>Opens the frame of a call or include.</summary>
    public void EnterFrame(string name, int localCount, CallArguments call, Place place, BlockNode? block)
    {
        if (depth >= Limits.Recursion || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new TemplateFault(TemplateMistakes.LimitReached(place, new("函数与模板的层层调用", "calls inside calls"), Limits.Recursion));
        Cancellation.ThrowIfCancellationRequested();
        if (++depth == frames.Count)
            frames.Add(new Frame(this));
        var entered = frames[depth];
        entered.Enter(name, localCount, call, place, block, caller: Frame);
        Frame = entered;
    }

    /// <summary>Closes the innermost frame.</summary>
    public void LeaveFrame()
    {
        var caller = Frame.Caller;
        Frame.Leave();
        Frame = caller;
        depth--;
    }

    /// <summary>Where the calls stand that lead to the innermost frame, innermost first.</summary>
    public IEnumerable<RelatedPlace> CallChain()
    {
        for (var i = depth; i > 0; i--)
            yield return new RelatedPlace(frames[i].CallPlace, new($"由此进入“{frames[i].Name}”", $"'{frames[i].Name}' is entered here"));
    }

    /// <summary>Reports a mistake after which the render goes on.</summary>
    public void Report(Diagnostic diagnostic) => diagnostics!.Add(diagnostic with { Related = [.. diagnostic.Related, .. CallChain()] });

    /// <summary>Counts loop steps against their limit.</summary>
    public void CountSteps(long count, Place place)
    {
        steps += count;
        if (steps > Limits.LoopSteps)
            throw new TemplateFault(TemplateMistakes.LimitReached(place, new("循环步数", "loop steps"), Limits.LoopSteps));
        if ((steps & 0xFF) == 0)
            Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Checks the size of the output against its limit.</summary>
    public void CheckOutput(Place place)
    {
        if (Output.Length > Limits.OutputBytes)
            throw new TemplateFault(TemplateMistakes.LimitReached(place, new("输出字节数", "bytes of output"), Limits.OutputBytes));
    }

    /// <summary>Opens a context: names are looked up in it first, and assigned to in it.</summary>
    public void PushContext(in Value context) => contexts.Add(context);

    /// <summary>Closes the innermost context.</summary>
    public void PopContext() => contexts.RemoveAt(contexts.Count - 1);

    /// <summary>Looks a name up in the open contexts, innermost first.</summary>
    public bool TryFindInContexts(string name, out Value value)
    {
        for (var i = contexts.Count - 1; i >= 0; i--)
        {
            if (contexts[i].Kind == ValueKind.Object ? contexts[i].AsObject().TryGet(name, out value) : Members.TryGet(contexts[i], name, out value))
                return true;
        }
        value = Value.Null;
        return false;
    }

    /// <summary>The innermost context, or null if names belong to the globals.</summary>
    public Value CurrentContext => contexts.Count > 0 ? contexts[^1] : Value.Null;

    /// <summary>Declares a global variable as read-only.</summary>
    public void MarkReadOnly(int slot) => readOnlyGlobals.Add(slot);

    /// <summary>Whether a global variable is read-only.</summary>
    public bool IsReadOnly(int slot) => readOnlyGlobals.Count > 0 && readOnlyGlobals.Contains(slot);
}
