using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Nodes;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Render;

/// <summary>
/// What one call of a function or one include holds while it runs. Frames are used again by later calls of the same
/// depth.
/// </summary>
/// <param name="state">The render; the arguments of the call stay on its stack until the call ends.</param>
internal sealed class Frame(RenderState state)
{
    private CallArguments call;
    private ScriptArray? array;
    private int localCount;
    private HashSet<int>? readOnlyLocals;

    /// <summary>The local variables, by their slots.</summary>
    public Value[] Locals { get; private set; } = [];

    /// <summary>The block that <c>wrap</c> handed over, or null.</summary>
    public BlockNode? Block { get; private set; }

    /// <summary>The frame of the call's place, in which that block is written too.</summary>
    public Frame Caller { get; private set; } = null!;

    /// <summary>The name of the function or template.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where the call stands; no text for the template that is rendered.</summary>
    public Place CallPlace { get; private set; }

    /// <summary>The loop that runs innermost, or null.</summary>
    public LoopState? Loop { get; set; }

    /// <summary>Prepares the frame for a call.</summary>
    public void Enter(string name, int locals, CallArguments arguments, Place place, BlockNode? block, Frame caller)
    {
        Name = name;
        CallPlace = place;
        Block = block;
        Caller = caller;
        call = arguments;
        localCount = locals;
        if (Locals.Length < locals)
            Locals = new Value[locals + 8];
    }

    /// <summary>Lets go of everything, so that nothing outlives the call.</summary>
    public void Leave()
    {
        Array.Clear(Locals, 0, localCount);
        readOnlyLocals = null;
        array = null;
        Block = null;
        Loop = null;
    }

    /// <summary>Declares a local variable as read-only.</summary>
    public void MarkReadOnly(int slot) => (readOnlyLocals ??= []).Add(slot);

    /// <summary>Whether a local variable is read-only.</summary>
    public bool IsReadOnly(int slot) => readOnlyLocals is not null && readOnlyLocals.Contains(slot);

    /// <summary>An argument by its position, or null.</summary>
    public Value GetArgument(int index)
    {
        if (array is not null)
            return index < array.Count ? array[index] : Value.Null;
        return index < call.Count ? state.Stack[call.Start + index] : Value.Null;
    }

    /// <summary>Finds an argument by its name.</summary>
    public bool TryGetArgument(string name, out Value value)
    {
        value = Value.Null;
        if (array is not null)
            return array.Properties is { } properties && properties.TryGet(name, out value);
        // The names of a set's calls are interned, so that the same name is the same object.
        var names = call.Names;
        for (var i = 0; i < names.Length; i++)
        {
            if (ReferenceEquals(names[i], name))
            {
                value = state.Stack[call.Start + call.Count + i];
                return true;
            }
        }
        return false;
    }

    /// <summary><c>$</c>: the arguments as an array with the named ones as its properties.</summary>
    public ScriptArray GetArguments()
    {
        if (array is not null)
            return array;
        array = new ScriptArray(state.ValuesAt(call.Start, call.Count));
        for (var i = 0; i < call.Names.Length; i++)
            array.TrySetProperty(call.Names[i], state.Stack[call.Start + call.Count + i]);
        return array;
    }
}
