using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>A list of values of one type.</summary>
/// <param name="item">The type of the items.</param>
/// <param name="allowSingle">Whether a single value may stand for a list of one.</param>
/// <param name="single">The marks with which a single short value is probably several items.</param>
/// <param name="each">The marks with which a short item is probably several.</param>
internal sealed class ListType<T>(FieldType<T> item, bool allowSingle, string single = "", string each = "") : FieldType<ImmutableArray<T>>
    where T : notnull
{
    public override LocalizedText Expectation => new($"列表，每一项是{item.Expectation.Zh}", $"a list, each item {item.Expectation.En}");

    /// <summary>The type of the items.</summary>
    public FieldType<T> Item => item;

    internal override Shape Shape => new Shape.List(item.Shape, allowSingle);

    internal override bool TryBind(YamlNode node, Binding binding, out ImmutableArray<T> value)
    {
        if (node is not YamlSequence sequence)
        {
            if (!allowSingle)
                return Refuse(node, binding, out value);
            ReportSeveral(node, single, binding);
            var isBound = item.TryBind(node, binding, out var only);
            value = isBound ? [only] : [];
            return isBound;
        }
        var items = ImmutableArray.CreateBuilder<T>(sequence.Items.Length);
        // A comma of Chinese typing within brackets is a matter of syntax, and reported as such.
        var isBelow = binding.Source.Text[sequence.Span.Start] != '[';
        foreach (var child in sequence.Items)
        {
            if (isBelow)
                ReportSeveral(child, each, binding);
            if (item.TryBind(child, binding, out var bound))
                items.Add(bound);
        }
        value = items.DrainToImmutable();
        return true;
    }

    /// <summary>Reports items that were typed as one. Quotes say that it is one.</summary>
    private static void ReportSeveral(YamlNode node, string marks, Binding binding)
    {
        if (node is YamlScalar { IsPlain: true } scalar && NameSeries.Split(scalar.Value, marks, NameSeries.LongestName) is { Length: > 1 } items)
            binding.Report(ContentMistakes.SeveralInOne(binding.At(node), scalar.Value, items));
    }
}

/// <summary>A set of keys that a schema declares.</summary>
internal sealed class RecordType<T>(Schema<T> schema) : FieldType<T>
    where T : notnull
{
    public override LocalizedText Expectation => schema.Expectation;

    internal override Shape Shape => schema.Shape;

    internal override bool TryBind(YamlNode node, Binding binding, out T value)
    {
        if (node is not YamlMapping mapping)
            return Refuse(node, binding, out value);
        value = schema.Bind(mapping, binding);
        return true;
    }
}

/// <summary>A set of keys, for which a single text may stand: <c>secretary: 胡丰登</c>.</summary>
internal sealed class ShorthandType<T>(FieldType<T> full, Func<string, Place, T> expand) : FieldType<T>
    where T : notnull
{
    public override LocalizedText Expectation => new($"文字，或{full.Expectation.Zh}", $"a text, or {full.Expectation.En}");

    internal override Shape Shape => new Shape.AnyOf([new Shape.Text(), full.Shape]);

    internal override bool TryBind(YamlNode node, Binding binding, out T value)
    {
        if (node is YamlMapping)
            return full.TryBind(node, binding, out value);
        if (node is not YamlScalar scalar || scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value))
            return Refuse(node, binding, out value);
        value = expand(scalar.Value.Trim(), binding.At(node));
        return true;
    }
}

/// <summary>A number as it is, or a set of keys around it.</summary>
internal sealed class NumberOrType<T>(NumberType number, FieldType<T> full, Func<decimal, T> expand) : FieldType<T>
    where T : notnull
{
    public override LocalizedText Expectation => new($"{number.Expectation.Zh}，或{full.Expectation.Zh}", $"{number.Expectation.En}, or {full.Expectation.En}");

    internal override Shape Shape => new Shape.AnyOf([number.Shape, full.Shape]);

    internal override bool TryBind(YamlNode node, Binding binding, out T value)
    {
        if (node is not YamlScalar)
            return full.TryBind(node, binding, out value);
        var isBound = number.TryBind(node, binding, out var plain);
        value = isBound ? expand(plain) : default!;
        return isBound;
    }
}

/// <summary>One of several sets of keys; the one whose telling key is present.</summary>
internal sealed class VariantType<T>(ImmutableArray<(string Key, FieldType<T> Type)> variants) : FieldType<T>
    where T : notnull
{
    public override LocalizedText Expectation => new(
        string.Join("；或", variants.Select(variant => variant.Type.Expectation.Zh)),
        string.Join("; or ", variants.Select(variant => variant.Type.Expectation.En)));

    internal override Shape Shape => new Shape.AnyOf([.. variants.Select(variant => variant.Type.Shape)]);

    internal override bool TryBind(YamlNode node, Binding binding, out T value)
    {
        if (node is not YamlMapping mapping)
            return Refuse(node, binding, out value);
        foreach (var (key, type) in variants)
        {
            if (mapping.Find(key) is not null)
                return type.TryBind(node, binding, out value);
        }
        if (binding.IsComplete)
            binding.Report(ContentMistakes.NoVariant(binding.At(node), [.. variants.Select(variant => variant.Key)]));
        value = default!;
        return false;
    }
}
