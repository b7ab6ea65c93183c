using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Check;

/// <summary>
/// What is known of the types of a set's variables and arguments. A type only ever grows, from unknown to one type to
/// any, so that going through the templates again and again comes to an end.
/// </summary>
internal sealed class InferredTypes
{
    private readonly Dictionary<(object Owner, string Name), DataType> types = [];

    /// <summary>Whether anything grew since this was last set to false.</summary>
    public bool HasGrown { get; set; }

    /// <summary>The type of what <paramref name="owner"/> calls by a name, or null while nothing is known.</summary>
    /// <param name="owner">The set, a template or a function.</param>
    /// <param name="name">The name.</param>
    public DataType? Find(object owner, string name) => types.GetValueOrDefault((owner, name));

    /// <summary>Adds what is assigned to a name.</summary>
    public void Add(object owner, string name, DataType? type)
    {
        var before = Find(owner, name);
        var after = Join(before, type);
        if (after is null || ReferenceEquals(before, after))
            return;
        types[(owner, name)] = after;
        HasGrown = true;
    }

    /// <summary>The type of a value that has one type or the other.</summary>
    public static DataType? Join(DataType? a, DataType? b)
    {
        if (a is null || ReferenceEquals(a, b))
            return b;
        if (b is null)
            return a;
        return IsNumber(a) && IsNumber(b) ? DataTypes.Number : DataTypes.Any;
    }

    /// <summary>Whether a type is one of the numbers.</summary>
    public static bool IsNumber(DataType type) =>
        type.Kind is ValueKind.Integer or ValueKind.Float or ValueKind.Decimal or ValueKind.BigInteger;
}
