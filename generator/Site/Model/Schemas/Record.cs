using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The bound values of one mapping, by field.</summary>
public sealed class Record
{
    // A mapping has a dozen keys: looking through them beats hashing.
    private readonly List<(Field Field, object? Value, Place Place)> values;

    internal Record(int capacity) => values = new(capacity);

    internal void Add(Field field, object? value, Place place) => values.Add((field, value, place));

    internal bool Has(Field field) => IndexOf(field) >= 0;

    /// <summary>The value, or null if the key is absent or its value was refused.</summary>
    public T? Find<T>(Field<T> field)
        where T : class => Value(field) as T;

    /// <summary>The value, or null if the key is absent or its value was refused.</summary>
    public T? FindValue<T>(Field<T> field)
        where T : struct => (T?)Value(field);

    /// <summary>The value, or <paramref name="fallback"/> if the key is absent or its value was refused.</summary>
    public T Get<T>(Field<T> field, T fallback)
        where T : notnull => Value(field) is T value ? value : fallback;

    /// <summary>The items, or none if the key is absent or its value was refused.</summary>
    public ImmutableArray<T> List<T>(Field<ImmutableArray<T>> field) => Value(field) is ImmutableArray<T> items ? items : [];

    /// <summary>The place of the value, or null if the key is absent.</summary>
    public Place? FindPlace(Field field) => IndexOf(field) is >= 0 and var index ? values[index].Place : null;

    private object? Value(Field field) => IndexOf(field) is >= 0 and var index ? values[index].Value : null;

    private int IndexOf(Field field)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (ReferenceEquals(values[i].Field, field))
                return i;
        }
        return -1;
    }
}
