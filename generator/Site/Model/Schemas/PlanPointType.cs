using System.Globalization;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>A point on a floor plan. One beside the plan is told as such, since it was probably counted in pixels.</summary>
internal sealed class PlanPointType(Schema<PlanPoint> schema) : FieldType<PlanPoint>
{
    private readonly FieldType<PlanPoint> record = Is.RecordOf(schema);

    public override LocalizedText Expectation => record.Expectation;

    internal override Shape Shape => record.Shape;

    internal override bool TryBind(YamlNode node, Binding binding, out PlanPoint value)
    {
        var outside = (node as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value is "x" or "y" && IsOutside(entry.Value));
        if (outside is not { Value: YamlScalar { Value: var number }, Key.Value: var key })
            return record.TryBind(node, binding, out value);
        binding.Report(RouteMistakes.OutsidePlan(binding.At(node), key, number));
        value = default!;
        return false;
    }

    private static bool IsOutside(YamlNode node) =>
        node is YamlScalar scalar && decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number is < 0 or > 100;
}
