using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Render;

/// <summary><c>this</c> outside any context: the global variables of the set as members of one object.</summary>
internal sealed class GlobalScope(RenderState state) : ScriptObject
{
    // A name that stands nowhere in the set has no slot; it lives in the object that other `this` share.
    public override int Count => Keys.Count();

    public override IEnumerable<string> Keys =>
        state.Set.Slots.Names.Where(name => !state.Globals[state.Set.Slots.Find(name)].IsNull && !state.Set.Environment.IsBuiltin(name))
            .Concat(state.UnnamedGlobals.Keys);

    public override bool TryGet(string name, out Value value)
    {
        var slot = state.Set.Slots.Find(name);
        if (slot < 0)
            return state.UnnamedGlobals.TryGet(name, out value);
        value = state.Globals[slot];
        return !value.IsNull;
    }

    public override bool TrySet(string name, Value value)
    {
        var slot = state.Set.Slots.Find(name);
        if (slot < 0)
            return state.UnnamedGlobals.TrySet(name, value);
        if (state.IsReadOnly(slot))
            return false;
        state.Globals[slot] = value;
        return true;
    }

    internal override bool IsReadOnly(string name) => state.Set.Slots.Find(name) is >= 0 and var slot && state.IsReadOnly(slot);
}
