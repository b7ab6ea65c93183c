using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Nodes;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Syntax;

namespace BrandShowcase.Templating.Compile;

/// <summary>Turns the tree of one template into nodes that render: names become places, text becomes bytes.</summary>
internal sealed partial class Compiler(TemplateSet set, Template template, SetNames names, DiagnosticBag diagnostics)
{
    private readonly Escaping escaping = template.IsHtml ? Escaping.Html : Escaping.None;
    private Unit unit = new(names.BlockLocals);

    private bool IsStrict => set.Environment.IsStrict;

    /// <summary>Compiles the template and links it into its set.</summary>
    public void Compile(BlockSyntax body)
    {
        template.Body = CompileBlock(body);
        template.LocalCount = unit.LocalCount;
    }

    private BlockNode CompileBlock(BlockSyntax block)
    {
        var statements = new List<Statement>(block.Statements.Length);
        foreach (var statement in block.Statements)
        {
            if (CompileStatement(statement) is { } node)
                statements.Add(node);
        }
        return new BlockNode([.. statements]);
    }

    private Statement? CompileStatement(StatementSyntax statement) => statement switch
    {
        TextSyntax s => new TextNode(Encoding.UTF8.GetBytes(template.Source.Text, s.Span.Start, s.Span.Length)),
        ExpressionStatementSyntax s => CompileOutput(CompileExpression(s.Expression), s.Indent),
        AssignSyntax s => CompileAssign(s),
        IfSyntax s => new IfNode([.. s.Clauses.Select(c => (CompileExpression(c.Condition), CompileBlock(c.Body)))], CompileOptional(s.Else)),
        CaseSyntax s => CompileCase(s),
        ForSyntax s => CompileFor(s),
        WhileSyntax s => new WhileNode(At(s.Span), CompileExpression(s.Condition), CompileBlock(s.Body)),
        CaptureSyntax s => new CaptureNode(CompileVariable(s.Target), CompileBlock(s.Body), template.IsHtml),
        WithSyntax s => CompileWith(s),
        WrapSyntax s => CompileWrap(s),
        FunctionStatementSyntax s => CompileFunctionStatement(s),
        ReadOnlySyntax s => CompileVariable(s.Variable) is GlobalNode global ? new ReadOnlyNode(global) : null,
        ImportSyntax s => new ImportNode(At(s.Span), CompileExpression(s.Target)),
        ReturnSyntax s => new ReturnNode(s.Value is null ? null : CompileExpression(s.Value)),
        JumpSyntax s => new JumpNode(s.IsBreak ? Flow.Break : Flow.Continue),
        _ => throw new InvalidOperationException($"Unknown statement {statement.GetType().Name}."),
    };

    // White space is part of the text inside `pre` and `textarea`, so HTML is never indented.
    private Statement CompileOutput(Expression expression, string indent) =>
        indent.Length == 0 || template.IsHtml ? new OutputNode(expression, escaping) : new IndentedOutputNode(expression, indent);

    private AssignNode CompileAssign(AssignSyntax assign)
    {
        var value = CompileExpression(assign.Value);
        return new AssignNode(At(assign.Span), CompileVariable(assign.Target), assign.Operator, value);
    }

    private CaseNode CompileCase(CaseSyntax syntax) => new(
        CompileExpression(syntax.Subject),
        [.. syntax.Clauses.Select(c => (c.Matches.Select(CompileExpression).ToArray(), CompileBlock(c.Body)))],
        CompileOptional(syntax.Else));

    private ForNode CompileFor(ForSyntax loop)
    {
        var iterator = CompileExpression(loop.Iterator);
        var offset = loop.Offset is null ? null : CompileExpression(loop.Offset);
        var limit = loop.Limit is null ? null : CompileExpression(loop.Limit);
        var columns = loop.Columns is null ? null : CompileExpression(loop.Columns);
        var name = (loop.Variable as GlobalSyntax)?.Name;
        if (name is not null)
            unit.LoopVariables.Add(name);
        var variable = CompileVariable(loop.Variable);
        var body = CompileBlock(loop.Body);
        if (name is not null)
            unit.LoopVariables.RemoveAt(unit.LoopVariables.Count - 1);
        return new ForNode(At(loop.Span), variable, iterator, offset, limit, loop.IsReversed, body, CompileOptional(loop.Else))
        {
            Columns = columns,
            IsTableRow = loop.IsTableRow,
        };
    }

    private WithNode CompileWith(WithSyntax with)
    {
        var target = CompileExpression(with.Target);
        unit.WithLevels++;
        var body = CompileBlock(with.Body);
        unit.WithLevels--;
        return new WithNode(At(with.Target.Span), target, body);
    }

    private Statement CompileWrap(WrapSyntax wrap)
    {
        unit.WrapLevels++;
        var block = CompileBlock(wrap.Body);
        unit.WrapLevels--;
        return CompileOutput(CompileCall(wrap.Call, block), wrap.Indent);
    }

    private AssignNode CompileFunctionStatement(FunctionStatementSyntax syntax) =>
        new(At(syntax.Span), CompileVariable(syntax.Target), op: null, CompileFunction(syntax.Function));

    private FunctionNode CompileFunction(FunctionSyntax syntax)
    {
        var outer = unit;
        var parameters = syntax.Parameters?.Select(p => (
            new Parameter(p.Name, Values.DataTypes.Any) { IsOptional = p.Default is not null, IsVariadic = p.IsVariadic },
            p.Default is null ? null : CompileExpression(p.Default))).ToArray();
        var function = new CompiledFunction(syntax.Name ?? "do", parameters, template.IsHtml);
        unit = new Unit(names.BlockLocals);
        function.Body = CompileBlock(syntax.Body);
        function.LocalCount = unit.LocalCount;
        unit = outer;
        return new FunctionNode(function);
    }

    private BlockNode? CompileOptional(BlockSyntax? block) => block is null ? null : CompileBlock(block);

    private Place At(TextSpan span) => new(template.Source, span);

    private string TextAt(TextSpan span) => template.Source.Text.Substring(span.Start, span.Length);
}
