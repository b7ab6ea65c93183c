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
            a => a[0].IsNull || (Comparison.IsText(a[0]) && Members.IsEmpty(a[0])) ? a[1] : a[0])
        { Example = new("{{ undefined_var | object.default 'Yo' }}", "Yo") },

        new("eval", [Subject], DataTypes.Any,
            new("计算写在文字里的表达式，或调用函数；其他值就是它自己。看得到全局变量，看不到 $ 开头的变量。",
                "The value of an expression that stands in a text, or of a function; any other value as it is. It sees global variables and none that begins with $."),
            a => Evaluation.Evaluate(a, a[0].Kind == ValueKind.Text ? $"{{{{ ret {a.TextOrEmpty(0)} }}}}" : null))
        { Example = new("{{ '1 + 2' | object.eval }}", "3") },

        new("eval_template", [Subject], DataTypes.Any,
            new("写出文字里的模板，或调用函数；其他值就是它自己。得到的是文字，写进 HTML 时照样转义。",
                "What a template writes that stands in a text, or the value of a function; any other value as it is. The result is text and is escaped when it is written into HTML."),
            a => Evaluation.Evaluate(a, a[0].Kind == ValueKind.Text ? a.TextOrEmpty(0) : null))
        { Example = new("{{ 'This is a template text {{ 1 + 2 }}' | object.eval_template }}", "This is a template text 3") },

        new("format", [Subject, new("format", DataTypes.Text), CultureParameter.Named("culture")], DataTypes.Text,
            new("按 .NET 的格式写出数字、日期或时长；其他值照常写出。", "A number, date or timespan by a .NET format; any other value as usual."),
            a => Formatting.Format(a, a[0]))
        { Example = new("{{ 1523 | object.format 'N2' 'en-US' }}", "1,523.00") },

        new("from_json", [new("json", DataTypes.Text)], DataTypes.Any,
            new("读出 JSON。", "The value of a JSON text."),
            a => a[0].IsNull ? Value.Null : Json.Read(a, a.TextOrEmpty(0)))
        { Example = new("""{{ ('{ "foo": 123 }' | object.from_json).foo }}""", "123") },

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
        { Example = new("{{ { title: 'Orange', type: 'fruit' } | object.keys | array.sort }}", """["title", "type"]""") },

        new("kind", [Subject], DataTypes.Text,
            new("值的种类，比 object.typeof 细：bool、int、long、bigint、double、decimal、string、range、array、function、object；null 仍为 null。",
                "The kind of the value, finer than object.typeof: bool, int, long, bigint, double, decimal, string, range, array, function or object; null of null."),
            a => Value.From(KindOf(a[0])))
        { Example = new("{{ 1 | object.kind }} {{ 1.0 | object.kind }} {{ 1..5 | object.kind }}", "int double range") },

        new("size", [Subject], DataTypes.Integer,
            new("文字的长度、数组的项数或对象的成员数。", "The number of characters, items or members."),
            a => Value.From(SizeOf(a[0])))
        { Example = new("{{ [1, 2, 3] | object.size }}", "3") },

        new("to_json", [Subject], DataTypes.Text,
            new("写成 JSON。日期写作 2016-01-05T00:00:00，函数和不是数字的数写作 null。", "The value as JSON. A date is written as 2016-01-05T00:00:00; a function, and a number that is none, as null."),
            a => Value.From(Json.Write(a, a[0])))
        { Example = new("{{ { foo: 'bar', baz: [1, 2, 3] } | object.to_json }}", """{"foo":"bar","baz":[1,2,3]}""") },

        new("typeof", [Subject], DataTypes.Text,
            new("值的类型：string、boolean、number、array、iterator 或 object；null 仍为 null。", "The type of the value: string, boolean, number, array, iterator or object; null of null."),
            a => Value.From(TypeOf(a[0])))
        { Example = new("{{ 'text' | object.typeof }} {{ 1..5 | object.typeof }}", "string iterator") },

        new("values", [Subject], DataTypes.Array,
            new("对象各成员的值。", "The values of the members."),
            a => Value.From(new ScriptArray(Members.Of(a[0]).Select(member => member.Value))))
        { Example = new("{{ { a: 1, b: 2 } | object.values }}", "[1, 2]") },
    ]);

    private static bool HasMember(Value value, string name, out Value member)
    {
        member = Value.Null;
        return value.Kind is ValueKind.Object or ValueKind.Model && Members.Of(value).Any(m => m.Name == name) && Members.TryGet(value, name, out member);
    }

    private static long SizeOf(in Value value) => value.Kind switch
    {
        ValueKind.Text or ValueKind.Html => value.ToString().Length,
        ValueKind.Array or ValueKind.Range or ValueKind.List => new Sequence(value).Count,
        _ => Members.Of(value).Count(),
    };

    private static string? TypeOf(in Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => "boolean",
        ValueKind.Integer or ValueKind.BigInteger or ValueKind.Float or ValueKind.Decimal => "number",
        ValueKind.Text or ValueKind.Html => "string",
        ValueKind.Array or ValueKind.List => "array",
        ValueKind.Range => "iterator",
        _ => "object",
    };

    private static string? KindOf(in Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => "bool",
        ValueKind.Integer when value.AsInteger() is >= int.MinValue and <= int.MaxValue => "int",
        ValueKind.Integer => "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Float => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.Text or ValueKind.Html => "string",
        ValueKind.Array or ValueKind.List => "array",
        ValueKind.Range => "range",
        ValueKind.Function => "function",
        _ => "object",
    };
}
