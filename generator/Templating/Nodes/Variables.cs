using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Builtins;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Nodes;

/// <summary><c>name</c>: looked up in the open contexts, then among the globals.</summary>
internal sealed class GlobalNode(Place place, string name, int slot) : Variable
{
    protected override Place CallPlace => place;

    public override Value Resolve(RenderState state) =>
        state.HasContexts && state.TryFindInContexts(name, out var value) ? value : state.Globals[slot];

    public override void Assign(RenderState state, in Value value)
    {
        if (state.HasContexts)
            MemberNode.Assign(state.CurrentContext, name, value, place);
        else if (state.IsReadOnly(slot))
            throw new TemplateFault(TemplateMistakes.IsReadOnly(place, name));
        else
            state.Globals[slot] = value;
    }

    public override void MarkReadOnly(RenderState state)
    {
        if (!state.HasContexts)
            state.MarkReadOnly(slot);
        else if (state.CurrentContext.Kind == ValueKind.Object)
            state.CurrentContext.AsObject().MarkReadOnly(name);
    }
}

/// <summary>A global variable in a template that stands in a text, where no template of the set has the name.</summary>
internal sealed class UnnamedGlobalNode(Place place, string name) : Variable
{
    protected override Place CallPlace => place;

    public override Value Resolve(RenderState state)
    {
        if ((state.HasContexts && state.TryFindInContexts(name, out var value)) || state.UnnamedGlobals.TryGet(name, out value))
            return value;
        return BuiltinModule.Find(name)?.Value ?? Value.Null;
    }

    public override void Assign(RenderState state, in Value value) =>
        MemberNode.Assign(state.HasContexts ? state.CurrentContext : Value.From(state.UnnamedGlobals), name, value, place);
}

/// <summary>The variable of a loop, inside that loop: no context hides it.</summary>
internal sealed class LoopVariableNode(Place place, int slot) : Variable
{
    protected override Place CallPlace => place;

    public override Value Resolve(RenderState state) => state.Globals[slot];

    public override void Assign(RenderState state, in Value value) => state.Globals[slot] = value;
}

/// <summary><c>$name</c></summary>
/// <param name="place">Where it stands.</param>
/// <param name="slot">Its place in the frame.</param>
/// <param name="levels">How many blocks of <c>wrap</c> stand around it.</param>
internal sealed class LocalNode(Place place, int slot, int levels) : Variable
{
    protected override Place CallPlace => place;

    public override Value Resolve(RenderState state)
    {
        var frame = state.Frame;
        var value = frame.Locals[slot];
        // A block runs in the frame of the function that got it; what is not set there is the variable of the page.
        for (var level = levels; value.IsNull && level > 0; level--)
        {
            frame = frame.Caller;
            value = frame.Locals[slot];
        }
        return value;
    }

    public override void Assign(RenderState state, in Value value)
    {
        if (state.Frame.IsReadOnly(slot))
            throw new TemplateFault(TemplateMistakes.IsReadOnly(place, place.Source.Text.Substring(place.Span.Start, place.Span.Length)));
        state.Frame.Locals[slot] = value;
    }

    public override void MarkReadOnly(RenderState state) => state.Frame.MarkReadOnly(slot);
}

/// <summary><c>$</c></summary>
internal sealed class ArgumentsNode : Expression
{
    public override Value Evaluate(RenderState state) => Value.From(state.Frame.GetArguments());
}

/// <summary><c>$0</c></summary>
internal sealed class ArgumentNode(Place place, int index) : Variable
{
    protected override Place CallPlace => place;

    public override Value Resolve(RenderState state) => state.Frame.GetArgument(index);

    public override void Assign(RenderState state, in Value value) => state.Frame.GetArguments()[index] = value;
}

/// <summary><c>$.name</c></summary>
internal sealed class NamedArgumentNode(Place place, string name, int levels) : Variable
{
    protected override Place CallPlace => place;

    public override Value Resolve(RenderState state)
    {
        var frame = state.Frame;
        Value value;
        for (var level = levels; !frame.TryGetArgument(name, out value) && level > 0; level--)
            frame = frame.Caller;
        return value;
    }

    public override void Assign(RenderState state, in Value value) => state.Frame.GetArguments().TrySetProperty(name, value);
}

/// <summary><c>for.index</c></summary>
internal sealed class LoopMemberNode(Place place, string name, string spelling, int levels) : Expression
{
    public override Value Evaluate(RenderState state)
    {
        var frame = state.Frame;
        for (var level = levels; frame.Loop is null && level > 0; level--)
            frame = frame.Caller;
        if (frame.Loop is { } loop && loop.TryGet(name, out var value))
            return value;
        throw new TemplateFault(TemplateMistakes.OutsideLoop(place, spelling));
    }
}

/// <summary><c>target.name</c></summary>
/// <param name="place">Where the name stands.</param>
/// <param name="target">What has the member.</param>
/// <param name="name">The member.</param>
/// <param name="isOptional">Whether null has every member: after <c>?.</c>, and where names were checked before.</param>
internal sealed class MemberNode(Place place, Expression target, string name, bool isOptional) : Variable
{
    // The declaration that was found last: nearly always the same object type comes by here.
    private CachedMember? cache;

    protected override Place CallPlace => place;

