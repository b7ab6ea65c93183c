using System.Text.Json.Nodes;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Schemas;

namespace BrandShowcase.Site.Authoring.Cms;

/// <summary>The fields of a schema as forms of Sveltia CMS.</summary>
/// <param name="settings">The site's settings, whose lists some fields choose from.</param>
internal sealed class CmsFields(SiteSettings settings)
{
    /// <summary>The fields of a schema; those that hold whatever the theme likes have no form, and stay as they are.</summary>
    public JsonArray Of(Schema schema) => [.. schema.Fields.Where(field => field.Type.Shape is not Shape.Anything).Select(Of)];

    private JsonObject Of(Field field)
    {
        var form = Of(field.Type.Shape, field.Key);
        form.Insert(0, "name", field.Key);
        form.Insert(1, "label", LabelOf(field));
        form["required"] = field.IsRequired;
        form["hint"] = FieldDescription.Of(field, settings).Zh;
        return form;
    }

    /// <summary>The first words of a field's documentation, with its key.</summary>
    private static string LabelOf(Field field) => $"{field.Documentation.Zh.Split('：', '；', '，', '（')[0]}（{field.Key}）";

    private JsonObject Of(Shape shape, string key) => shape switch
    {
        // Only a title is sure to be one line; a form of one line would join the others.
        Shape.Text => new() { ["widget"] = key is "title" or "name" ? "string" : "text" },
        Shape.Number number => new() { ["widget"] = "number", ["value_type"] = number.IsWhole ? "int" : "float", ["min"] = number.Min, ["max"] = number.Max },
        Shape.YesNo => new() { ["widget"] = "boolean" },
        Shape.Date { IsPartial: false } => new() { ["widget"] = "datetime", ["type"] = "date", ["format"] = "YYYY-MM-DD" },
        Shape.Choice choice => Select(choice.Options),
        Shape.OneLabel labels => Select(labels.Find(settings).Select(label => new ShapeOption(label.Key, label.Text))),
        Shape.File => new() { ["widget"] = "file" },
        Shape.Keys keys => Object(keys.Schema),
        Shape.List { Item: Shape.Keys keys } => new() { ["widget"] = "list", ["collapsed"] = true, ["fields"] = Of(keys.Schema) },
        Shape.List { Item: Shape.AnyOf any } => CmsForms.IsShorthand(any, out var full)
            ? new() { ["widget"] = "list", ["collapsed"] = true, ["fields"] = Of(full.Schema) }
            : new() { ["widget"] = "list", ["typeKey"] = CmsForms.TypeKey, ["types"] = Types(any) },
        Shape.List => new() { ["widget"] = "list" },
        Shape.AnyOf any => CmsForms.IsShorthand(any, out var full) ? Object(full.Schema) : new() { ["widget"] = "object", ["typeKey"] = CmsForms.TypeKey, ["types"] = Types(any) },
        _ => new() { ["widget"] = "string" },
    };

    private JsonObject Object(Schema schema) => new() { ["widget"] = "object", ["collapsed"] = "auto", ["fields"] = Of(schema) };

    private static JsonObject Select(IEnumerable<ShapeOption> options) => new()
    {
        ["widget"] = "select",
        ["options"] = new JsonArray([.. options.Select(option => new JsonObject { ["label"] = option.Label ?? option.Key, ["value"] = option.Key })]),
    };

    private JsonArray Types(Shape.AnyOf any) =>
    [
        .. any.Alternatives.Select(alternative =>
        {
            var name = CmsForms.NameOf(alternative);
            var fields = alternative is Shape.Keys keys ? Of(keys.Schema) : [Whole(alternative, name)];
            return new JsonObject { ["name"] = name, ["label"] = alternative is Shape.Keys { Schema.Title.Zh: var title } ? title : name == "text" ? "一段文字" : "列表", ["fields"] = fields };
        }),
    ];

    private JsonObject Whole(Shape shape, string name)
    {
        var form = Of(shape, name);
        form.Insert(0, "name", name);
        form.Insert(1, "label", name == "text" ? "文字" : "各项");
        return form;
    }
}
