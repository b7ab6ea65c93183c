using System.Text.Encodings.Web;
using System.Text.Json;

namespace BrandShowcase.Diagnostics;

/// <summary>Diagnostics as JSON for other programs. A reader may rely on the keys as long as <c>version</c> is 1; more may be added.</summary>
public static class JsonFormat
{
    /// <summary>How JSON of this product is written: indented, with Chinese as it is, the same on every machine.</summary>
    internal static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes diagnostics.</summary>
    /// <param name="stream">Gets UTF-8 without a byte order mark; a line feed ends it.</param>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="language">The language of the messages.</param>
    public static void Write(Stream stream, IReadOnlyCollection<Diagnostic> diagnostics, Language language)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteNumber("errors", diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error));
            json.WriteNumber("warnings", diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning));
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics)
                WriteDiagnostic(json, diagnostic, language);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
        WritePlace(json, diagnostic.Place);
        json.WriteString("message", diagnostic.Message.In(language));
        if (diagnostic.Help is { } help)
            json.WriteString("help", help.In(language));
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("related");
            foreach (var related in diagnostic.Related)
            {
                json.WriteStartObject();
                WritePlace(json, related.Place);
                json.WriteString("note", related.Note.In(language));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteString("path", place.Source.Path);
        if (place.Source.Text.Length == 0)
            return;
        var (start, end) = (place.Position, place.EndPosition);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }
}
