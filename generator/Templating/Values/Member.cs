using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Render;

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

    // Writes the member without the way through a value, where it can; false if it cannot.
    internal virtual bool TryWrite(object instance, Utf8Output output, Escaping escaping) => false;
}

internal sealed class Member<T>(string name, Func<DataType> type, Func<T, Value> get, LocalizedText doc) : Member(name, type, doc)
    where T : class
{
    internal override Value Get(object instance) => get((T)instance);
}

/// <summary>The most common member.</summary>
internal sealed class TextMember<T>(string name, Func<T, string?> get, LocalizedText doc) : Member(name, static () => DataTypes.Text, doc)
    where T : class
{
    internal override Value Get(object instance) => Value.From(get((T)instance));

    internal override bool TryWrite(object instance, Utf8Output output, Escaping escaping)
    {
        if (get((T)instance) is { } text)
            output.WriteText(text, escaping);
        return true;
    }
}
