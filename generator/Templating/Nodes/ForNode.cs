using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Nodes;

/// <summary><c>for x in … end</c> and <c>tablerow</c>.</summary>
/// <param name="place">Where the statement stands.</param>
/// <param name="variable">The loop variable; a global one has its value from before again after the loop.</param>
/// <param name="iterator">What is gone through.</param>
/// <param name="iteratorPlace">Where that stands.</param>
/// <param name="offset">How many items are left out at the start.</param>
/// <param name="limit">How many items are taken at most.</param>
/// <param name="isReversed">Whether the items that are taken come in reverse.</param>
/// <param name="body">The statements of one step.</param>
/// <param name="otherwise">What is written if there is no item.</param>
internal sealed class ForNode(
    Place place, Variable variable, Expression iterator, Place iteratorPlace, Expression? offset, Expression? limit, bool isReversed,
    BlockNode body, BlockNode? otherwise) : Statement
{
    /// <summary>The columns, for a table row.</summary>
    public Expression? Columns { get; init; }

    /// <summary>Whether this is a <c>tablerow</c>.</summary>
    public bool IsTableRow { get; init; }

    public override Flow Render(RenderState state)
    {
        var value = iterator.Evaluate(state);
        if (!Sequence.IsSequence(value))
            value = ToSequence(value);
        var items = new Sequence(value);
        var first = offset is null ? 0 : Math.Clamp(ToInteger(offset.Evaluate(state)), 0, items.Count);
        var count = items.Count - first;
        if (limit is not null)
            count = Math.Clamp(ToInteger(limit.Evaluate(state)), 0, count);
        if (count == 0)
            return otherwise?.Render(state) ?? Flow.Next;

        var columns = Columns is null ? 1 : Math.Max(1, ToInteger(Columns.Evaluate(state)));
        var frame = state.Frame;
        var loop = new LoopState
        {
            Items = items,
            First = isReversed ? first + count - 1 : first,
            Step = isReversed ? -1 : 1,
            Length = count,
            Columns = IsTableRow ? (int)Math.Min(columns, int.MaxValue) : 0,
            Outer = frame.Loop,
        };
        var before = variable.Resolve(state);
        frame.Loop = loop;
        var flow = Go(state, items, loop);
        frame.Loop = loop.Outer;
        variable.Assign(state, before);
        return flow == Flow.Return ? Flow.Return : Flow.Next;
    }

    private Flow Go(RenderState state, Sequence items, LoopState loop)
    {
        for (; loop.Index < loop.Length; loop.Index++)
        {
            state.CountSteps(1, place);
            state.CheckOutput(place);
            variable.Assign(state, items[loop.Position]);
            if (IsTableRow)
                OpenCell(state, loop);
            var flow = body.Render(state);
            if (IsTableRow)
                CloseCell(state, loop, isLast: loop.Index == loop.Length - 1 || flow is Flow.Break or Flow.Return);
            if (flow is Flow.Break or Flow.Return)
                return flow;
        }
        return Flow.Next;
    }

    private static void OpenCell(RenderState state, LoopState loop)
    {
        var column = loop.Index % loop.Columns;
        if (column == 0)
        {
            state.Output.Write("<tr class=\"row"u8);
            state.Output.Write(Value.From((loop.Index / loop.Columns) + 1), Escaping.None);
            state.Output.Write("\">"u8);
        }
        state.Output.Write("<td class=\"col"u8);
        state.Output.Write(Value.From(column + 1), Escaping.None);
        state.Output.Write("\">"u8);
    }

    private static void CloseCell(RenderState state, LoopState loop, bool isLast)
    {
        state.Output.Write("</td>"u8);
        if (isLast || loop.Index % loop.Columns == loop.Columns - 1)
            state.Output.Write("</tr>\n"u8);
    }

    private Value ToSequence(in Value value) => value.Kind switch
    {
        ValueKind.Null => Value.From(new ScriptArray()),
        ValueKind.Text => Value.From(new ScriptArray(value.AsText().Select(c => Value.From(c.ToString())))),
        ValueKind.Object or ValueKind.Model => Value.From(new ScriptArray(Members.PairsOf(value))),
        _ => throw new TemplateFault(TemplateMistakes.WrongType(iteratorPlace, new("可以逐个取出的值", "something to go through"), value.Type.Name)),
    };

    private long ToInteger(in Value value) =>
        Numbers.TryToInteger(value, out var number)
            ? number
            : throw new TemplateFault(TemplateMistakes.WrongType(place, new("整数", "an integer"), value.IsNull ? "null" : value.Type.Name));
}
