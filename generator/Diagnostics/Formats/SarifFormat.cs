using System.Text.Json;

namespace BrandShowcase.Diagnostics;

/// <summary>Diagnostics as SARIF 2.1.0 (OASIS), which code hosts and editors read.</summary>
public static class SarifFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    // The name by which readers know the folder of the site.
    private const string Root = "%SRCROOT%";

    /// <summary>Writes diagnostics, with the rules that they are of.</summary>
    /// <param name="stream">Gets UTF-8 without a byte order mark; a line feed ends it.</param>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="language">The language of the messages.</param>
    public static void Write(Stream stream, IReadOnlyCollection<Diagnostic> diagnostics, Language language)
    {
        var codes = diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal).ToArray();
        using (var json = new Utf8JsonWriter(stream, JsonFormat.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, codes, language);
            // A column is a Unicode scalar value here, as in every message.
            json.WriteString("columnKind", "unicodeCodePoints");
            json.WriteString("language", language == Language.English ? "en" : "zh-CN");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics)
                WriteResult(json, diagnostic, codes, language);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void WriteTool(Utf8JsonWriter json, string[] codes, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "BrandShowcase");
        json.WriteStartArray("rules");
        foreach (var rule in codes.Select(DiagnosticCatalogue.Find).OfType<DiagnosticRule>())
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteMessage(json, "shortDescription", rule.Title.In(language));
            WriteMessage(json, "fullDescription", rule.Explanation.In(language));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, string[] codes, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", Array.BinarySearch(codes, diagnostic.Code, StringComparer.Ordinal));
        json.WriteString("level", LevelOf(diagnostic.Severity));
        WriteMessage(json, "message", diagnostic.Message.In(language) + (diagnostic.Help is { } help ? "\n" + help.In(language) : ""));
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Place, note: null);
        json.WriteEndArray();
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var related in diagnostic.Related)
                WriteLocation(json, related.Place, related.Note.In(language));
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Place place, string? note)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.Source.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        if (place.Source.Text.Length > 0)
        {
            var (start, end) = (place.Position, place.EndPosition);
            json.WriteStartObject("region");
            json.WriteNumber("startLine", start.Line);
            json.WriteNumber("startColumn", start.Column);
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        if (note is not null)
            WriteMessage(json, "message", note);
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
