using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Schemas;

namespace BrandShowcase.Site.Authoring;

/// <summary>
/// Writes a Markdown file to begin a page with: every field of its type with a comment that says what it means. Fields that
/// most pages have are ready to be filled in, the others are switched off by a <c>#</c> at the start of the line.
/// </summary>
/// <param name="schema">The content type.</param>
/// <param name="settings">The site's settings, whose lists some fields choose from.</param>
/// <param name="language">The language of the comments.</param>
internal sealed class PageTemplate(Schema schema, SiteSettings settings, Language language)
{
    private readonly StringBuilder text = new();

    /// <summary>The text of the file.</summary>
    /// <param name="values">The values of some fields as YAML, by key.</param>
    public string Write(IReadOnlyDictionary<string, string> values)
    {
        var isLive = schema.Fields.ToLookup(field => field.Use != FieldUse.Optional || values.ContainsKey(field.Key));
        text.Append("---\n");
        Comment(("以 # 开头的行是说明，不会出现在网站上。先填下面这些；不知道的空着。", "Lines that begin with # explain, and are not published. Fill these in first; leave open what is not known."));
        foreach (var field in isLive[true])
        {
            text.Append('\n');
            Comment(FieldDescription.Of(field, settings));
            if (field.Key == "draft")
                Comment(("写好后删去下面这一行。", "Delete the line below when the page is ready."));
            text.Append(field.Key).Append(':').Append(values.TryGetValue(field.Key, out var value) ? " " + value : "").Append('\n');
            if (!values.ContainsKey(field.Key))
                Example(field.Type.Shape);
        }
        text.Append('\n');
        Comment(("下面的字段用得着时，删去行首的 #，再填写。", "To use a field below, delete the # at the start of its lines, and fill it in."));
        foreach (var field in isLive[false])
        {
            text.Append('\n');
            Comment(FieldDescription.Of(field, settings));
            text.Append('#').Append(field.Key).Append(":\n");
            Example(field.Type.Shape);
        }
        return text.Append("---\n\n").ToString();
    }

    private void Comment(LocalizedText comment) => text.Append("# ").Append(comment.In(language)).Append('\n');

    /// <summary>The lines below a key that show how its keys and items are written, switched off.</summary>
    private void Example(Shape shape)
    {
        foreach (var alternative in shape.Alternatives)
        {
            if (alternative is Shape.Keys keys)
                Lines(keys, "  ", "  ");
            else if (alternative is Shape.List list)
                Items(list.Item);
        }
    }

    private void Items(Shape item)
    {
        foreach (var keys in item.Alternatives.OfType<Shape.Keys>())
            Lines(keys, "  - ", "    ");
    }

    private void Lines(Shape.Keys keys, string indentation, string indentationBelow)
    {
        foreach (var field in keys.Schema.Fields)
        {
            var description = FieldDescription.Of(field, settings);
            // Above the line, since what is typed behind an explanation would be a part of it.
            text.Append('#').Append(indentationBelow);
            Comment(field.IsRequired ? ($"{description.Zh}（必填）", $"{description.En} (required)") : description);
            text.Append($"#{indentation}{field.Key}: {Inline(field.Type.Shape)}".TrimEnd()).Append('\n');
            indentation = indentationBelow;
        }
    }

    /// <summary>The value of a key inside an item, on the line of the key: empty, but for its brackets and keys.</summary>
    private static string Inline(Shape shape) => shape.Alternatives.FirstOrDefault(alternative => alternative is Shape.Keys or Shape.List) switch
    {
        Shape.Keys keys => $"{{ {string.Join(", ", keys.Schema.Fields.Select(field => $"{field.Key}: {Inline(field.Type.Shape)}")).TrimEnd()} }}",
        Shape.List list => $"[{Inline(list.Item)}]",
        _ => "",
    };
}
