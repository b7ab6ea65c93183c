using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating;

/// <summary>The values of the declared globals for one render.</summary>
public sealed class Globals
{
    private readonly Dictionary<string, Value> values = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, Value> Values => values;

    /// <summary>Gives a global its value. Arrays and objects are frozen: templates of other renders may see them too.</summary>
    public Globals Set(string name, Value value)
    {
        value.Freeze();
        values[name] = value;
        return this;
    }
}
