namespace BrandShowcase.Templating.Values;

/// <summary>The type of a read-only list of the host, whose items are seen as values without copying them.</summary>
public abstract class ListType : DataType
{
    private protected ListType(DataType element) : base($"list of {element.Name}", ValueKind.List) => Element = element;

    /// <summary>The type of each item.</summary>
    public DataType Element { get; }

    internal abstract int CountOf(object list);

    internal abstract Value ItemOf(object list, int index);
}

internal sealed class ListType<T>(DataType element, Func<T, Value> toValue) : ListType(element)
{
    internal override int CountOf(object list) => ((IReadOnlyList<T>)list).Count;

    internal override Value ItemOf(object list, int index) => toValue(((IReadOnlyList<T>)list)[index]);
}
