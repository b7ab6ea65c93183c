namespace BrandShowcase.Templating.Values;

/// <summary>An array of the language: it grows as it is assigned to, and can carry named properties beside its items.</summary>
public sealed class ScriptArray
{
    private readonly List<Value> items;
    private ScriptObject? properties;

    /// <summary>An empty array.</summary>
    public ScriptArray() => items = [];

    /// <summary>An array of <paramref name="values"/>.</summary>
    public ScriptArray(IEnumerable<Value> values) => items = [.. values];

    internal ScriptArray(ReadOnlySpan<Value> values) => items = [.. values];

    internal ScriptArray(int capacity) => items = new List<Value>(capacity);

    /// <summary>The number of items.</summary>
    public int Count => items.Count;

    /// <summary>Whether assignments are refused.</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>The named properties, or null if there are none.</summary>
    public ScriptObject? Properties => properties;

    /// <summary>The item at <paramref name="index"/>, from 0; assigning beyond the end fills the gap with null.</summary>
    /// <exception cref="InvalidOperationException">The array is frozen and is assigned to.</exception>
    public Value this[int index]
    {
        get => items[index];
        set
        {
            EnsureOpen();
            while (items.Count <= index)
                items.Add(Value.Null);
            items[index] = value;
        }
    }

    /// <summary>Adds an item at the end.</summary>
    /// <exception cref="InvalidOperationException">The array is frozen.</exception>
    public void Add(Value value)
    {
        EnsureOpen();
        items.Add(value);
    }

    /// <summary>The property <paramref name="name"/>, or null.</summary>
    public Value GetProperty(string name) => properties?.Get(name) ?? Value.Null;

    /// <summary>Sets the property <paramref name="name"/>; false if it is read-only.</summary>
    public bool TrySetProperty(string name, Value value)
    {
        if (IsFrozen)
            return false;
        properties ??= new ScriptObject();
        return properties.TrySet(name, value);
    }

    /// <summary>Refuses all later changes to the array and to what it holds; many renders can then share it.</summary>
    public void Freeze()
    {
        if (IsFrozen)
            return;
        IsFrozen = true;
        foreach (var item in items)
            item.Freeze();
        properties?.Freeze();
    }

    internal ReadOnlySpan<Value> AsSpan() => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items);

    private void EnsureOpen()
    {
        if (IsFrozen)
            throw new InvalidOperationException("The array is frozen.");
    }
}
