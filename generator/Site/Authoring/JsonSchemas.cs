using System.Collections.Immutable;
using System.Text.Json.Nodes;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Schemas;

namespace BrandShowcase.Site.Authoring;

/// <summary>
/// The schemas of content types and settings as JSON Schema, for editors to complete and check while people type. Draft 7, since
/// the YAML language server of most editors reads no later one whole.
/// </summary>
/// <param name="settings">The site's settings, whose lists some fields choose from.</param>
/// <param name="language">The language of the descriptions.</param>
internal sealed class JsonSchemas(SiteSettings settings, Language language)
{
    /// <summary>Every schema of the product, with the files to which it belongs, as globs in the site's folder.</summary>
    public static ImmutableArray<(Schema Schema, ImmutableArray<string> Files)> All { get; } =
    [
        (SiteSettingsSchema.Schema, [SiteLoader.SettingsPath]),
        (ThemeSchema.Schema, ["themes/*/theme.yml"]),
        (TermsSchema.Schema, [SiteLoader.TermsPath]),
        .. Enum.GetValues<ContentType>().Select(type => (ContentSchemas.Of(type), FilesOf(type))),
    ];

    /// <summary>The text of a schema.</summary>
    public string Write(Schema schema)
    {
        var root = ObjectOf(schema);
        root.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        root.Insert(1, "title", schema.Title.In(language));
        return JsonText.Of(root);
    }

    private JsonObject ObjectOf(Schema schema)
    {
        var properties = new JsonObject();
        foreach (var field in schema.Fields)
        {
            var property = Of(field.Type.Shape);
            // An open key is the same as none.
            if (!field.IsRequired)
                AllowNull(property);
            property.Insert(0, "description", FieldDescription.Of(field, settings).In(language));
            properties[field.Key] = property;
        }
        var result = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (schema.Fields.Any(field => field.IsRequired))
            result["required"] = new JsonArray([.. schema.Fields.Where(field => field.IsRequired).Select(field => JsonValue.Create(field.Key))]);
        result["additionalProperties"] = false;
        return result;
    }

    private JsonObject Of(Shape shape) => shape switch
    {
        // YAML takes a brand called 12345 for a number, and this program for the text that it is.
        Shape.Text text => text.Pattern is null ? Text() : Text(text.Pattern),
        Shape.PageName => Text(),
        Shape.Number number => new() { ["type"] = number.IsWhole ? "integer" : "number", ["minimum"] = number.Min, ["maximum"] = number.Max },
        Shape.YesNo => new() { ["type"] = "boolean" },
        Shape.Date { IsPartial: true } => Text("^[0-9]{4}(-[0-9]{1,2}(-[0-9]{1,2})?)?$"),
        Shape.Date => Text("^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$"),
        Shape.Choice choice => OneOf(choice.Options.Select(option => option.Key)),
        Shape.OneLabel labels => OneOf(labels.Find(settings).SelectMany(label => new[] { label.Key, label.Text }).Distinct()),
        Shape.File => new() { ["type"] = "string", ["minLength"] = 1 },
        Shape.WebAddress => new() { ["type"] = "string", ["pattern"] = "^https?://" },
        Shape.List list => list.AllowsSingle ? AnyOf([ListOf(list.Item), Of(list.Item)]) : ListOf(list.Item),
        Shape.Keys keys => ObjectOf(keys.Schema),
        Shape.Names names => NamesOf(names),
        Shape.AnyOf any => AnyOf(any.Alternatives.Select(Of)),
        Shape.Anything => [],
        _ => throw new InvalidOperationException($"No JSON Schema for {shape}"),
    };

    private static JsonObject Text(string? pattern = null)
    {
        var text = new JsonObject { ["type"] = new JsonArray("string", "number") };
        text[pattern is null ? "minLength" : "pattern"] = pattern is null ? 1 : pattern;
        return text;
    }

    private static JsonObject OneOf(IEnumerable<string> keys) => new() { ["enum"] = new JsonArray([.. keys.Select(key => JsonValue.Create(key))]) };

    private static JsonObject AnyOf(IEnumerable<JsonObject> schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    private JsonObject ListOf(Shape item) => new() { ["type"] = "array", ["items"] = Of(item) };

    private JsonObject NamesOf(Shape.Names names)
    {
        var result = new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(names.Value) };
        if (names.KeyPattern is not null)
            result["propertyNames"] = new JsonObject { ["pattern"] = names.KeyPattern };
        return result;
    }

    private static void AllowNull(JsonObject schema)
    {
        if (schema["anyOf"] is JsonArray any)
            any.Add(new JsonObject { ["type"] = "null" });
        else if (schema["enum"] is JsonArray keys)
            keys.Add(null);
        else if (schema["type"] is JsonArray types)
            types.Add("null");
        else if (schema["type"] is JsonValue type)
            schema["type"] = new JsonArray(type.DeepClone(), "null");
    }

    /// <summary>Where the files of a type lie, in both forms: <c>x.md</c> and <c>x/index.md</c>. A pattern with <c>!</c> takes away from those before it.</summary>
    private static ImmutableArray<string> FilesOf(ContentType type) => type switch
    {
        ContentType.Home => ["content/index.md"],
        ContentType.Section => [.. ContentLocation.Sections.SelectMany(name => new[] { $"content/{name}.md", $"content/{name}/index.md" })],
        ContentType.Hospital => BothForms("content/hospitals"),
        ContentType.Branch => ["content/hospitals/*/branches/**/*.md"],
        ContentType.Activity => ["content/*/*/activities/**/*.md"],
        ContentType.Consortium => BothForms("content/consortia"),
        ContentType.Route => BothForms("content/routes"),
        ContentType.GuidePage => BothForms("content/guide"),
        _ => throw new InvalidOperationException($"No files of {type}"),
    };

    private static ImmutableArray<string> BothForms(string folder) => [$"{folder}/*.md", $"{folder}/*/index.md", $"!{folder}/index.md"];
}
