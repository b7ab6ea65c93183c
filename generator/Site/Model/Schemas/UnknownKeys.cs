using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>What was meant by a key that a schema does not have: one of its keys in other words, or a key of the field above that lost its indentation.</summary>
internal static class UnknownKeys
{
    // More fields than these are no help in a message.
    private const int MostListed = 12;

    // What a key is called in Chinese is a word or two; a longer text only happens to hold the same characters.
    private const int LongestRest = 3;

    /// <summary>What is wrong with a key that the schema does not have.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="mapping">The keys that were written.</param>
    /// <param name="index">The number of the unknown one.</param>
    /// <param name="binding">The file.</param>
    /// <param name="nearest">The key of the schema that was probably meant, or null.</param>
    public static Diagnostic Explain(Schema schema, YamlMapping mapping, int index, Binding binding, out string? nearest)
    {
        var key = mapping.Entries[index].Key;
        nearest = null;
        if (FindOwnerAbove(schema, mapping, index, binding) is { } owner)
            return LostIndentation(owner, mapping, index, schema, binding);
        if (FindByMeaning(schema, mapping, key.Value) is { } field)
        {
            nearest = field.Key;
            return ContentMistakes.KeyInOtherWords(binding.At(key), key.Value, nearest, NameOf(field));
        }
        nearest = Spelling.FindNearest(key.Value, schema.Fields.Select(known => known.Key));
        return ContentMistakes.UnknownKey(binding.At(key), key.Value, schema.Title, nearest, KnownIn(schema));
    }

    /// <summary>Whether the next key is one of this field that lost its indentation: then this field is not whole, and what it lacks is no mistake of its own.</summary>
    public static bool IsCutShort(Schema schema, YamlMapping mapping, int index, Binding binding) =>
        index + 1 < mapping.Entries.Length && schema.Find(mapping.Entries[index + 1].Key.Value) is null && FindOwnerAbove(schema, mapping, index + 1, binding) is not null;

    /// <summary>The nearest known key above, if it was left open or goes on below its line, and what it holds has the unknown key.</summary>
    private static YamlEntry? FindOwnerAbove(Schema schema, YamlMapping mapping, int index, Binding binding)
    {
        // Keys in braces have no indentation to lose.
        if (mapping.IsInBrackets(binding.Source))
            return null;
        for (var above = index - 1; above >= 0; above--)
        {
            var entry = mapping.Entries[above];
            if (schema.Find(entry.Key.Value) is not { } field)
                continue;
            var isOpen = entry.Value is YamlScalar { IsNull: true } || entry.Value is YamlMapping or YamlSequence && !entry.Value.IsInBrackets(binding.Source);
            return isOpen && SchemasIn(field.Type.Shape).Any(inner => inner.Find(mapping.Entries[index].Key.Value) is not null) ? entry : null;
        }
        return null;
    }

    private static Diagnostic LostIndentation(YamlEntry owner, YamlMapping mapping, int index, Schema schema, Binding binding)
    {
        var key = mapping.Entries[index].Key;
        var place = binding.At(key);
        var whole = owner.Value is YamlSequence { Items: [.., var last] } ? last : owner.Value;
        if (whole is YamlMapping { Entries: [var first, ..] })
            return ContentMistakes.LostIndentation(place, key.Value, owner.Key.Value, Math.Max(binding.At(first.Key).Position.Column - place.Position.Column, 1), first.Key.Value);
        if (schema.Find(owner.Key.Value)!.Type.Shape.Alternatives.Any(shape => shape is Shape.Keys))
            return ContentMistakes.LostIndentation(place, key.Value, owner.Key.Value, 2, alignedWith: null);
        // Of the keys of an item, the first one stands behind the dash.
        var begins = ReferenceEquals(mapping.Entries[index - 1].Key, owner.Key);
        return begins
            ? ContentMistakes.LostItem(place, key.Value, owner.Key.Value)
            : ContentMistakes.LostIndentation(place, key.Value, owner.Key.Value, 4, alignedWith: null);
    }

    /// <summary>The field whose name in Chinese the key is, or nearly, if it was not written as well.</summary>
    private static Field? FindByMeaning(Schema schema, YamlMapping mapping, string key)
    {
        if (key.Length < 2 || !key.Any(c => c >= '\u3400'))
            return null;
        return (
            from field in schema.Fields
            let name = NameOf(field)
            where name.Length >= 2 && IsMeant(key, name) && mapping.Find(field.Key) is null
            orderby Math.Abs(name.Length - key.Length)
            select field).FirstOrDefault();
    }

    /// <summary>Whether the key is a part of a name (书记 of 支部书记), what a longer name is about (摘要 of 一两句话的摘要), or the name with a character before it.</summary>
    private static bool IsMeant(string key, string name) =>
        name.Contains(key, StringComparison.Ordinal) && name.Length <= key.Length + LongestRest
        || name.EndsWith("的" + key, StringComparison.Ordinal)
        || key.EndsWith(name, StringComparison.Ordinal) && key.Length <= name.Length + 1;

    /// <summary>The keys with what they are called: all, or of many those that most pages have.</summary>
    private static LocalizedText KnownIn(Schema schema)
    {
        var isLong = schema.Fields.Length > MostListed && schema.Fields.Any(field => field.Use != FieldUse.Optional);
        var fields = schema.Fields.Where(field => !isLong || field.Use != FieldUse.Optional).ToArray();
        return new(
            string.Join('、', fields.Select(field => $"{field.Key}（{NameOf(field)}）")) + (isLong ? "；全部字段见 brandshowcase explain fields" : ""),
            string.Join(", ", fields.Select(field => field.Key)) + (isLong ? "; for all see brandshowcase explain fields" : ""));
    }

    /// <summary>What a field is called in Chinese: the words before the first mark of its documentation.</summary>
    private static string NameOf(Field field)
    {
        var text = field.Documentation.Zh;
        var end = text.AsSpan().IndexOfAny("；：，、。（");
        return end < 0 ? text : text[..end];
    }

    private static IEnumerable<Schema> SchemasIn(Shape shape) => shape.Alternatives.SelectMany(IEnumerable<Schema> (alternative) => alternative switch
    {
        Shape.Keys keys => [keys.Schema],
        Shape.List list => SchemasIn(list.Item),
        _ => [],
    });
}
