using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Nodes;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Render;

/// <summary>
/// What one call of a function or one include holds while it runs. Frames are used again by later calls of the same
/// depth.
/// </summary>
internal sealed class Frame
{
    private Value[] arguments = [];
    private string[] names = [];
    private int count;
    private ScriptArray? array;

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
    public void Enter(string name, int localCount, ReadOnlySpan<Value> given, CallArguments call, Place place, BlockNode? block, Frame caller)
    {
        Name = name;
        CallPlace = place;
        Block = block;
        Caller = caller;
        Loop = null;
        array = null;
        names = call.Names;
        count = call.Count;
        if (Locals.Length < localCount)
            Locals = new Value[localCount + 8];
        if (arguments.Length < given.Length)
            arguments = new Value[given.Length + 4];
        given.CopyTo(arguments);
    }

    /// <summary>Lets go of everything, so that nothing outlives the call.</summary>
    public void Leave()
    {
        Array.Clear(Locals);
        Array.Clear(arguments);
        array = null;
        Block = null;
        Loop = null;
    }

    /// <summary>An argument by its position, or null.</summary>
    public Value GetArgument(int index)
    {
        if (array is not null)
            return index < array.Count ? array[index] : Value.Null;
        return index < count ? arguments[index] : Value.Null;
    }

    /// <summary>Finds an argument by its name.</summary>
    public bool TryGetArgument(string name, out Value value)
    {
        value = Value.Null;
        if (array is not null)
            return array.Properties is { } properties && properties.TryGet(name, out value);
        var index = Array.IndexOf(names, name);
        if (index < 0)
            return false;
        value = arguments[count + index];
        return true;
    }

    /// <summary><c>$</c>: the arguments as an array with the named ones as its properties.</summary>
    public ScriptArray GetArguments()
    {
        if (array is not null)
            return array;
        array = new ScriptArray(arguments.AsSpan(0, count));
        for (var i = 0; i < names.Length; i++)
            array.TrySetProperty(names[i], arguments[count + i]);
        return array;
    }
}
