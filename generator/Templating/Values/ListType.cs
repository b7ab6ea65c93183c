namespace BrandShowcase.Templating.Values;

/// <summary>The type of a read-only list of the host, whose items are seen as values without copying them.</summary>
public abstract class ListType : DataType
{
    private protected ListType(DataType element) : base($"list of {element.Name}", ValueKind.List) => Element = element;

    /// <summary>The type of each item.</summary>
    public DataType Element { get; }

    internal abstract int CountOf(object list);

    internal abstract Value ItemOf(object list, int index);

    // Nearly every list is an array, and an array is quicker to index than an interface.
    private protected static T Get<T>(object list, int index) => list is T[] array ? array[index] : ((IReadOnlyList<T>)list)[index];

    private protected static int Count<T>(object list) => list is T[] array ? array.Length : ((IReadOnlyList<T>)list).Count;
}

internal sealed class TextListType() : ListType(DataTypes.Text)
{
    internal override int CountOf(object list) => Count<string>(list);

    internal override Value ItemOf(object list, int index) => Value.From(Get<string>(list, index));
}

internal sealed class ModelListType<T>(ObjectType<T> element) : ListType(element) where T : class
{
    internal override int CountOf(object list) => Count<T>(list);

    internal override Value ItemOf(object list, int index) => Value.Object(element, Get<T>(list, index));
}
