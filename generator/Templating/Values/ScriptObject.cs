namespace BrandShowcase.Templating.Values;

/// <summary>An object of the language: named members in the order in which they were added.</summary>
public class ScriptObject
{
    private readonly OrderedDictionary<string, Value> members = new(StringComparer.Ordinal);
    private HashSet<string>? readOnlyMembers;

    /// <summary>Whether assignments are refused.</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>The number of members.</summary>
    public virtual int Count => members.Count;

    /// <summary>The names of the members, in order.</summary>
    public virtual IEnumerable<string> Keys => members.Keys;

    /// <summary>The member <paramref name="name"/>, or null if there is none.</summary>
    public Value Get(string name) => TryGet(name, out var value) ? value : Value.Null;

    /// <summary>Finds the member <paramref name="name"/>.</summary>
    public virtual bool TryGet(string name, out Value value) => members.TryGetValue(name, out value);

    /// <summary>Sets the member <paramref name="name"/>; false if it, or the whole object, is read-only.</summary>
    public virtual bool TrySet(string name, Value value)
    {
        if (IsFrozen || IsReadOnly(name))
            return false;
        members[name] = value;
        return true;
    }

    /// <summary>Adds a member, for the building of host data.</summary>
    /// <exception cref="InvalidOperationException">The member is read-only or the object frozen.</exception>
    public ScriptObject With(string name, Value value)
    {
        if (!TrySet(name, value))
            throw new InvalidOperationException($"The member '{name}' is read-only.");
        return this;
    }

    /// <summary>Refuses all later changes to the object and to what it holds; many renders can then share it.</summary>
    public void Freeze()
    {
        if (IsFrozen)
            return;
        IsFrozen = true;
        foreach (var value in members.Values)
            value.Freeze();
    }

    /// <summary>Whether the member <paramref name="name"/> may not be assigned to.</summary>
    internal virtual bool IsReadOnly(string name) => IsFrozen || (readOnlyMembers?.Contains(name) ?? false);

    internal virtual void MarkReadOnly(string name) => (readOnlyMembers ??= new(StringComparer.Ordinal)).Add(name);
}
