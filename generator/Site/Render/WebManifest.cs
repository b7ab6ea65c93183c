using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Plan;

namespace BrandShowcase.Site.Render;

/// <summary>What phones need to keep the site on their home screen (W3C Web Application Manifest).</summary>
internal static class WebManifest
{
    /// <summary>Where it is published.</summary>
    public const string Path = "manifest.webmanifest";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Encode(SiteModel site, Theme theme, ThemeAssets assets, IBufferWriter<byte> output)
    {
        var home = new PageUrl("/").ToHref(site.Settings.BaseUrl);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("name"u8, site.Settings.Title);
        if (site.Settings.Description is { } description)
            json.WriteString("description"u8, description);
        json.WriteString("lang"u8, site.Settings.LanguageTag);
        json.WriteString("id"u8, home);
        json.WriteString("start_url"u8, home);
        json.WriteString("scope"u8, home);
        // Readers want to share addresses and to go back: the browser keeps its controls.
        json.WriteString("display"u8, "browser");
        json.WriteStartArray("icons"u8);
        foreach (var icon in SiteIcon.Of(theme, assets))
            WriteIcon(json, icon);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteIcon(Utf8JsonWriter json, SiteIcon icon)
    {
        json.WriteStartObject();
        json.WriteString("src"u8, icon.Href);
        json.WriteString("type"u8, icon.Type);
        json.WriteString("sizes"u8, icon.Sizes);
        json.WriteEndObject();
    }
}
