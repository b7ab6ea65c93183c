using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BrandShowcase.Search;

/// <summary>
/// Writes the pages' text as one JSON array, which the browser looks through itself: right for a small site, and complete,
/// since a substring of Chinese text needs no words to be found.
/// </summary>
public static class PlainIndex
{
    /// <summary>How much of a page's text is searched, in characters.</summary>
    public const int MaximumTextLength = 4000;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes an object <c>{u,t,b,h,k,s,x}</c> for each document: address, title, brand, hospital, kind, summary and text.</summary>
    public static void Encode(IEnumerable<PlainDocument> documents, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartArray();
        foreach (var document in documents)
        {
            json.WriteStartObject();
            json.WriteString("u"u8, document.Url);
            json.WriteString("t"u8, document.Title);
            WriteOptional(json, "b"u8, document.Brand);
            WriteOptional(json, "h"u8, document.Hospital);
            json.WriteString("k"u8, document.Kind);
            WriteOptional(json, "s"u8, document.Summary);
            json.WriteString("x"u8, Cut(document.Text));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static ReadOnlySpan<char> Cut(string text)
    {
        if (text.Length <= MaximumTextLength)
            return text;
        var isInsidePair = char.IsLowSurrogate(text[MaximumTextLength]);
        return text.AsSpan(0, isInsidePair ? MaximumTextLength - 1 : MaximumTextLength);
    }
}
