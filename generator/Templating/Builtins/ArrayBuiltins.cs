using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>array</c>.</summary>
internal static class ArrayBuiltins
{
    private static readonly Parameter List = new("list", DataTypes.Array);

    public static BuiltinModule Module { get; } = new("array", new("数组", "Arrays"),
    [
        new("add", [List, new("value", DataTypes.Any)], DataTypes.Array,
            new("在末尾加一项，得到新数组。", "A new array with a value added at the end."),
            a => Value.From(new ScriptArray((ReadOnlySpan<Value>)[.. a.Items(0), a[1]])))
        { Example = new("{{ [1, 2, 3] | array.add 4 }}", "[1, 2, 3, 4]") },

        new("compact", [List], DataTypes.Array,
            new("去掉 null 的项。", "A new array without the items that are null."),
            a => a[0].IsNull ? Value.Null : Value.From(Filter(a.Items(0), item => !item.IsNull)))
        { ResultOf = ResultOf.FirstArgument, Example = new("{{ [1, null, 3] | array.compact }}", "[1, 3]") },

        new("concat", [List, new("other", DataTypes.Array)], DataTypes.Array,
            new("把两个数组接起来。", "A new array with the items of both."),
            a => a[0].IsNull && a[1].IsNull ? Value.Null : Value.From(new ScriptArray((ReadOnlySpan<Value>)[.. a.Items(0), .. a.Items(1)])))
        { Example = new("{{ [1, 2, 3] | array.concat [4, 5] }}", "[1, 2, 3, 4, 5]") },

        new("contains", [List, new("item", DataTypes.Any)], DataTypes.Boolean,
            new("数组里有没有这一项。", "Whether the array holds an item."),
            a => Value.From(Contains(a.Items(0), a[1])))
        { Example = new("{{ [1, 2, 3, 4] | array.contains 4 }}", "true") },

        new("first", [List], DataTypes.Any,
            new("第一项；没有时为 null。", "The first item, or null."),
            a => a.Items(0) is [var first, ..] ? first : Value.Null)
        { ResultOf = ResultOf.ItemOfFirstArgument, Example = new("{{ [4, 5, 6] | array.first }}", "4") },

        new("join", [List, new("delimiter", DataTypes.Text), new Parameter("function", DataTypes.Function).Optional()], DataTypes.Text,
            new("用分隔的文字把各项连成一段文字，可以先用函数转换每一项。", "One text of all items with a delimiter between them; a function can convert each item."),
            Join)
        { Example = new("{{ [1, 2, 3] | array.join '|' }}", "1|2|3") },

        new("last", [List], DataTypes.Any,
            new("最后一项；没有时为 null。", "The last item, or null."),
            a => a.Items(0) is [.., var last] ? last : Value.Null)
        { ResultOf = ResultOf.ItemOfFirstArgument, Example = new("{{ [4, 5, 6] | array.last }}", "6") },

        new("limit", [List, new("count", DataTypes.Integer)], DataTypes.Array,
            new("取前面若干项。", "The first items, as many as given."),
            a => a[0].IsNull ? Value.Null : Value.From(new ScriptArray(a.Items(0)[..(int)Math.Clamp(a.Integer(1), 0, a.Items(0).Length)])))
        { ResultOf = ResultOf.FirstArgument, Example = new("{{ [4, 5, 6, 7, 8] | array.limit 3 }}", "[4, 5, 6]") },

        new("map", [List, new("member", DataTypes.Text)], DataTypes.Array,
            new("取每一项的同一个成员。", "The same member of each item."),
            a => Value.From(Map(a.Items(0), a.TextOrEmpty(1))))
        { Example = new("{{ [{ type: 'fruit' }, { type: 'furniture' }] | array.map 'type' | array.join ', ' }}", "fruit, furniture") },

        new("offset", [List, new("index", DataTypes.Integer)], DataTypes.Array,
            new("去掉前面若干项，取其余的。", "The items from an index on."),
            a => a[0].IsNull ? Value.Null : Value.From(new ScriptArray(a.Items(0)[(int)Math.Clamp(a.Integer(1), 0, a.Items(0).Length)..])))
        { ResultOf = ResultOf.FirstArgument, Example = new("{{ [4, 5, 6, 7, 8] | array.offset 2 }}", "[6, 7, 8]") },

        new("reverse", [List], DataTypes.Array,
            new("倒过来。", "The items in reverse."),
            a => Value.From(Reverse(a.Items(0))))
        { ResultOf = ResultOf.FirstArgument, Example = new("{{ [4, 5, 6, 7] | array.reverse }}", "[7, 6, 5, 4]") },

        new("size", [List], DataTypes.Integer,
            new("有多少项。", "The number of items."),
            a => Value.From(Sequence.IsSequence(a[0]) ? new Sequence(a[0]).Count : a.Items(0).Length))
        { Example = new("{{ [4, 5, 6] | array.size }}", "3") },

        new("sort", [List, new Parameter("member", DataTypes.Text).Optional()], DataTypes.Array,
            new("从小到大排序，可以按一个成员排。相同的保持原来的次序。", "The items in ascending order, by a member if one is given. Equal items keep their order."),
            a => Value.From(Sort(a.Items(0), a.Text(1))))
        { ResultOf = ResultOf.FirstArgument, Example = new("{{ [10, 2, 6] | array.sort }}", "[2, 6, 10]") },

        new("uniq", [List], DataTypes.Array,
            new("去掉重复的项。", "The items, each once."),
            a => a[0].IsNull ? Value.Null : Value.From(Uniq(a.Items(0))))
        { ResultOf = ResultOf.FirstArgument, Example = new("{{ [1, 1, 4, 5, 8, 8] | array.uniq }}", "[1, 4, 5, 8]") },
    ]);

