using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>object</c>.</summary>
internal static class ObjectBuiltins
{
    private static readonly Parameter Subject = new("value", DataTypes.Any);

    public static BuiltinModule Module { get; } = new("object", new("对象", "Objects"),
    [
        new("default", [Subject, new("default", DataTypes.Any)], DataTypes.Any,
            new("值为 null 或空文字时用另一个值。", "Another value where the first is null or an empty text."),
            a => a[0].IsNull || (a[0].Kind == ValueKind.Text && a[0].AsText().Length == 0) ? a[1] : a[0])
        { Example = new("{{ undefined_var | object.default 'Yo' }}", "Yo") },

        new("has_key", [Subject, new("key", DataTypes.Text)], DataTypes.Boolean,
            new("对象有没有这个成员。", "Whether the object has a member."),
            a => Value.From(HasMember(a[0], a.TextOrEmpty(1), out _)))
        { Example = new("{{ { title: '1' } | object.has_key 'title' }}", "true") },

        new("has_value", [Subject, new("key", DataTypes.Text)], DataTypes.Boolean,
            new("对象的这个成员有没有值。", "Whether a member of the object is not null."),
            a => Value.From(HasMember(a[0], a.TextOrEmpty(1), out var member) && !member.IsNull))
        { Example = new("{{ { title: null } | object.has_value 'title' }}", "false") },

        new("keys", [Subject], DataTypes.Array,
            new("对象的成员名称。", "The names of the members."),
            a => Value.From(new ScriptArray(Members.Of(a[0]).Select(member => Value.From(member.Name)))))
        { Example = new("{{ { product: 1, title: 2 } | object.keys | array.sort | array.join ', ' }}", "product, title") },

        new("size", [Subject], DataTypes.Integer,
            new("文字的长度、数组的项数或对象的成员数。", "The number of characters, items or members."),
            a => Value.From(a[0].Kind switch
            {
                ValueKind.Text => a[0].AsText().Length,
                ValueKind.Array or ValueKind.Range or ValueKind.List => new Sequence(a[0]).Count,
                _ => Members.Of(a[0]).Count(),
            }))
        { Example = new("{{ [1, 2, 3] | object.size }}", "3") },

        new("values", [Subject], DataTypes.Array,
            new("对象各成员的值。", "The values of the members."),
            a => Value.From(new ScriptArray(Members.Of(a[0]).Select(member => member.Value))))
        { Example = new("{{ { a: 1, b: 2 } | object.values }}", "[1, 2]") },
    ]);

    private static bool HasMember(Value value, string name, out Value member)
    {
        member = Value.Null;
        return value.Kind is ValueKind.Object or ValueKind.Model && Members.TryGet(value, name, out member);
    }
}
