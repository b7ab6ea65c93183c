using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Contexts;
using BrandShowcase.Templating.Nodes;
using BrandShowcase.Templating.Syntax;

namespace BrandShowcase.Templating.Compile;

/// <summary>Turns the tree of one template into nodes that render: names become places, text becomes bytes.</summary>
/// <param name="sets">The compiler of the whole set.</param>
/// <param name="template">The template.</param>
/// <param name="chain">The includes that lead to the template, innermost first.</param>
/// <param name="diagnostics">Gets the mistakes.</param>
internal sealed partial class Compiler(SetCompiler sets, Template template, ImmutableArray<RelatedPlace> chain, DiagnosticBag diagnostics)
{
    private readonly TemplateSet set = sets.Set;
    private readonly SetNames names = sets.Names;
    private Unit unit = new(sets.Names.BlockLocals);

    private bool IsStrict => set.Environment.IsStrict;

    /// <summary>Whether the template is evaluated for its value, which <c>ret</c> gives, and not for what it writes.</summary>
    public bool IsEvaluated { get; init; }

    /// <summary>Compiles the template for the place in which it begins.</summary>
    public void Compile(CompiledPage page, BlockSyntax body, HtmlContext entry)
    {
        context = entry;
        unit.IsPage = !IsEvaluated;
        page.Body = CompileBlock(body);
        page.LocalCount = unit.LocalCount;
        page.Exit = JoinExits(new TextSpan(template.Source.Text.Length, 0)) ?? entry;
    }

    private BlockNode CompileBlock(BlockSyntax block)
    {
        var statements = new List<Statement>(block.Statements.Length);
        foreach (var statement in block.Statements)
        {
            sets.Steps++;
            if (statement is TextSyntax text)
                CompileText(text.Span, statements);
            else if (CompileStatement(statement) is { } node)
                statements.Add(node);
        }
        return new BlockNode([.. statements], template.IsHtml);
    }

    private Statement? CompileStatement(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax s => CompileOutput(s),
        AssignSyntax s => CompileAssign(s),
        IfSyntax s => CompileIf(s),
        CaseSyntax s => CompileCase(s),
        ForSyntax s => CompileFor(s),
        WhileSyntax s => CompileWhile(s),
        CaptureSyntax s => new CaptureNode(CompileVariable(s.Target), CompileInText(s.Body, s.Span)),
        WithSyntax s => CompileWith(s),
        WrapSyntax s => CompileWrap(s),
        FunctionStatementSyntax s => CompileFunctionStatement(s),
        ReadOnlySyntax s => new ReadOnlyNode(CompileVariable(s.Variable)),
        ImportSyntax s => new ImportNode(At(s.Target.Span), CompileExpression(s.Target)),
        ReturnSyntax s => CompileReturn(s),
        JumpSyntax s => CompileJump(s),
        _ => throw new InvalidOperationException($"Unknown statement {statement.GetType().Name}."),
    };

    private AssignNode CompileAssign(AssignSyntax assign)
    {
        var value = CompileExpression(assign.Value);
        return new AssignNode(At(assign.Span), CompileVariable(assign.Target), assign.Operator, value);
    }

    private IfNode CompileIf(IfSyntax syntax)
    {
        var clauses = new List<(Expression, BlockNode)>();
        var ways = new Ways(context);
        foreach (var (condition, body) in syntax.Clauses)
        {
            context = ways.Entry;
            clauses.Add((CompileExpression(condition), CompileBlock(body)));
            ways.Add(context);
        }
        var otherwise = CompileElse(syntax.Else, ways, syntax.Span);
        return new IfNode([.. clauses], otherwise);
    }

    private CaseNode CompileCase(CaseSyntax syntax)
    {
        var subject = CompileExpression(syntax.Subject);
        var clauses = new List<(Expression[], BlockNode)>();
        var ways = new Ways(context);
        foreach (var (matches, body) in syntax.Clauses)
        {
            context = ways.Entry;
            clauses.Add(([.. matches.Select(CompileExpression)], CompileBlock(body)));
            ways.Add(context);
        }
        var otherwise = CompileElse(syntax.Else, ways, syntax.Span);
        return new CaseNode(subject, [.. clauses], otherwise);
    }

    private BlockNode? CompileElse(BlockSyntax? block, Ways ways, TextSpan span)
    {
        context = ways.Entry;
        var otherwise = block is null ? null : CompileBlock(block);
        ways.Add(context);
        context = Join(ways, span);
        return otherwise;
    }

    private ForNode? CompileFor(ForSyntax loop)
    {
        if (loop.IsTableRow && template.IsHtml && context is { State: not HtmlState.Text } inside)
        {
            diagnostics.Add(TemplateMistakes.UnsafePlace(At(loop.Span), inside.Description, [.. chain]));
            return null;
        }
        var iterator = CompileExpression(loop.Iterator);
        var offset = loop.Offset is null ? null : CompileExpression(loop.Offset);
        var limit = loop.Limit is null ? null : CompileExpression(loop.Limit);
        var columns = loop.Columns is null ? null : CompileExpression(loop.Columns);
        var name = (loop.Variable as GlobalSyntax)?.Name;
        if (name is not null)
            unit.LoopVariables.Add(name);
        var variable = CompileVariable(loop.Variable);
        var entry = context;
        var body = CompileLoop(loop.Body, loop.Span);
        if (name is not null)
            unit.LoopVariables.RemoveAt(unit.LoopVariables.Count - 1);
        var ways = new Ways(entry);
        ways.Add(context);
        var otherwise = loop.Else is null ? null : CompileElse(loop.Else, ways, loop.Span);
        return new ForNode(At(loop.Span), variable, iterator, At(loop.Iterator.Span), offset, limit, loop.IsReversed, body, otherwise)
        {
            Columns = columns,
            IsTableRow = loop.IsTableRow,
        };
    }

    private WhileNode CompileWhile(WhileSyntax loop)
    {
        var condition = CompileExpression(loop.Condition);
        return new WhileNode(At(loop.Span), condition, CompileLoop(loop.Body, loop.Span));
    }

    private WithNode CompileWith(WithSyntax with)
    {
        var target = CompileExpression(with.Target);
        var body = CompileBlock(with.Body);
        return new WithNode(At(with.Target.Span), target, body);
    }

    private Statement? CompileWrap(WrapSyntax wrap)
    {
        unit.WrapLevels++;
        var block = CompileInText(wrap.Body, wrap.Span);
        unit.WrapLevels--;
        return CompileOutput(wrap.Call, wrap.Indent, block);
    }

    private AssignNode CompileFunctionStatement(FunctionStatementSyntax syntax) =>
        new(At(syntax.Span), CompileVariable(syntax.Target), op: null, CompileFunction(syntax.Function));

    private FunctionNode CompileFunction(FunctionSyntax syntax)
    {
        var outer = unit;
        var parameters = syntax.Parameters?.Select(p => (
            new Parameter(p.Name, Values.DataTypes.Any) { IsOptional = p.Default is not null, IsVariadic = p.IsVariadic },
            p.Default is null ? null : CompileExpression(p.Default))).ToArray();
        var function = new CompiledFunction(syntax.Name ?? "do", parameters);
        unit = new Unit(names.BlockLocals);
        function.Body = CompileInText(syntax.Body, syntax.Span);
        function.LocalCount = unit.LocalCount;
        unit = outer;
        return new FunctionNode(function);
    }

    private Place At(TextSpan span) => new(template.Source, span);

    private string TextAt(TextSpan span) => template.Source.Text.Substring(span.Start, span.Length);
}
