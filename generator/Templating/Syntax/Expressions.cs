using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Syntax;

/// <summary>An expression as it is written.</summary>
internal abstract record ExpressionSyntax(TextSpan Span)
{
    /// <summary>How many expressions are nested in one another here; bounded, so that no template exhausts the stack.</summary>
    public int Height { get; init; } = 1;
}

/// <summary><c>1</c>, <c>"text"</c>, <c>true</c>, <c>null</c>, <c>empty</c></summary>
internal sealed record LiteralSyntax(TextSpan Span, Value Value) : ExpressionSyntax(Span);

/// <summary><c>$"text {expression}"</c></summary>
internal sealed record InterpolationSyntax(TextSpan Span, ImmutableArray<ExpressionSyntax> Parts) : ExpressionSyntax(Span);

/// <summary><c>name</c></summary>
internal sealed record GlobalSyntax(TextSpan Span, string Name) : ExpressionSyntax(Span);

/// <summary><c>$name</c></summary>
internal sealed record LocalSyntax(TextSpan Span, string Name) : ExpressionSyntax(Span);

/// <summary><c>$</c>, the arguments of the function or page.</summary>
internal sealed record ArgumentsSyntax(TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>$0</c>, one argument by its index.</summary>
internal sealed record ArgumentSyntax(TextSpan Span, int Index) : ExpressionSyntax(Span);

/// <summary><c>$$</c>, the block that <c>wrap</c> hands over.</summary>
internal sealed record WrappedBlockSyntax(TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>this</c></summary>
internal sealed record ThisSyntax(TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>for.index</c>, <c>while.first</c></summary>
internal sealed record LoopMemberSyntax(TextSpan Span, string Loop, string Name) : ExpressionSyntax(Span)
{
    /// <summary>The variables that a kind of loop has.</summary>
    public static ImmutableArray<string> NamesOf(string loop) => loop switch
    {
        "while" => ["index", "first", "even", "odd"],
        "tablerow" => ["index", "rindex", "first", "last", "even", "odd", "changed", "length", "col"],
        _ => ["index", "rindex", "first", "last", "even", "odd", "changed", "length"],
    };
}

/// <summary><c>target.name</c>, <c>target?.name</c></summary>
internal sealed record MemberSyntax(TextSpan Span, ExpressionSyntax Target, string Name, TextSpan NameSpan, bool IsOptional) : ExpressionSyntax(Span);

/// <summary><c>target[index]</c></summary>
internal sealed record IndexSyntax(TextSpan Span, ExpressionSyntax Target, ExpressionSyntax Index) : ExpressionSyntax(Span);

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c></summary>
internal sealed record UnarySyntax(TextSpan Span, UnaryOperator Operator, ExpressionSyntax Operand) : ExpressionSyntax(Span);

/// <summary><c>left + right</c></summary>
internal sealed record BinarySyntax(TextSpan Span, BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right) : ExpressionSyntax(Span);

/// <summary><c>condition ? whenTrue : whenFalse</c></summary>
internal sealed record ConditionalSyntax(TextSpan Span, ExpressionSyntax Condition, ExpressionSyntax WhenTrue, ExpressionSyntax WhenFalse) : ExpressionSyntax(Span);

/// <summary><c>++x</c>, <c>x--</c></summary>
internal sealed record IncrementSyntax(TextSpan Span, ExpressionSyntax Target, int Step, bool IsPrefix) : ExpressionSyntax(Span);

/// <summary><c>f a b c: d</c>, <c>f(a, b)</c>, <c>a | f b</c>; what a pipe hands over is the first argument.</summary>
internal sealed record CallSyntax(TextSpan Span, ExpressionSyntax Callee, ImmutableArray<CallArgument> Arguments) : ExpressionSyntax(Span);

/// <summary>One argument of a call: by position or by name; <c>^array</c> hands over each item as an argument.</summary>
internal sealed record CallArgument(string? Name, TextSpan NameSpan, ExpressionSyntax Value, bool IsExpanded);

/// <summary><c>[1, 2]</c></summary>
internal sealed record ArrayLiteralSyntax(TextSpan Span, ImmutableArray<ExpressionSyntax> Items) : ExpressionSyntax(Span);

/// <summary><c>{ name: value }</c></summary>
internal sealed record ObjectLiteralSyntax(TextSpan Span, ImmutableArray<(string Name, ExpressionSyntax Value)> Members) : ExpressionSyntax(Span);

/// <summary><c>@f</c>, a function that is not called.</summary>
internal sealed record AliasSyntax(TextSpan Span, ExpressionSyntax Target) : ExpressionSyntax(Span);

/// <summary><c>do … end</c>, <c>func name … end</c>; no parameters is a simple function.</summary>
internal sealed record FunctionSyntax(TextSpan Span, string? Name, ImmutableArray<ParameterSyntax>? Parameters, BlockSyntax Body) : ExpressionSyntax(Span);

/// <summary>A parameter of a function.</summary>
internal sealed record ParameterSyntax(string Name, ExpressionSyntax? Default, bool IsVariadic);

/// <summary>An operator before an operand.</summary>
internal enum UnaryOperator { Not, Negate, Plus }

/// <summary>An operator between two operands.</summary>
internal enum BinaryOperator
{
    Coalesce,
    NotCoalesce,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Range,
    RangeExclusive,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Modulo,
}
