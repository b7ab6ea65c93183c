using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>Keys with the words that visitors read, in the site's own order.</summary>
internal sealed class LabelListType : FieldType<LabelList>
{
    public override LocalizedText Expectation => new("一组“键: 名称”", "a set of 'key: label'");

    internal override Shape Shape => new Shape.Names(new Shape.Text());

    internal override bool TryBind(YamlNode node, Binding binding, out LabelList value)
    {
        if (node is not YamlMapping mapping)
            return Refuse(node, binding, out value);
        var labels = ImmutableArray.CreateBuilder<Label>(mapping.Entries.Length);
        foreach (var (key, text) in mapping.Entries)
        {
            if (Is.Text.TryBind(text, binding, out var word))
                labels.Add(new(key.Value, word));
        }
        value = new(labels.DrainToImmutable());
        return true;
    }
}
