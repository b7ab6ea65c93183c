using System.Globalization;
using BrandShowcase.Diagnostics;
using BrandShowcase.Maps;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>A location. Latitude and longitude that were exchanged are told as such, not as a latitude out of its range; one abroad is probably a slip.</summary>
internal sealed class LocationType : FieldType<Location>
{
    private readonly FieldType<Location> record = Is.RecordOf(PartSchemas.Location);

    public override LocalizedText Expectation => record.Expectation;

    internal override Shape Shape => record.Shape;

    internal override bool TryBind(YamlNode node, Binding binding, out Location value)
    {
        var written = (node as YamlMapping) is { } mapping && NumberOf(mapping.Find("lat")) is { } latitude && NumberOf(mapping.Find("lng")) is { } longitude
            ? new Coordinate(latitude, longitude, Datum.Wgs84)
            : (Coordinate?)null;
        if (written is { LooksSwapped: true })
        {
            binding.Report(ContentMistakes.SwappedCoordinate(binding.At(node)));
            value = default!;
            return false;
        }
        if (!record.TryBind(node, binding, out value))
            return false;
        // A number out of its range was told already and stands as 0 in the value.
        if (!value.Coordinate.IsInChina && written == value.Coordinate with { Datum = Datum.Wgs84 })
            binding.Report(RouteMistakes.OutsideChina(binding.At(node)));
        return true;
    }

    private static double? NumberOf(YamlNode? node) =>
        node is YamlScalar scalar && double.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
