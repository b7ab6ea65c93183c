using System.Text.Json.Nodes;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Schemas;

namespace BrandShowcase.Site.Authoring;

/// <summary>
/// The fields of all content types as snippets of Visual Studio Code: they complete front matter in Markdown files, for which its
/// YAML extension does not work.
/// </summary>
/// <param name="settings">The site's settings, whose lists some fields choose from.</param>
/// <param name="language">The language of the descriptions.</param>
internal sealed class Snippets(SiteSettings settings, Language language)
{
    /// <summary>The text of the file of snippets.</summary>
    public string Write()
    {
        var snippets = new JsonObject();
        var fields = Enum.GetValues<ContentType>().SelectMany(type => ContentSchemas.Of(type) is var schema ? schema.Fields.Select(field => (schema, field)) : []);
        // Fields that read and mean the same in several types are one snippet.
        foreach (var same in fields.GroupBy(pair => (pair.field.Key, pair.field.Documentation)))
        {
            var field = same.First().field;
            var types = string.Join(language == Language.English ? ", " : "、", same.Select(pair => pair.schema.Title.In(language)));
            snippets[$"{field.Key} ({string.Join(", ", same.Select(pair => pair.schema.Name))})"] = new JsonObject
            {
                ["scope"] = "markdown",
                ["prefix"] = field.Key,
                ["body"] = new JsonArray([.. Body(field).Select(line => JsonValue.Create(line))]),
                ["description"] = $"{types}{(language == Language.English ? ": " : "：")}{FieldDescription.Of(field, settings).In(language)}",
            };
        }
        return JsonText.Of(snippets);
    }

    private IEnumerable<string> Body(Field field)
    {
        if (Lines(field.Type.Shape) is not { } below)
            return [$"{field.Key}: {Value(field.Type.Shape, stop: 1)}"];
        return [$"{field.Key}:", .. below];
    }

    /// <summary>The lines below the key of a set of keys or of a list of them; null for what stands on the key's own line.</summary>
    private IEnumerable<string>? Lines(Shape shape) => shape switch
    {
        Shape.Keys keys => keys.Schema.Fields.Where(field => field.Use != FieldUse.Optional).Select((field, index) => $"  {field.Key}: {Value(field.Type.Shape, index + 1)}"),
        Shape.List { Item: var item } when item.Alternatives.OfType<Shape.Keys>().FirstOrDefault() is { } keys && item.Alternatives.First() is Shape.Keys =>
            keys.Schema.Fields.Where(field => field.Use != FieldUse.Optional).Select((field, index) => $"  {(index == 0 ? "-" : " ")} {field.Key}: {Value(field.Type.Shape, index + 1)}"),
        Shape.List { AllowsSingle: false } => ["  - $1"],
        _ => null,
    };

    private string Value(Shape shape, int stop) => shape switch
    {
        Shape.Choice choice => Pick(stop, choice.Options.Select(option => option.Key)),
        Shape.OneLabel labels when labels.Find(settings) is { Count: > 0 } list => Pick(stop, list.Select(label => label.Key)),
        Shape.YesNo => Pick(stop, ["true", "false"]),
        Shape.List => $"[${stop}]",
        _ => $"${stop}",
    };

    private static string Pick(int stop, IEnumerable<string> options) =>
        $"${{{stop}|{string.Join(',', options.Select(option => option.Replace(",", "\\,", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)))}|}}";
}
