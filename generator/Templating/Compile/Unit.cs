namespace BrandShowcase.Templating.Compile;

/// <summary>What the compiler knows of the page or function that it compiles: what shares one frame.</summary>
/// <param name="blockLocals">The local variables that have the same place in every frame.</param>
internal sealed class Unit(IReadOnlyList<string> blockLocals)
{
    private readonly List<string> locals = [.. blockLocals];

    /// <summary>How many local variables the frame has.</summary>
    public int LocalCount => locals.Count;

    /// <summary>How many blocks of <c>wrap</c> stand around the statement.</summary>
    public int WrapLevels { get; set; }

    /// <summary>The variables of the loops around the statement, innermost last.</summary>
    public List<string> LoopVariables { get; } = [];

    /// <summary>The place of a local variable in the frame.</summary>
    public int SlotOf(string local)
    {
        var slot = locals.IndexOf(local);
        if (slot >= 0)
            return slot;
        locals.Add(local);
        return locals.Count - 1;
    }
}
