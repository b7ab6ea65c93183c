using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Nodes;

/// <summary>Text outside code, encoded once.</summary>
internal sealed class TextNode(byte[] utf8) : Statement
{
    public override Flow Render(RenderState state)
    {
        state.Output.Write(utf8);
        return Flow.Next;
    }
}

/// <summary>An expression whose value is written.</summary>
internal sealed class OutputNode(Expression expression, Escaping escaping) : Statement
{
    public override Flow Render(RenderState state)
    {
        expression.Write(state, escaping);
        return Flow.Next;
    }
}

/// <summary>An expression whose value is written as JSON.</summary>
internal sealed class JsonOutputNode(Place place, Expression expression, Escaping escaping) : Statement
{
    public override Flow Render(RenderState state)
    {
        var value = expression.Evaluate(state);
        if (escaping == Escaping.JsonText)
            JsonWriter.WriteText(state.Output, value.ToString());
        else if (!JsonWriter.TryWrite(state.Output, value, state.Limits.OutputBytes))
            throw new TemplateFault(TemplateMistakes.WrongType(place, new("能写成 JSON 的值", "a value that can be written as JSON"), "objects that hold each other"));
        return Flow.Next;
    }
}

/// <summary>An expression whose lines are indented like the code block in which it stands.</summary>
internal sealed class IndentedOutputNode(Expression expression, string indent) : Statement
{
    public override Flow Render(RenderState state)
    {
        var start = state.Output.Length;
        expression.Write(state, Escaping.None);
        state.Output.Indent(start, indent);
        return Flow.Next;
    }
}

/// <summary><c>target = value</c>, <c>target += value</c></summary>
internal sealed class AssignNode(Place place, Variable target, ArithmeticOperator? op, Expression value) : Statement
{
    public override Flow Render(RenderState state)
    {
        if (op is { } compound)
        {
            var before = target.Resolve(state);
            target.Assign(state, ArithmeticNode.Compute(compound, before, value.Evaluate(state), place));
        }
        else
        {
            target.Assign(state, value.Evaluate(state));
        }
        return Flow.Next;
    }
}

/// <summary><c>if … else if … else … end</c></summary>
internal sealed class IfNode((Expression Condition, BlockNode Body)[] clauses, BlockNode? otherwise) : Statement
{
    public override Flow Render(RenderState state)
    {
        foreach (var (condition, body) in clauses)
        {
            if (condition.Evaluate(state).IsTruthy)
                return body.Render(state);
        }
        return otherwise?.Render(state) ?? Flow.Next;
    }
}

/// <summary><c>case … when … else … end</c></summary>
internal sealed class CaseNode(Expression subject, (Expression[] Matches, BlockNode Body)[] clauses, BlockNode? otherwise) : Statement
{
    public override Flow Render(RenderState state)
    {
        var value = subject.Evaluate(state);
        foreach (var (matches, body) in clauses)
        {
            foreach (var match in matches)
            {
                if (Comparison.AreEqual(value, match.Evaluate(state)))
                    return body.Render(state);
            }
        }
        return otherwise?.Render(state) ?? Flow.Next;
    }
}

/// <summary><c>while … end</c></summary>
internal sealed class WhileNode(Place place, Expression condition, BlockNode body) : Statement
{
    public override Flow Render(RenderState state)
    {
        var frame = state.Frame;
        var loop = new LoopState { Outer = frame.Loop };
        frame.Loop = loop;
        var result = Flow.Next;
        while (condition.Evaluate(state).IsTruthy)
        {
            state.CountSteps(1, place);
            state.CheckOutput(place);
            var flow = body.Render(state);
            if (flow is Flow.Break)
                break;
            if (flow is Flow.Return)
            {
                result = flow;
                break;
            }
            loop.Index++;
        }
        frame.Loop = loop.Outer;
        return result;
    }
}

/// <summary><c>capture x … end</c></summary>
internal sealed class CaptureNode(Variable target, BlockNode body) : Statement
{
    public override Flow Render(RenderState state)
    {
        var start = state.Output.Length;
        var flow = body.Render(state);
        target.Assign(state, body.Take(state, start));
        return flow;
    }
}

/// <summary><c>with x … end</c></summary>
internal sealed class WithNode(Place place, Expression target, BlockNode body) : Statement
{
    public override Flow Render(RenderState state)
    {
        var context = target.Evaluate(state);
        if (context.Kind is not (ValueKind.Object or ValueKind.Model))
        {
            if (context.IsNull && state.IsStrict)
                return Flow.Next;
            throw new TemplateFault(TemplateMistakes.WrongType(place, new("对象", "an object"), context.IsNull ? "null" : context.Type.Name));
        }
        state.PushContext(context);
        var flow = body.Render(state);
        state.PopContext();
        return flow;
    }
}

/// <summary><c>readonly x</c></summary>
internal sealed class ReadOnlyNode(Variable variable) : Statement
{
    public override Flow Render(RenderState state)
    {
        variable.MarkReadOnly(state);
        return Flow.Next;
    }
}

/// <summary><c>import x</c>: the members of an object become variables.</summary>
internal sealed class ImportNode(Place place, Expression target) : Statement
{
    public override Flow Render(RenderState state)
    {
        var imported = target.Evaluate(state);
        if (imported.Kind is not (ValueKind.Object or ValueKind.Model))
            throw new TemplateFault(TemplateMistakes.WrongType(place, new("对象", "an object"), imported.IsNull ? "null" : imported.Type.Name));
        var scope = state.HasContexts && state.CurrentContext.Kind == ValueKind.Object
            ? state.CurrentContext.AsObject()
            : new GlobalScope(state);
        // A variable that is read-only stays as it is.
        foreach (var (name, value) in Members.Of(imported))
            scope.TrySet(name, value);
        return Flow.Next;
    }
}

/// <summary><c>ret x</c></summary>
internal sealed class ReturnNode(Expression? value) : Statement
{
    public override Flow Render(RenderState state)
    {
        state.Returned = value?.Evaluate(state) ?? Value.Null;
        return Flow.Return;
    }
}

/// <summary><c>break</c>, <c>continue</c></summary>
internal sealed class JumpNode(Flow flow) : Statement
{
    public override Flow Render(RenderState state) => flow;
}
