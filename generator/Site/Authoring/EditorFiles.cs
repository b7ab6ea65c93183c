using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Authoring;

/// <summary>What an editor needs to help while people write: schemas, snippets and settings.</summary>
public static class EditorFiles
{
    /// <summary>The folder of the schemas in the site's folder, unless another one is given.</summary>
    public const string SchemaFolder = ".vscode/schemas";

    /// <summary>The snippets of Visual Studio Code.</summary>
    public const string SnippetsPath = ".vscode/brandshowcase.code-snippets";

    /// <summary>The settings of Visual Studio Code.</summary>
    public const string SettingsPath = ".vscode/settings.json";

    /// <summary>The schemas and snippets of a site, whose own lists of labels are in them.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="language">The language of the descriptions.</param>
    /// <param name="diagnostics">Gets what is wrong with the settings of the site.</param>
    /// <returns>The schemas by file name, and the snippets; null if the settings have errors.</returns>
    public static (ImmutableArray<(string Name, string Text)> Schemas, string Snippets)? Create(ISiteFolder folder, Language language, DiagnosticBag diagnostics)
    {
        var settings = SiteLoader.LoadSettings(folder, diagnostics);
        if (diagnostics.HasErrors)
            return null;
        var schemas = new JsonSchemas(settings, language);
        return ([.. JsonSchemas.All.Select(entry => ($"{entry.Schema.Name}.json", schemas.Write(entry.Schema)))], new Snippets(settings, language).Write());
    }

    /// <summary>
    /// The settings of Visual Studio Code: which schema belongs to which files, and completion in Markdown. Markdown files are in it for
    /// editors whose YAML language server reads front matter.
    /// </summary>
    public static string VisualStudioCodeSettings() => JsonText.Of(Settings());

    /// <summary>Whether the text of a settings file has all that <see cref="VisualStudioCodeSettings"/> has, whatever else it has.</summary>
    public static bool HasSettings(string text)
    {
        try
        {
            var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
            using var found = JsonDocument.Parse(text, options);
            using var wanted = JsonDocument.Parse(VisualStudioCodeSettings());
            return Includes(found.RootElement, wanted.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonObject Settings() => new()
    {
        ["yaml.schemas"] = new JsonObject(JsonSchemas.All.Select(entry => KeyValuePair.Create<string, JsonNode?>(
            $"./{SchemaFolder}/{entry.Schema.Name}.json", new JsonArray([.. entry.Files.Select(file => JsonValue.Create(file))])))),
        ["[markdown]"] = new JsonObject { ["editor.quickSuggestions"] = new JsonObject { ["other"] = "on" } },
    };

    /// <summary>Of a key that is written twice the last one counts, as in the editor.</summary>
    private static bool Includes(JsonElement found, JsonElement wanted) => wanted.ValueKind == JsonValueKind.Object
        ? found.ValueKind == JsonValueKind.Object && wanted.EnumerateObject().All(key => found.TryGetProperty(key.Name, out var value) && Includes(value, key.Value))
        : JsonElement.DeepEquals(found, wanted);
}
