using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Schemas;

namespace BrandShowcase.Site.Authoring.Cms;

/// <summary>
/// What may be written in several ways has one form in the editor. This tells its script how to open what a file says into that form
/// and how to close it again: <c>short</c> names the key for which a single value stands, <c>typed</c> lists alternatives under
/// <see cref="TypeKey"/>, <c>labels</c> gives the keys of labels, <c>kept</c> leaves a value alone; <c>keys</c> and <c>list</c> lead to forms within.
/// </summary>
/// <param name="settings">The site's settings, whose lists some fields choose from.</param>
internal sealed class CmsForms(SiteSettings settings)
{
    /// <summary>The key that tells alternatives apart in the editor; never in a file.</summary>
    public const string TypeKey = "form";

    /// <summary>The keys of a schema that need opening; null if none do.</summary>
    public JsonObject? Of(Schema schema)
    {
        var keys = new JsonObject();
        foreach (var field in schema.Fields)
        {
            if (Of(field.Type.Shape) is { } form)
                keys[field.Key] = form;
        }
        return keys.Count > 0 ? keys : null;
    }

    /// <summary>Whether a text or number may stand for a set of keys: for the first that must be there.</summary>
    public static bool IsShorthand(Shape.AnyOf any, [NotNullWhen(true)] out Shape.Keys? full)
    {
        Shape[] alternatives = [.. any.Alternatives];
        full = alternatives is [Shape.Text or Shape.Number, Shape.Keys keys] ? keys : null;
        return full is not null;
    }

    /// <summary>The name of an alternative in the editor: a set of keys is named by the first that must be there.</summary>
    public static string NameOf(Shape alternative) => alternative switch
    {
        Shape.Keys keys => FirstKey(keys),
        Shape.List => "items",
        _ => "text",
    };

    private static string FirstKey(Shape.Keys keys) => keys.Schema.Fields.First(field => field.IsRequired).Key;

    private JsonObject? Of(Shape shape) => shape switch
    {
        // Of two labels with the same word the first one stands, as in files.
        Shape.OneLabel labels => new() { ["labels"] = new JsonObject(labels.Find(settings).DistinctBy(label => label.Text).Where(label => label.Key != label.Text).Select(label => KeyValuePair.Create(label.Text, (JsonNode?)label.Key))) },
        Shape.Keys keys => Of(keys.Schema) is { } inner ? new() { ["keys"] = inner } : null,
        Shape.List list => Of(list.Item) is var item && (item is not null || list.AllowsSingle) ? new() { ["list"] = item } : null,
        Shape.AnyOf any when IsShorthand(any, out var full) => new() { ["short"] = FirstKey(full), ["keys"] = Of(full.Schema) },
        Shape.AnyOf any => new() { ["typed"] = new JsonArray([.. any.Alternatives.Select(Typed)]) },
        Shape.Anything => new() { ["kept"] = true },
        _ => null,
    };

    private JsonObject Typed(Shape alternative) => alternative is Shape.Keys keys
        ? new() { ["name"] = NameOf(alternative), ["keys"] = Of(keys.Schema) ?? [] }
        : new() { ["name"] = NameOf(alternative), ["is"] = alternative is Shape.List ? "list" : "text", ["form"] = Of(alternative) };
}
