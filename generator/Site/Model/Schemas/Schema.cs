using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The declaration of a content type or of a record inside one: its keys, as data.</summary>
public abstract class Schema : FieldType
{
    private protected Schema(string name, LocalizedText title, ImmutableArray<Field> fields)
    {
        Name = name;
        Title = title;
        Fields = fields;
        FieldsByKey = fields.ToFrozenDictionary(field => field.Key);
    }

    /// <summary>The name in English, such as <c>branch</c>.</summary>
    public string Name { get; }

    /// <summary>What people call it, such as 支部.</summary>
    public LocalizedText Title { get; }

    /// <summary>The keys, in the order in which they are documented.</summary>
    public ImmutableArray<Field> Fields { get; }

    /// <summary>The field of a key, or null.</summary>
    internal Field? Find(string key) => FieldsByKey.GetValueOrDefault(key);

    /// <inheritdoc/>
    public override LocalizedText Expectation =>
        new($"{Title.Zh}的字段（{string.Join('、', Fields.Select(f => f.Key))}）", $"the keys of {Title.En} ({string.Join(", ", Fields.Select(f => f.Key))})");

    /// <inheritdoc/>
    internal override Shape Shape => new Shape.Keys(this);

    private FrozenDictionary<string, Field> FieldsByKey { get; }
}

/// <summary>The declaration of a content type or of a record inside one, and how it becomes a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type in the model.</typeparam>
/// <param name="name">The name in English.</param>
/// <param name="title">What people call it.</param>
/// <param name="fields">The keys, in the order in which they are documented.</param>
/// <param name="create">Makes the value of what was bound.</param>
public sealed class Schema<T>(string name, LocalizedText title, ImmutableArray<Field> fields, Func<Record, T> create)
    : Schema(name, title, fields)
    where T : notnull
{
    /// <summary>Turns a mapping into a value. What is wrong in it is reported; what is right is kept.</summary>
    internal T Bind(YamlMapping mapping, Binding binding)
    {
        var record = new Record(mapping.Entries.Length);
        var misspelt = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < mapping.Entries.Length; index++)
        {
            var (key, node) = mapping.Entries[index];
            if (Find(key.Value) is not { } field)
            {
                binding.Report(UnknownKeys.Explain(this, mapping, index, binding, out var nearest));
                if (nearest is not null)
                    misspelt.Add(nearest);
                continue;
            }
            var isCutShort = UnknownKeys.IsCutShort(this, mapping, index, binding);
            if (node is YamlScalar { IsNull: true })
            {
                // An empty value is the same as no key: staff leave keys open to fill them in later.
                if (!field.IsRequired)
                    continue;
                if (!isCutShort)
                    binding.Report(ContentMistakes.EmptyKey(binding.At(key), field.Key, field.Documentation));
                record.Add(field, value: null, binding.At(node));
                continue;
            }
            record.Add(field, field.Bind(node, isCutShort ? binding with { IsComplete = false } : binding), binding.At(node));
        }
        foreach (var field in Fields)
        {
            // A required key that is misspelt is one mistake, not two.
            if (field.IsRequired && binding.IsComplete && !record.Has(field) && !misspelt.Contains(field.Key))
            {
                binding.Report(IsPageWithoutFields(binding)
                    ? ContentMistakes.MissingFields(binding.At(mapping), field.Key, Title, field.Documentation)
                    : ContentMistakes.MissingKey(binding.At(mapping), field.Key, Title, field.Documentation));
            }
        }
        return create(record);
    }

    private static bool IsPageWithoutFields(Binding binding) =>
        FileKinds.IsMarkdown(binding.Source.Path) && !binding.Source.Text.TrimStart('\uFEFF').StartsWith("---", StringComparison.Ordinal);
}
