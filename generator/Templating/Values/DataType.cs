namespace BrandShowcase.Templating.Values;

/// <summary>
/// The type of a value: it tags every <see cref="Value"/> at run time, and describes members, parameters and results
/// before anything runs.
/// </summary>
public abstract class DataType
{
    private protected DataType(string name, ValueKind kind) => (Name, Kind) = (name, kind);

    /// <summary>The name that documentation and messages use, such as <c>text</c>, <c>branch</c> or <c>list of branch</c>.</summary>
    public string Name { get; }

    /// <summary>The kind of the values that carry this type.</summary>
    public ValueKind Kind { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
