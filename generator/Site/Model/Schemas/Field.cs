using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>One key of a content type: its name, its type, whether it must be there, and what it means.</summary>
public abstract class Field
{
    private protected Field(string key, FieldUse use, LocalizedText documentation) => (Key, Use, Documentation) = (key, use, documentation);

    /// <summary>The key as it is written in the file.</summary>
    public string Key { get; }

    /// <summary>Which files of the type have it.</summary>
    public FieldUse Use { get; }

    /// <summary>Whether every file of the type must have it.</summary>
    public bool IsRequired => Use == FieldUse.Required;

    /// <summary>What it means, for the guide, the editor and error messages.</summary>
    public LocalizedText Documentation { get; }

    /// <summary>What its value may be.</summary>
    public abstract FieldType Type { get; }

    /// <summary>The value of a node, or null if it is none; that is then reported.</summary>
    internal abstract object? Bind(YamlNode node, Binding binding);
}

/// <summary>One key of a content type, with the type of its values.</summary>
/// <typeparam name="T">The type in the model.</typeparam>
public sealed class Field<T> : Field
    where T : notnull
{
    private readonly FieldType<T> type;

    internal Field(string key, FieldType<T> type, FieldUse use, LocalizedText documentation)
        : base(key, use, documentation) => this.type = type;

    /// <inheritdoc/>
    public override FieldType Type => type;

    /// <inheritdoc/>
    internal override object? Bind(YamlNode node, Binding binding) => type.TryBind(node, binding, out var value) ? value : null;
}

/// <summary>Which files of a type have a key.</summary>
public enum FieldUse
{
    /// <summary>All must.</summary>
    Required,

    /// <summary>Most do; a new file has it ready to be filled in.</summary>
    Usual,

    /// <summary>Those that need it.</summary>
    Optional,
}
