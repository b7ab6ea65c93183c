using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Cli.Preview;

/// <summary>
/// What a tab is told of the page that it shows: all of it each time, so that a message that was missed matters no more when the
/// next one comes, and a tab that connects again, even to a server that was started anew, is up to date.
/// </summary>
internal static class PreviewMessage
{
    // Nobody mends more in one go; a wrong line of site.yml can make a mistake of every page.
    private const int MaximumListed = 200;

    // As many links as fit beside a page.
    private const int MaximumChanged = 5;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The message as JSON, in UTF-8.</summary>
    /// <param name="shown">The page.</param>
    /// <param name="pages">The site.</param>
    /// <param name="remarks">What the rules of the editor find in the file of the page, and in files that are no pages.</param>
    /// <param name="language">The language of all texts.</param>
    public static ReadOnlyMemory<byte> Encode(ShownPage shown, ShownPages pages, ImmutableArray<Diagnostic> remarks, Language language)
    {
        var snapshot = pages.Snapshot;
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("revision"u8, snapshot.Revision);
        json.WriteString("page"u8, shown.Page.Fingerprint);
        json.WriteStartArray("styles"u8);
        foreach (var style in shown.Page.Styles)
            json.WriteStringValue(style);
        json.WriteEndArray();
        json.WriteBoolean("isOutdated"u8, snapshot.Diagnostics.Any(ShownPages.IsError));
        Write(json, "errors"u8, "errorCount"u8, pages.Errors, language);
        Write(json, "warnings"u8, "warningCount"u8, [.. shown.Warnings, .. remarks.Where(ShownPages.IsOfPage)], language);
        Write(json, "siteWarnings"u8, "siteWarningCount"u8, [.. pages.Warnings, .. remarks.Where(remark => !ShownPages.IsOfPage(remark))], language);
        json.WriteStartArray("changed"u8);
        if (snapshot.Site is { } site)
        {
            foreach (var page in snapshot.Changed.Take(MaximumChanged))
                Write(json, page, site.Model.Settings.BaseUrl);
        }
        json.WriteEndArray();
        json.WriteStartObject("words"u8);
        foreach (var (key, text) in PreviewWords.All)
            json.WriteString(key, text.In(language));
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return output.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, Page page, BaseAddress baseUrl)
    {
        json.WriteStartObject();
        json.WriteString("title"u8, page.Title);
        json.WriteString("href"u8, page.Url.ToHref(baseUrl));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, ReadOnlySpan<byte> countName, ImmutableArray<Diagnostic> diagnostics, Language language)
    {
        json.WriteNumber(countName, diagnostics.Length);
        json.WriteStartArray(name);
        foreach (var diagnostic in diagnostics.Take(MaximumListed))
        {
            json.WriteStartObject();
            json.WriteString("code"u8, diagnostic.Code);
            json.WriteString("severity"u8, (ShownPages.IsError(diagnostic) ? PreviewWords.Error : PreviewWords.Warning).In(language));
            json.WriteString("message"u8, CodeFrame.Clean(diagnostic.Message.In(language)));
            if (diagnostic.Help is { } help)
                json.WriteString("help"u8, CodeFrame.Clean(help.In(language)));
            Write(json, diagnostic.Place, CodeFrame.Find(diagnostic));
            json.WriteStartArray("related"u8);
            foreach (var related in diagnostic.Related)
            {
                json.WriteStartObject();
                json.WriteString("message"u8, CodeFrame.Clean(related.Note.In(language)));
                Write(json, related.Place, CodeFrame.Find(related.Place));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Place place, CodeFrame? frame)
    {
        json.WriteString("place"u8, CodeFrame.HeaderOf(place));
        if (frame is null)
            return;
        json.WriteStartObject("frame"u8);
        json.WriteNumber("line"u8, frame.Line);
        json.WriteString("before"u8, frame.Before);
        json.WriteString("marked"u8, frame.Marked);
        json.WriteString("after"u8, frame.After);
        json.WriteEndObject();
    }
}
