using BrandShowcase.Templating.Syntax;

namespace BrandShowcase.Templating.Compile;

/// <summary>Visits every statement and expression of a tree, in the order of the text.</summary>
internal abstract class SyntaxWalker
{
    /// <summary>Visits the statements of a block.</summary>
    protected void Visit(BlockSyntax? block)
    {
        if (block is null)
            return;
        foreach (var statement in block.Statements)
            Visit(statement);
    }

    /// <summary>Visits what a statement holds.</summary>
    protected virtual void Visit(StatementSyntax statement)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax s:
                Visit(s.Expression);
                break;
            case AssignSyntax s:
                Visit(s.Value);
                Visit(s.Target);
                break;
            case IfSyntax s:
                foreach (var (condition, body) in s.Clauses)
                {
                    Visit(condition);
                    Visit(body);
                }
                Visit(s.Else);
                break;
            case CaseSyntax s:
                Visit(s.Subject);
                foreach (var (matches, body) in s.Clauses)
                {
                    foreach (var match in matches)
                        Visit(match);
                    Visit(body);
                }
                Visit(s.Else);
                break;
            case ForSyntax s:
                Visit(s.Iterator);
                VisitOptional(s.Offset);
                VisitOptional(s.Limit);
                VisitOptional(s.Columns);
                Visit(s.Variable);
                Visit(s.Body);
                Visit(s.Else);
                break;
            case WhileSyntax s:
                Visit(s.Condition);
                Visit(s.Body);
                break;
            case CaptureSyntax s:
                Visit(s.Body);
                Visit(s.Target);
                break;
            case WithSyntax s:
                Visit(s.Target);
                Visit(s.Body);
                break;
            case WrapSyntax s:
                Visit(s.Call);
                Visit(s.Body);
                break;
            case FunctionStatementSyntax s:
                Visit(s.Target);
                Visit(s.Function);
                break;
            case ReadOnlySyntax s:
                Visit(s.Variable);
                break;
            case ImportSyntax s:
                Visit(s.Target);
                break;
            case ReturnSyntax s:
                VisitOptional(s.Value);
                break;
        }
    }

    /// <summary>Visits what an expression holds.</summary>
    protected virtual void Visit(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case InterpolationSyntax e:
                foreach (var part in e.Parts)
                    Visit(part);
                break;
            case MemberSyntax e:
                Visit(e.Target);
                break;
            case IndexSyntax e:
                Visit(e.Target);
                Visit(e.Index);
                break;
            case UnarySyntax e:
                Visit(e.Operand);
                break;
            case BinarySyntax e:
                Visit(e.Left);
                Visit(e.Right);
                break;
            case ConditionalSyntax e:
                Visit(e.Condition);
                Visit(e.WhenTrue);
                Visit(e.WhenFalse);
                break;
            case IncrementSyntax e:
                Visit(e.Target);
                break;
            case CallSyntax e:
                Visit(e.Callee);
                foreach (var argument in e.Arguments)
                    Visit(argument.Value);
                break;
            case ArrayLiteralSyntax e:
                foreach (var item in e.Items)
                    Visit(item);
                break;
            case ObjectLiteralSyntax e:
                foreach (var (_, value) in e.Members)
                    Visit(value);
                break;
            case AliasSyntax e:
                Visit(e.Target);
                break;
            case FunctionSyntax e:
                foreach (var parameter in e.Parameters ?? [])
                    VisitOptional(parameter.Default);
                Visit(e.Body);
                break;
        }
    }

    private void VisitOptional(ExpressionSyntax? expression)
    {
        if (expression is not null)
            Visit(expression);
    }
}
