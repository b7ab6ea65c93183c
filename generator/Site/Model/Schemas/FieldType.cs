using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>What the value of a field may be.</summary>
public abstract class FieldType
{
    private protected FieldType()
    {
    }

    /// <summary>What is expected, as it reads in a message and in the guide: 文字, 整数, 日期（年-月-日）.</summary>
    public abstract LocalizedText Expectation { get; }

    /// <summary>What values look like in a file.</summary>
    internal abstract Shape Shape { get; }
}

/// <summary>What the value of a field may be, and how it becomes a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type in the model.</typeparam>
public abstract class FieldType<T> : FieldType
    where T : notnull
{
    /// <summary>Turns a node into a value; a node that is none is reported.</summary>
    /// <param name="node">The node; never an empty value.</param>
    /// <param name="binding">The file it stands in, and where to report.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is a value.</returns>
    internal abstract bool TryBind(YamlNode node, Binding binding, out T value);

    /// <summary>Reports that the node is something else than expected.</summary>
    private protected bool Refuse(YamlNode node, Binding binding, out T value)
    {
        binding.Report(ContentMistakes.WrongType(binding.At(node), Describe(node), Expectation, RightForm.Find(node, Shape, binding.Source)));
        value = default!;
        return false;
    }

    private static LocalizedText Describe(YamlNode node) => node switch
    {
        YamlScalar scalar => new($"“{scalar.Value}”", $"'{scalar.Value}'"),
        YamlSequence => new("一个列表", "a list"),
        _ => new("一组字段", "a set of keys"),
    };
}
