using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Contexts;
using BrandShowcase.Templating.Nodes;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Syntax;

namespace BrandShowcase.Templating.Compile;

/// <summary>
/// The part of the compiler that follows where in HTML it stands. Statements are compiled in the order of the text, so
/// that the context is the same for every page that comes by.
/// </summary>
internal sealed partial class Compiler
{
    // Null where no render comes by: behind a return or a jump.
    private HtmlContext? context;

    // Where the returns of the page or function, and the jumps of the loop, stand.
    private List<HtmlContext> returns = [];
    private List<HtmlContext> jumps = [];
    private readonly Dictionary<(BlockSyntax Body, HtmlContext? Entry), (BlockNode Body, HtmlContext? Exit)> loops = [];

    /// <summary>The ways through a branching statement: all begin in one place and should end in one.</summary>
    private sealed class Ways(HtmlContext? entry)
    {
        public HtmlContext? Entry => entry;

        public List<HtmlContext> Exits { get; } = [];

        public void Add(HtmlContext? exit)
        {
            if (exit is { } reached)
                Exits.Add(reached);
        }
    }

    private void CompileText(TextSpan span, List<Statement> statements)
    {
        if (!template.IsHtml || context is not { } before)
        {
            statements.Add(Text(span.Start, span.End));
            return;
        }
        var scan = HtmlScanner.Scan(template.Source.Text, span.Start, span.End, before);
        if (scan.IsAmbiguous)
            diagnostics.Add(TemplateMistakes.ContextsDiffer(At(span), before.Description, new("属性名", "the name of an attribute"), [.. chain]));
        context = scan.Context;

        var start = span.Start;
        if (before.IsCheckedValue && scan.ValueEnd >= 0)
        {
            AddText(statements, start, scan.ValueEnd);
            statements.Add(new CheckedValueEndNode(At(new TextSpan(scan.ValueEnd, 1)), before.Attribute));
            start = scan.ValueEnd;
        }
        if (scan.Context.IsCheckedValue && scan.ValueStart >= 0)
        {
            AddText(statements, start, scan.ValueStart);
            statements.Add(new CheckedValueStartNode());
            start = scan.ValueStart;
        }
        AddText(statements, start, span.End);
    }

    private void AddText(List<Statement> statements, int start, int end)
    {
        if (end > start)
            statements.Add(Text(start, end));
    }

    private TextNode Text(int start, int end) => new(Encoding.UTF8.GetBytes(template.Source.Text, start, end - start));

    private Statement? CompileOutput(ExpressionStatementSyntax statement) => statement.Expression switch
    {
        CallSyntax call => CompileOutput(call, statement.Indent, block: null),
        var expression => CompileOutput(CompileExpression(expression), expression.Span, statement.Indent),
    };

    private Statement? CompileOutput(CallSyntax call, string indent, BlockNode? block)
    {
        if (template.IsHtml && context is { } entry && FindIncluded(call) is { IsHtml: true } included)
        {
            // The included template stands in this place itself, and escapes what it writes.
            var page = sets.GetPage(included, entry, chain.Insert(0, Step(call.Span, included)), diagnostics);
            context = page.Exit;
            return new OutputNode(new IncludeNode(At(call.Span), page, CompileArguments(call.Arguments.RemoveAt(0)), block, isInPlace: true), Escaping.Html);
        }
        // What `object.to_json` gives is JSON already, and not a text that would be quoted once more.
        if (context is { State: HtmlState.Json } && IsToJson(call) && call.Arguments is [{ IsExpanded: false } value])
            return CompileOutput(CompileExpression(value.Value), call.Span, indent);
        return CompileOutput(CompileCall(call, block), call.Span, indent);
    }

    private bool IsToJson(CallSyntax call) =>
        call.Callee is MemberSyntax { Target: GlobalSyntax { Name: "object" }, Name: "to_json" } && names.FindNative(call.Callee) is not null;

