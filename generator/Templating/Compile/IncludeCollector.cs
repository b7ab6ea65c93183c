using BrandShowcase.Templating.Syntax;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Compile;

/// <summary>Finds the includes of one template.</summary>
internal sealed class IncludeCollector(TemplateSet set) : SyntaxWalker
{
    private readonly List<Include> found = [];
    private int conditions;

    /// <summary>The includes, in the order of the text.</summary>
    public List<Include> Collect(BlockSyntax body)
    {
        Visit(body);
        return found;
    }

    protected override void Visit(StatementSyntax statement)
    {
        switch (statement)
        {
            case IfSyntax or CaseSyntax or ForSyntax or WhileSyntax or WrapSyntax or FunctionStatementSyntax:
                VisitUncertain(statement);
                break;
            case ReturnSyntax:
                base.Visit(statement);
                // What stands behind a possible return is not certain, wherever the return stands.
                conditions++;
                break;
            default:
                base.Visit(statement);
                break;
        }
    }

    protected override void Visit(ExpressionSyntax expression)
    {
        if (expression is CallSyntax { Callee: GlobalSyntax { Name: "include" }, Arguments: [{ Value: LiteralSyntax { Value.Kind: ValueKind.Text } name }, ..] } call
            && set.Find(name.Value.AsText()) is { } target)
            found.Add(new Include(target, call.Span, conditions == 0));

        switch (expression)
        {
            case FunctionSyntax or ConditionalSyntax or BinarySyntax { Operator: BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Coalesce or BinaryOperator.NotCoalesce }:
                conditions++;
                base.Visit(expression);
                conditions--;
                break;
            default:
                base.Visit(expression);
                break;
        }
    }

    private void VisitUncertain(StatementSyntax statement)
    {
        // The function that `wrap` calls is certain, its block is not.
        if (statement is WrapSyntax wrap)
            Visit(wrap.Call);
        var before = conditions++;
        if (statement is WrapSyntax { Body: var body })
            Visit(body);
        else
            base.Visit(statement);
        conditions = conditions > before + 1 && statement is not FunctionStatementSyntax ? before + 1 : before;
    }
}
