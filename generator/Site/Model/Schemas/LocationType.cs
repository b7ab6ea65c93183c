using System.Globalization;
using BrandShowcase.Diagnostics;
using BrandShowcase.Maps;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>A location. Latitude and longitude that were exchanged are told as such, not as a latitude out of its range.</summary>
internal sealed class LocationType : FieldType<Location>
{
    private readonly FieldType<Location> record = Is.RecordOf(PartSchemas.Location);

    public override LocalizedText Expectation => record.Expectation;

    internal override bool TryBind(YamlNode node, Binding binding, out Location value)
    {
        if (node is not YamlMapping mapping || !LooksSwapped(mapping))
            return record.TryBind(node, binding, out value);
        binding.Report(ContentMistakes.SwappedCoordinate(binding.At(node)));
        value = default!;
        return false;
    }

    private static bool LooksSwapped(YamlMapping mapping) =>
        NumberOf(mapping.Find("lat")) is { } latitude && NumberOf(mapping.Find("lng")) is { } longitude
        && new Coordinate(latitude, longitude, Datum.Wgs84).LooksSwapped;

    private static double? NumberOf(YamlNode? node) =>
        node is YamlScalar scalar && double.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
