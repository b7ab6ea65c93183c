using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BrandShowcase.Site.Authoring;

/// <summary>JSON for people to read: indented, Chinese as it is, the same on every machine.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of <paramref name="node"/>, with a line end.</summary>
    public static string Of(JsonNode node) => node.ToJsonString(Readable) + "\n";
}
