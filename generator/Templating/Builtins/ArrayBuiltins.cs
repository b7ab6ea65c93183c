using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>array</c>.</summary>
internal static class ArrayBuiltins
{
    private static readonly Parameter List = new("list", DataTypes.Array);
    private static readonly Parameter Function = new("function", DataTypes.Function);

    public static BuiltinModule Module { get; } = new("array", new("数组", "Arrays"),
    [
        new("add", [List, new("value", DataTypes.Any)], DataTypes.Array,
            new("在末尾加一项，得到新数组。", "A new array with a value added at the end."),
            a => Value.From(new ScriptArray((ReadOnlySpan<Value>)[.. a.Items(0), a[1]])))
        { Example = new("{{ [1, 2, 3] | array.add 4 }}", "[1, 2, 3, 4]") },

        new("add_range", [List with { Name = "list1" }, List with { Name = "list2" }], DataTypes.Array,
            new("把两个数组接起来；两个都是 null 时得到空数组。", "A new array with the items of both; empty if both are null."),
            a => Value.From(Concat(a)))
        { Example = new("{{ [1, 2, 3] | array.add_range [4, 5] }}", "[1, 2, 3, 4, 5]") },

        new("any", [List, Function, new Parameter("args", DataTypes.Any) { IsVariadic = true }], DataTypes.Boolean,
            new("有没有一项让函数得出真；args 跟在这一项后面交给函数。", "Whether the function is true of an item; it gets the item and behind it the args."),
            Any)
        { Example = new("{{ [' hello', ' world', '20'] | array.any @string.contains '20' }}", "true") },

        new("compact", [List], DataTypes.Array,
            new("去掉 null 的项。", "A new array without the items that are null."),
            a => a[0].IsNull ? Value.Null : Value.From(Compact(a.Items(0))))
        { ResultOf = ResultOf.FirstArgument, Example = new("{{ [1, null, 3] | array.compact }}", "[1, 3]") },

        new("concat", [List with { Name = "list1" }, List with { Name = "list2" }], DataTypes.Array,
            new("把两个数组接起来；两个都是 null 时还是 null。", "A new array with the items of both; null if both are null."),
            a => a[0].IsNull && a[1].IsNull ? Value.Null : Value.From(Concat(a)))
        { Example = new("{{ [1, 2, 3] | array.concat [4, 5] }}", "[1, 2, 3, 4, 5]") },

        new("contains", [List, new("item", DataTypes.Any)], DataTypes.Boolean,
            new("数组里有没有这一项。", "Whether the array holds an item."),
            a => Value.From(Contains(a.Items(0), a[1])))
        { Example = new("{{ [1, 2, 3, 4] | array.contains 4 }}", "true") },

        new("cycle", [List, new Parameter("group", DataTypes.Any).Optional()], DataTypes.Any,
            new("每次调用给出下一项，到末尾后从头开始。同样的数组算一组，group 可以另外分组。",
                "The next item at each call, and the first again behind the last. Equal arrays go together; a group keeps calls apart."),
            Cycle)
        { ResultOf = ResultOf.ItemOfFirstArgument, Example = new("{{ for x in 1..4; array.cycle ['one', 'two', 'three']; ' '; end }}", "one two three one ") },

        new("each", [List, Function], DataTypes.Array,
            new("对每一项调用函数，得到结果的数组。", "A new array of what the function makes of each item."),
            a => a[0].IsNull ? Value.Null : Value.From(Each(a)))
        { Example = new("{{ [' a', ' 5', '6 '] | array.each @string.strip }}", """["a", "5", "6"]""") },

        new("filter", [List, Function], DataTypes.Array,
            new("只留下让函数得出真的项。", "A new array of the items of which the function is true."),
            a => a[0].IsNull ? Value.Null : Value.From(Filter(a)))
        { ResultOf = ResultOf.FirstArgument, Example = new("{{ ['', '200', '', '400'] | array.filter @string.empty }}", """["", ""]""") },

        new("first", [List], DataTypes.Any,
            new("第一项；没有时为 null。", "The first item, or null."),
            a => Sequence.IsSequence(a[0]) ? ItemAt(a[0], fromEnd: false) : a.Items(0) is [var first, ..] ? first : Value.Null)
        { ResultOf = ResultOf.ItemOfFirstArgument, Example = new("{{ [4, 5, 6] | array.first }}", "4") },

        new("insert_at", [List, new("index", DataTypes.Integer), new("value", DataTypes.Any)], DataTypes.Array,
            new("在下标处插入一项，得到新数组；下标超出末尾时用 null 补足。", "A new array with a value put in at an index; null fills the gap behind the end."),
            InsertAt)
        { Example = new("{{ ['a', 'b', 'c'] | array.insert_at 2 'Yo' }}", """["a", "b", "Yo", "c"]""") },

        new("join", [List, new("delimiter", DataTypes.Text), Function.Optional()], DataTypes.Text,
            new("用分隔的文字把各项连成一段文字，可以先用函数转换每一项的文字。有 html 的项时得到 html，其余部分会转义。",
                "One text of all items with a delimiter between them; a function can convert the text of each. With an item of type html this is html, and the rest is escaped."),
            Join)
        { Example = new("{{ [1, 2, 3] | array.join '|' }}", "1|2|3") },

        new("last", [List], DataTypes.Any,
            new("最后一项；没有时为 null。", "The last item, or null."),
            a => Sequence.IsSequence(a[0]) ? ItemAt(a[0], fromEnd: true) : a.Items(0) is [.., var last] ? last : Value.Null)
        { ResultOf = ResultOf.ItemOfFirstArgument, Example = new("{{ [4, 5, 6] | array.last }}", "6") },

        new("limit", [List, new("count", DataTypes.Integer)], DataTypes.Array,
            new("取前面若干项。", "The first items, as many as given."),
            a => a[0].IsNull ? Value.Null : Value.From(new ScriptArray(a.Items(0)[..(int)Math.Clamp(a.Integer(1), 0, a.Items(0).Length)])))
        { ResultOf = ResultOf.FirstArgument, Example = new("{{ [4, 5, 6] | array.limit 2 }}", "[4, 5]") },

        new("map", [List, new("member", DataTypes.Text)], DataTypes.Array,
            new("取每一项的同一个成员。", "The same member of each item."),
            a => Value.From(Map(a.Items(0), a.TextOrEmpty(1))))
        { Example = new("{{ [{ type: 'fruit' }, { type: 'furniture' }] | array.map 'type' }}", """["fruit", "furniture"]""") },

        new("offset", [List, new("index", DataTypes.Integer)], DataTypes.Array,
            new("去掉前面若干项，取其余的。", "The items from an index on."),
            a => a[0].IsNull ? Value.Null : Value.From(new ScriptArray(a.Items(0)[(int)Math.Clamp(a.Integer(1), 0, a.Items(0).Length)..])))
        { ResultOf = ResultOf.FirstArgument, Example = new("{{ [4, 5, 6, 7, 8] | array.offset 2 }}", "[6, 7, 8]") },

        new("remove_at", [List, new("index", DataTypes.Integer)], DataTypes.Array,
            new("去掉下标处的一项，得到新数组；负的下标从末尾数起。", "A new array without the item at an index; a negative one counts from the end."),
            a => Value.From(RemoveAt(a.Items(0), a.Integer(1))))
        { ResultOf = ResultOf.FirstArgument, Example = new("{{ [4, 5, 6, 7, 8] | array.remove_at 2 }}", "[4, 5, 7, 8]") },

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

    private static ScriptArray Concat(Arguments a) => new((ReadOnlySpan<Value>)[.. a.Items(0), .. a.Items(1)]);

    private static Value Any(Arguments a)
    {
        var function = a.Function(1);
        var arguments = new Value[a.Count - 1];
        for (var i = 2; i < a.Count; i++)
            arguments[i - 1] = a[i];
        foreach (var item in a.Items(0))
        {
            arguments[0] = item;
            if (a.Call(function, arguments).IsTruthy)
                return Value.From(true);
        }
        return Value.From(false);
    }

    private static Value Cycle(Arguments a)
    {
        var items = a.Items(0);
        if (items.IsEmpty)
            return Value.Null;
        var group = a[1].IsNull ? $"items {a[0]}" : $"group {a[1]}";
        var turn = a.State.Cycles.GetValueOrDefault(group);
        a.State.Cycles[group] = turn == int.MaxValue ? 0 : turn + 1;
        return items[turn % items.Length];
    }

    private static ScriptArray Each(Arguments a)
    {
        var function = a.Function(1);
        var items = a.Items(0);
        var made = new ScriptArray(items.Length);
        foreach (var item in items)
            made.Add(a.Call(function, item));
        return made;
    }

    private static ScriptArray Filter(Arguments a)
    {
        var function = a.Function(1);
        var kept = new ScriptArray();
        foreach (var item in a.Items(0))
        {
            if (a.Call(function, item).IsTruthy)
                kept.Add(item);
        }
        return kept;
    }

    private static Value ItemAt(in Value list, bool fromEnd)
    {
        var items = new Sequence(list);
        return items.Count == 0 ? Value.Null : items[fromEnd ? items.Count - 1 : 0];
    }

    private static Value InsertAt(Arguments a)
    {
        var items = a.Items(0);
        var index = Math.Max(0, a.Integer(1));
        a.CountSteps(Math.Max(0, index - items.Length));
        var array = new ScriptArray(items[..(int)Math.Min(index, items.Length)]);
        while (array.Count < index)
            array.Add(Value.Null);
        array.Add(a[2]);
        for (var i = (int)index; i < items.Length; i++)
            array.Add(items[i]);
        return Value.From(array);
    }

    private static Value Join(Arguments a)
    {
        var items = a.Items(0);
        if (a[2].IsNull)
            return Joining.Join(a, items, a[1]);
        var function = a.Function(2);
        var texts = new Value[items.Length];
        for (var i = 0; i < items.Length; i++)
            texts[i] = a.Call(function, items[i].Kind == ValueKind.Html ? items[i] : Value.From(items[i].ToString()));
        return Joining.Join(a, texts, a[1]);
    }

    private static ScriptArray Compact(ReadOnlySpan<Value> items)
    {
        var kept = new ScriptArray();
        foreach (var item in items)
        {
            if (!item.IsNull)
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

    private static ScriptArray RemoveAt(ReadOnlySpan<Value> items, long index)
    {
        if (index < 0)
            index += items.Length;
        return index >= 0 && index < items.Length
            ? new ScriptArray((ReadOnlySpan<Value>)[.. items[..(int)index], .. items[((int)index + 1)..]])
            : new ScriptArray(items);
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
        var seen = new HashSet<Value>(new SameValue());
        var kept = new ScriptArray();
        foreach (var item in items)
        {
            if (seen.Add(item))
                kept.Add(item);
        }
        return kept;
    }
}
