namespace BrandShowcase.Templating.Compile;

/// <summary>What the compiler knows of the page or function that it compiles: what shares one frame.</summary>
/// <param name="blockLocals">The local variables that have the same place in every frame.</param>
internal sealed class Unit(IReadOnlyDictionary<string, int> blockLocals)
{
    private readonly Dictionary<string, int> locals = new(blockLocals, StringComparer.Ordinal);

    /// <summary>How many local variables the frame has.</summary>
    public int LocalCount => locals.Count;

    /// <summary>Whether this is a page, for which <c>ret</c> writes its value, and not a function.</summary>
    public bool IsPage { get; set; }

    /// <summary>How many blocks of <c>wrap</c> stand around the statement.</summary>
    public int WrapLevels { get; set; }

    /// <summary>The variables of the loops around the statement, innermost last.</summary>
    public List<string> LoopVariables { get; } = [];

    /// <summary>The place of a local variable in the frame.</summary>
    public int SlotOf(string local)
    {
        if (locals.TryGetValue(local, out var slot))
            return slot;
        slot = locals.Count;
        locals.Add(local, slot);
        return slot;
    }
}
