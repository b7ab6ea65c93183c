using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Nodes;

/// <summary>A compiled expression.</summary>
internal abstract class Expression
{
    /// <summary>The value.</summary>
    public abstract Value Evaluate(RenderState state);

    /// <summary>Writes the value; what makes markup writes it without the way through a text.</summary>
    public virtual void Write(RenderState state, Escaping escaping) => state.Output.Write(Evaluate(state), escaping);
}

/// <summary>A compiled expression that can be assigned to.</summary>
internal abstract class Variable : Expression
{
    /// <summary>What the variable holds; a function is not called.</summary>
    public abstract Value Resolve(RenderState state);

    /// <summary>Gives the variable a value.</summary>
    public abstract void Assign(RenderState state, in Value value);

    /// <summary>Declares the variable as read-only where it lives; that of a loop changes with each step and stays as it is.</summary>
    public virtual void MarkReadOnly(RenderState state)
    {
    }

    /// <summary>The value; a function is called without arguments.</summary>
    public sealed override Value Evaluate(RenderState state)
    {
        var value = Resolve(state);
        return value.Kind == ValueKind.Function ? Call(state, value.AsFunction()) : value;
    }

    public override void Write(RenderState state, Escaping escaping) => Write(state, Resolve(state), escaping);

    /// <summary>Writes what the variable holds; a function is called.</summary>
    protected void Write(RenderState state, in Value value, Escaping escaping)
    {
        if (value.Kind == ValueKind.Function)
            value.AsFunction().InvokeAndWrite(state, new CallArguments(0, 0, []), CallPlace, block: null, escaping);
        else
            state.Output.Write(value, escaping);
    }

    /// <summary>Where a call without arguments is reported.</summary>
    protected abstract Diagnostics.Place CallPlace { get; }

    private Value Call(RenderState state, Function function) => function.Invoke(state, new CallArguments(0, 0, []), CallPlace);
}

/// <summary>A compiled statement.</summary>
internal abstract class Statement
{
    /// <summary>Writes what the statement has to write, and tells where to go on.</summary>
    public abstract Flow Render(RenderState state);
}

/// <summary>Where a statement leads.</summary>
internal enum Flow : byte
{
    /// <summary>To the next statement.</summary>
    Next,

    /// <summary>Out of the loop.</summary>
    Break,

    /// <summary>To the next step of the loop.</summary>
    Continue,

    /// <summary>Out of the function or template.</summary>
    Return,
}

/// <summary>Statements one after another.</summary>
/// <param name="statements">The statements.</param>
/// <param name="isHtml">Whether what they write is HTML.</param>
internal sealed class BlockNode(Statement[] statements, bool isHtml) : Statement
{
    /// <summary>Whether what the statements write can be written into a place with this escaping as it is.</summary>
    public bool CanBeWritten(Escaping escaping) => escaping == Escaping.None || (isHtml && escaping == Escaping.Html);

    /// <summary>Takes off what the statements have written since <paramref name="start"/>, as text or HTML.</summary>
    public Value Take(RenderState state, int start)
    {
        var text = state.Output.Take(start);
        return isHtml ? Value.From(Html.FromTrustedMarkup(text)) : Value.From(text);
    }

    public override Flow Render(RenderState state)
    {
        foreach (var statement in statements)
        {
            var flow = statement.Render(state);
            if (flow != Flow.Next)
                return flow;
        }
        return Flow.Next;
    }
}
