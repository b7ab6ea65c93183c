using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render;

/// <summary>
/// All hospitals and their brands as data, for other sites of the same house. The shape is documented in README.md; what is not
/// known is left out.
/// </summary>
internal static class BrandsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Encode(SiteModel site, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("version"u8, 1);
        json.WriteString("site"u8, site.Settings.Title);
        json.WriteString("url"u8, site.Settings.BaseUrl.Value);
        json.WriteStartArray("hospitals"u8);
        foreach (var hospital in site.Pages.Hospitals)
            WriteHospital(json, site, hospital);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHospital(Utf8JsonWriter json, SiteModel site, Page<Hospital> hospital)
    {
        json.WriteStartObject();
        json.WriteString("title"u8, hospital.Title);
        json.WriteString("url"u8, hospital.Url.ToPermalink(site.Settings.BaseUrl));
        WriteOptional(json, "city"u8, hospital.Content.City);
        json.WriteStartArray("branches"u8);
        foreach (var branch in site.BranchesOf(hospital))
            WriteBranch(json, site, branch);
        json.WriteEndArray();
        json.WriteStartArray("unassigned_brands"u8);
        foreach (var brand in hospital.Content.UnassignedBrands)
            json.WriteStringValue(brand.Name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBranch(Utf8JsonWriter json, SiteModel site, Page<Branch> page)
    {
        var branch = page.Content;
        json.WriteStartObject();
        json.WriteString("title"u8, page.Title);
        json.WriteString("url"u8, page.Url.ToPermalink(site.Settings.BaseUrl));
        WriteOptional(json, "brand"u8, branch.Brand.Name);
        WriteOptional(json, "slogan"u8, branch.Brand.Slogan);
        WriteOptional(json, "category"u8, branch.Category?.Key);
        WriteOptional(json, "secretary"u8, branch.Secretary?.Name);
        // A source that does not call the secretary so has not said the contrary.
        if (branch.Secretary is { IsDualLeader: true })
            json.WriteBoolean("dual_leader"u8, true);
        WriteOptional(json, "since"u8, branch.Brand.Since);
        WriteOptional(json, "members"u8, branch.Members);
        WriteOptional(json, "stars"u8, branch.Brand.Rating?.Stars);
        json.WriteStartArray("services"u8);
        foreach (var service in branch.Achievements.CountedServices)
            WriteService(json, service);
        json.WriteEndArray();
        json.WriteStartArray("honours"u8);
        foreach (var honour in branch.Achievements.Honours)
            WriteHonour(json, honour);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteService(Utf8JsonWriter json, CountedService service)
    {
        json.WriteStartObject();
        json.WriteString("metric"u8, service.Metric);
        json.WriteNumber("value"u8, service.Quantity.Value);
        if (service.Quantity.Qualifier != Qualifier.Exact)
            json.WriteString("qualifier"u8, Qualifiers.Print(service.Quantity.Qualifier));
        json.WriteString("unit"u8, service.Unit);
        WriteOptional(json, "period"u8, service.Period);
        json.WriteEndObject();
    }

    private static void WriteHonour(Utf8JsonWriter json, Honour honour)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, honour.Name);
        WriteOptional(json, "level"u8, honour.Level?.Key);
        WriteOptional(json, "year"u8, honour.Year);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void WriteOptional(Utf8JsonWriter json, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }
}