    private Statement? CompileOutput(Expression expression, TextSpan span, string indent)
    {
        if (!template.IsHtml)
            return indent.Length == 0 ? new OutputNode(expression, Escaping.None) : new IndentedOutputNode(expression, indent);
        // White space is part of the text inside `pre` and `textarea`, so HTML is never indented.
        var place = context ?? HtmlContext.Text;
        if (place.Escaping is not { } escaping)
        {
            diagnostics.Add(TemplateMistakes.UnsafePlace(At(span), place.Description, [.. chain]));
            return null;
        }
        return escaping is Escaping.Json or Escaping.JsonText ? new JsonOutputNode(At(span), expression, escaping) : new OutputNode(expression, escaping);
    }

    private static RelatedPlace Step(Place place, Template included) =>
        new(place, new($"由此包含“{included.Name}”", $"'{included.Name}' is included here"));

    private RelatedPlace Step(TextSpan span, Template included) => Step(At(span), included);

    /// <summary>Compiles a block whose text becomes a value: it begins and ends in the text of HTML.</summary>
    private BlockNode CompileInText(BlockSyntax body, TextSpan span)
    {
        var (outer, outerReturns, outerJumps) = (context, returns, jumps);
        (context, returns, jumps) = (HtmlContext.Text, [], []);
        var block = CompileBlock(body);
        if (JoinExits(span) is { } exit && template.IsHtml && exit != HtmlContext.Text)
            diagnostics.Add(TemplateMistakes.EndsInside(At(span), exit.Description, [.. chain]));
        (context, returns, jumps) = (outer, outerReturns, outerJumps);
        return block;
    }

    /// <summary>
    /// Compiles the body of a loop, which is run any number of times: where it ends it must be able to begin. The
    /// context is then that of all ways out of the loop.
    /// </summary>
    private BlockNode CompileLoop(BlockSyntax body, TextSpan span)
    {
        var entry = context;
        while (true)
        {
            var block = CompileLoopBody(body, entry, span);
            // Joining only ever widens a place, to one that joins with itself: a second round is the last.
            if (context == entry || context is not { State: HtmlState.TagBoundary })
                return block;
            entry = context;
        }
    }

    private BlockNode CompileLoopBody(BlockSyntax body, HtmlContext? entry, TextSpan span)
    {
        // Loops inside loops would otherwise double the work with each level.
        if (loops.TryGetValue((body, entry), out var known))
        {
            context = known.Exit;
            return known.Body;
        }
        var outerJumps = jumps;
        jumps = [];
        context = entry;
        var block = CompileBlock(body);
        var ways = new Ways(entry);
        ways.Add(entry);
        ways.Add(context);
        foreach (var jump in jumps)
            ways.Add(jump);
        context = Join(ways, span);
        jumps = outerJumps;
        loops.Add((body, entry), (block, context));
        return block;
    }

    private Statement CompileReturn(ReturnSyntax statement)
    {
        // A page has no caller that could take the value: it is written.
        var isWritten = unit is { IsPage: true, WrapLevels: 0 };
        var written = isWritten && statement.Value is { } value ? CompileOutput(new ExpressionStatementSyntax(value.Span, value, Indent: "")) : null;
        var returned = isWritten || statement.Value is null ? null : CompileExpression(statement.Value);
        if (context is { } reached)
            returns.Add(reached);
        context = null;
        var node = new ReturnNode(returned);
        return written is null ? node : new BlockNode([written, node], template.IsHtml);
    }

    private JumpNode CompileJump(JumpSyntax statement)
    {
        if (context is { } reached)
            jumps.Add(reached);
        context = null;
        return new JumpNode(statement.IsBreak ? Flow.Break : Flow.Continue);
    }

    private HtmlContext? JoinExits(TextSpan span)
    {
        var ways = new Ways(null);
        ways.Add(context);
        foreach (var exit in returns)
            ways.Add(exit);
        return Join(ways, span);
    }

    private HtmlContext? Join(Ways ways, TextSpan span)
    {
        HtmlContext? joined = null;
        foreach (var exit in ways.Exits)
        {
            if (joined is { } other && template.IsHtml)
            {
                joined = HtmlContext.Join(other, exit);
                if (joined is not null)
                    continue;
                diagnostics.Add(TemplateMistakes.ContextsDiffer(At(span), other.Description, exit.Description, [.. chain]));
                return other;
            }
            joined = exit;
        }
        return joined;
    }
}
