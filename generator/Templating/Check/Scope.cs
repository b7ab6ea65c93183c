using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Check;

/// <summary>What stands around a statement while types are checked.</summary>
internal sealed class Scope
{
    /// <summary>The template or function.</summary>
    public object Unit { get; set; } = "";

    /// <summary>The objects of the <c>with</c> statements.</summary>
    public Stack<DataType> Contexts { get; private set; } = [];

    /// <summary>The variables of the loops, innermost last; also the parameters of the function.</summary>
    public List<LoopVariable> LoopVariables { get; private set; } = [];

    /// <summary>How many loops there are.</summary>
    public int Loops { get; set; }

    /// <summary>How many blocks of <c>wrap</c> there are.</summary>
    public int WrapLevels { get; set; }

    /// <summary>Begins a template.</summary>
    public void Begin(object unit)
    {
        Unit = unit;
        Contexts = [];
        LoopVariables = [];
        Loops = 0;
        WrapLevels = 0;
    }

    /// <summary>Begins a function inside a template; the caller sets the copy back.</summary>
    public Scope Copy() => (Scope)MemberwiseClone();

    /// <summary>Goes back to where a copy was made.</summary>
    public void Restore(Scope copy)
    {
        Unit = copy.Unit;
        Contexts = copy.Contexts;
        LoopVariables = copy.LoopVariables;
        Loops = copy.Loops;
        WrapLevels = copy.WrapLevels;
    }

    /// <summary>The innermost loop variable of a name, or null.</summary>
    public LoopVariable? FindLoopVariable(string name) => LoopVariables.FindLast(variable => variable.Name == name);
}

/// <summary>A loop variable inside its loop, where it has the type of the items.</summary>
/// <param name="name">The name, with its <c>$</c> if it is local.</param>
/// <param name="type">The type, or null while nothing is known.</param>
internal sealed class LoopVariable(string name, DataType? type)
{
    /// <summary>The name.</summary>
    public string Name => name;

    /// <summary>The type, or null while nothing is known.</summary>
    public DataType? Type { get; private set; } = type;

    /// <summary>Adds what the body of the loop assigns.</summary>
    public void Add(DataType? assigned) => Type = InferredTypes.Join(Type, assigned);
}
