using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Syntax;

/// <summary>A statement as it is written.</summary>
internal abstract record StatementSyntax(TextSpan Span);

/// <summary>Statements one after another.</summary>
internal sealed record BlockSyntax(ImmutableArray<StatementSyntax> Statements)
{
    public static BlockSyntax Empty { get; } = new([]);
}

/// <summary>Text outside code, written as it is.</summary>
internal sealed record TextSyntax(TextSpan Span) : StatementSyntax(Span);

/// <summary>An expression whose value is written.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Expression">The expression.</param>
/// <param name="Indent">The white space before its code block, by which its lines are indented; empty for none.</param>
internal sealed record ExpressionStatementSyntax(TextSpan Span, ExpressionSyntax Expression, string Indent) : StatementSyntax(Span);

/// <summary><c>target = value</c>, <c>target += value</c></summary>
internal sealed record AssignSyntax(TextSpan Span, ExpressionSyntax Target, ArithmeticOperator? Operator, ExpressionSyntax Value) : StatementSyntax(Span);

/// <summary><c>if … else if … else … end</c></summary>
internal sealed record IfSyntax(TextSpan Span, ImmutableArray<(ExpressionSyntax Condition, BlockSyntax Body)> Clauses, BlockSyntax? Else) : StatementSyntax(Span);

/// <summary><c>case … when … else … end</c></summary>
internal sealed record CaseSyntax(TextSpan Span, ExpressionSyntax Subject, ImmutableArray<(ImmutableArray<ExpressionSyntax> Matches, BlockSyntax Body)> Clauses, BlockSyntax? Else) : StatementSyntax(Span);

/// <summary><c>for x in … end</c>, and <c>tablerow</c>, which has columns.</summary>
internal sealed record ForSyntax(
    TextSpan Span, ExpressionSyntax Variable, ExpressionSyntax Iterator, ExpressionSyntax? Offset, ExpressionSyntax? Limit,
    bool IsReversed, bool IsTableRow, ExpressionSyntax? Columns, BlockSyntax Body, BlockSyntax? Else) : StatementSyntax(Span);

/// <summary><c>while … end</c></summary>
internal sealed record WhileSyntax(TextSpan Span, ExpressionSyntax Condition, BlockSyntax Body) : StatementSyntax(Span);

/// <summary><c>break</c>, <c>continue</c></summary>
internal sealed record JumpSyntax(TextSpan Span, bool IsBreak) : StatementSyntax(Span);

/// <summary><c>capture x … end</c></summary>
internal sealed record CaptureSyntax(TextSpan Span, ExpressionSyntax Target, BlockSyntax Body) : StatementSyntax(Span);

/// <summary><c>with x … end</c></summary>
internal sealed record WithSyntax(TextSpan Span, ExpressionSyntax Target, BlockSyntax Body) : StatementSyntax(Span);

/// <summary><c>wrap f a … end</c></summary>
internal sealed record WrapSyntax(TextSpan Span, CallSyntax Call, BlockSyntax Body, string Indent) : StatementSyntax(Span);

/// <summary><c>func f … end</c>, <c>f(x) = …</c></summary>
internal sealed record FunctionStatementSyntax(TextSpan Span, ExpressionSyntax Target, FunctionSyntax Function) : StatementSyntax(Span);

/// <summary><c>readonly x</c></summary>
internal sealed record ReadOnlySyntax(TextSpan Span, ExpressionSyntax Variable) : StatementSyntax(Span);

/// <summary><c>import x</c></summary>
internal sealed record ImportSyntax(TextSpan Span, ExpressionSyntax Target) : StatementSyntax(Span);

/// <summary><c>ret x</c></summary>
internal sealed record ReturnSyntax(TextSpan Span, ExpressionSyntax? Value) : StatementSyntax(Span);
