namespace BrandShowcase.Templating.Compile;

/// <summary>The places of the global variables of a set: each name that stands in a template or is declared has one.</summary>
internal sealed class GlobalSlots
{
    private readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private bool isFrozen;

    /// <summary>How many there are.</summary>
    public int Count => names.Count;

    /// <summary>The names, by their places.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Refuses new names: the set is compiled, and renders have as many places as there are.</summary>
    public void Freeze() => isFrozen = true;

    /// <summary>The place of a name, made if there is none yet; -1 for a new name when the set is compiled.</summary>
    public int GetOrAdd(string name)
    {
        if (slots.TryGetValue(name, out var slot))
            return slot;
        if (isFrozen)
            return -1;
        slot = names.Count;
        slots.Add(name, slot);
        names.Add(name);
        return slot;
    }

    /// <summary>The place of a name, or -1.</summary>
    public int Find(string name) => slots.GetValueOrDefault(name, -1);
}
