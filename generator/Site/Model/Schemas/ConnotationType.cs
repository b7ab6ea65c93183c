using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>A brand's connotation: a text, or a list of numbered pillars.</summary>
internal sealed class ConnotationType : FieldType<Connotation>
{
    private readonly FieldType<ImmutableArray<Pillar>> pillars = Is.ListOf(Is.RecordOf(PartSchemas.Pillar));

    public override LocalizedText Expectation => new($"文字，或{pillars.Expectation.Zh}", $"a text, or {pillars.Expectation.En}");

    internal override Shape Shape => new Shape.AnyOf([new Shape.Text(), pillars.Shape]);

    internal override bool TryBind(YamlNode node, Binding binding, out Connotation value)
    {
        value = new(null, []);
        if (node is YamlScalar)
        {
            if (!Is.Text.TryBind(node, binding, out var text))
                return false;
            value = new(text, []);
            return true;
        }
        if (!pillars.TryBind(node, binding, out var items))
            return false;
        value = new(null, items);
        return true;
    }
}
