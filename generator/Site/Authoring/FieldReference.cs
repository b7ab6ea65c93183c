using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Schemas;
using BrandShowcase.Site.Render.Data;

namespace BrandShowcase.Site.Authoring;

/// <summary>The fields of all content types, printed from their schemas, as Markdown. The author's guide holds the Chinese of it.</summary>
public static partial class FieldReference
{
    // Those that people write most come first.
    private static readonly ImmutableArray<ContentType> Types =
        [ContentType.Branch, ContentType.Hospital, ContentType.Activity, ContentType.Consortium, ContentType.Route, ContentType.Home, ContentType.GuidePage];

    /// <summary>A table for what every page has, one for each type of page, and one for each set of keys inside them.</summary>
    public static string Tables(Language language)
    {
        // The words above a list have no fields but those that every page has.
        var common = ContentSchemas.Of(ContentType.Section);
        var keys = common.Fields.Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        var schemas = Types.Select(ContentSchemas.Of).ToArray();
        var text = new StringBuilder();
        Table(text, new("每一页都有的", "what every page has"), common.Fields, language);
        foreach (var schema in schemas)
            Table(text, schema.Title, schema.Fields.Where(field => !keys.Contains(field.Key)), language);
        foreach (var part in PartsOf(schemas.Prepend(common)))
            Table(text, part.Title, part.Fields, language);
        return text.ToString();
    }

    /// <summary>The sets of keys inside other schemas, each once, in the order in which they are met.</summary>
    private static IEnumerable<Schema> PartsOf(IEnumerable<Schema> schemas)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<Schema>(schemas);
        while (waiting.TryDequeue(out var schema))
        {
            foreach (var part in schema.Fields.SelectMany(field => PartsOf(field.Type.Shape)).Where(part => found.Add(part.Name)))
            {
                yield return part;
                waiting.Enqueue(part);
            }
        }
    }

    private static IEnumerable<Schema> PartsOf(Shape shape) => shape.Alternatives.SelectMany(alternative => alternative switch
    {
        Shape.Keys keys => [keys.Schema],
        Shape.List list => PartsOf(list.Item),
        _ => Enumerable.Empty<Schema>(),
    });

    private static void Table(StringBuilder text, LocalizedText title, IEnumerable<Field> fields, Language language)
    {
        text.Append(text.Length > 0 ? "\n" : "").Append($"## {title.In(language)}\n\n");
        text.Append(new LocalizedText("| 字段 | 写不写 | 写什么 |\n", "| field | use | meaning |\n").In(language)).Append("|---|---|---|\n");
        foreach (var field in fields)
        {
            var parts = PartsOf(field.Type.Shape).Select(part => part.Title.In(language)).ToArray();
            var inside = parts.Length == 0 ? new("", "") : new LocalizedText($"；见下面的“{string.Join("”“", parts)}”", $"; see {string.Join(", ", parts)} below");
            text.Append($"| `{field.Key}` | {UseOf(field).In(language)} | {TemplateReference.Cell(Description(field).In(language))}{inside.In(language)} |\n");
        }
    }

    /// <summary>As authors read it elsewhere; what is written in brackets is code here.</summary>
    private static LocalizedText Description(Field field)
    {
        var words = FieldDescription.Of(field, SiteSettings.Default);
        return new(Brackets().Replace(words.Zh, "`$0`"), Brackets().Replace(words.En, "`$0`"));
    }

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    private static LocalizedText UseOf(Field field) => field.Use switch
    {
        FieldUse.Required => ("必填", "required"),
        FieldUse.Usual => ("常用", "usual"),
        _ => ("可选", "optional"),
    };
}