    public override Value Resolve(RenderState state) => Resolve(target.Evaluate(state));

    public override void Write(RenderState state, Escaping escaping)
    {
        var value = target.Evaluate(state);
        if (value.Kind != ValueKind.Model || FindDeclared(value) is not { } member || !member.TryWrite(value.AsHostObject(), state.Output, escaping))
            Write(state, Resolve(value), escaping);
    }

    public override void Assign(RenderState state, in Value value) => Assign(target.Evaluate(state), name, value, place);

    /// <summary>Sets a member of an object or array.</summary>
    public static void Assign(in Value target, string name, in Value value, Place place)
    {
        var isSet = target.Kind switch
        {
            ValueKind.Object => target.AsObject().TrySet(name, value),
            ValueKind.Array => target.AsArray().TrySetProperty(name, value),
            ValueKind.Model => false,
            ValueKind.Null => throw new TemplateFault(TemplateMistakes.MemberOfNull(place, name)),
            _ => throw new TemplateFault(TemplateMistakes.WrongType(place, new("对象", "an object"), target.Type.Name)),
        };
        if (!isSet)
            throw new TemplateFault(TemplateMistakes.IsReadOnly(place, name));
    }

    private Value Resolve(in Value value)
    {
        if (value.Kind == ValueKind.Model)
            return FindDeclared(value)?.Get(value.AsHostObject()) ?? Value.Null;
        if (Members.TryGet(value, name, out var member) || !value.IsNull || isOptional)
            return member;
        throw new TemplateFault(TemplateMistakes.MemberOfNull(place, name));
    }

    private Member? FindDeclared(in Value value)
    {
        var cached = cache;
        if (cached is null || !ReferenceEquals(cached.Type, value.Type))
            cache = cached = new CachedMember(value.Type, ((ObjectType)value.Type).FindMember(name));
        return cached.Member;
    }

    private sealed record CachedMember(DataType Type, Member? Member);
}

/// <summary><c>target[index]</c></summary>
internal sealed class IndexNode(Place place, Expression target, Place targetPlace, Expression index, Place indexPlace, bool isOptional) : Variable
{
    protected override Place CallPlace => place;

    public override Value Resolve(RenderState state)
    {
        var value = target.Evaluate(state);
        var key = index.Evaluate(state);
        if (key.IsNull && !isOptional)
            throw new TemplateFault(TemplateMistakes.WrongType(indexPlace, new("下标", "an index"), "null"));
        switch (value.Kind)
        {
            case ValueKind.Object or ValueKind.Model:
                return Members.TryGet(value, key.ToString(), out var member) ? member : Value.Null;
            case ValueKind.Array when Comparison.IsText(key):
                return value.AsArray().GetProperty(key.ToString());
            case ValueKind.Array or ValueKind.List or ValueKind.Range:
                return GetItem(new Sequence(value), key);
            case ValueKind.Text:
                return GetCharacter(value.AsText(), key);
            case ValueKind.Null when isOptional:
                return Value.Null;
            default:
                throw new TemplateFault(TemplateMistakes.WrongType(targetPlace, new("数组或对象", "an array or object"), value.IsNull ? "null" : value.Type.Name));
        }
    }

    public override void Assign(RenderState state, in Value value)
    {
        var container = target.Evaluate(state);
        var key = index.Evaluate(state);
        if (container.Kind != ValueKind.Array || Comparison.IsText(key))
        {
            MemberNode.Assign(container, key.ToString(), value, indexPlace);
            return;
        }
        var array = container.AsArray();
        if (array.IsFrozen)
            throw new TemplateFault(TemplateMistakes.IsReadOnly(targetPlace, "[]"));
        if (!Comparison.IsNumber(key) || !Numbers.TryToInteger(key, out var item))
            throw new TemplateFault(TemplateMistakes.WrongType(indexPlace, new("下标", "an index"), key.IsNull ? "null" : key.Type.Name));
        if (item < 0)
            item += array.Count;
        if (item < 0)
            return;
        if (item > array.Count + state.Limits.LoopSteps || item > int.MaxValue / 2)
            throw new TemplateFault(TemplateMistakes.LimitReached(indexPlace, new("数组长度", "array items"), state.Limits.LoopSteps));
        array[(int)item] = value;
    }

    private Value GetItem(Sequence items, in Value key)
    {
        if (!Comparison.IsNumber(key) || !Numbers.TryToInteger(key, out var item))
            throw new TemplateFault(TemplateMistakes.WrongType(indexPlace, new("整数下标", "an integer index"), key.Type.Name));
        if (item < 0)
            item += items.Count;
        return item >= 0 && item < items.Count ? items[item] : Value.Null;
    }

    private static Value GetCharacter(string text, in Value key)
    {
        if (!Comparison.IsNumber(key) || !Numbers.TryToInteger(key, out var item))
            return Value.Null;
        if (item < 0)
            item += text.Length;
        return item >= 0 && item < text.Length ? Value.From(text[(int)item].ToString()) : Value.Null;
    }
}

/// <summary><c>this</c></summary>
internal sealed class ThisNode : Expression
{
    public override Value Evaluate(RenderState state) =>
        state.HasContexts ? state.CurrentContext : Value.From(new GlobalScope(state));
}
