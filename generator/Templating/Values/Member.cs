using BrandShowcase.Diagnostics;

namespace BrandShowcase.Templating.Values;

/// <summary>One declared member of an <see cref="ObjectType"/>.</summary>
public abstract class Member
{
    private readonly Func<DataType> type;

    private protected Member(string name, Func<DataType> type, LocalizedText doc) => (Name, this.type, Doc) = (name, type, doc);

    /// <summary>The name by which templates read it.</summary>
    public string Name { get; }

    /// <summary>What it holds when it is not null.</summary>
    public DataType Type => type();

    /// <summary>What it means.</summary>
    public LocalizedText Doc { get; }

    internal abstract Value Get(object instance);
}

internal sealed class Member<T>(string name, Func<DataType> type, Func<T, Value> get, LocalizedText doc) : Member(name, type, doc)
    where T : class
{
    internal override Value Get(object instance) => get((T)instance);
}