    private static Value Join(Arguments a)
    {
        var items = a.Items(0);
        var delimiter = a.TextOrEmpty(1);
        var texts = new string[items.Length];
        for (var i = 0; i < items.Length; i++)
            texts[i] = a[2].IsNull ? items[i].ToString() : a.Call(a.Function(2), items[i]).ToString();
        return Value.From(string.Join(delimiter, texts));
    }

    private static ScriptArray Filter(ReadOnlySpan<Value> items, Func<Value, bool> isKept)
    {
        var kept = new ScriptArray();
        foreach (var item in items)
        {
            if (isKept(item))
                kept.Add(item);
        }
        return kept;
    }

    private static bool Contains(ReadOnlySpan<Value> items, Value wanted)
    {
        foreach (var item in items)
        {
            if (Comparison.AreEqual(item, wanted))
                return true;
        }
        return false;
    }

    private static ScriptArray Map(ReadOnlySpan<Value> items, string member)
    {
        var mapped = new ScriptArray(items.Length);
        foreach (var item in items)
            mapped.Add(Members.TryGet(item, member, out var value) ? value : Value.Null);
        return mapped;
    }

    private static ScriptArray Reverse(ReadOnlySpan<Value> items)
    {
        var reversed = new ScriptArray(items.Length);
        for (var i = items.Length - 1; i >= 0; i--)
            reversed.Add(items[i]);
        return reversed;
    }

    private static ScriptArray Sort(ReadOnlySpan<Value> items, string? member)
    {
        var keyed = new (Value Key, Value Item)[items.Length];
        for (var i = 0; i < items.Length; i++)
            keyed[i] = (member is null ? items[i] : Members.TryGet(items[i], member, out var key) ? key : Value.Null, items[i]);
        // LINQ's order is stable, unlike that of Array.Sort.
        var order = Comparer<Value>.Create((x, y) => Comparison.CompareForSorting(x, y));
        return new ScriptArray(keyed.OrderBy(pair => pair.Key, order).Select(pair => pair.Item));
    }

    private static ScriptArray Uniq(ReadOnlySpan<Value> items)
    {
        var kept = new ScriptArray();
        foreach (var item in items)
        {
            if (!Contains(kept.AsSpan(), item))
                kept.Add(item);
        }
        return kept;
    }
}
