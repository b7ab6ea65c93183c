using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Templating.Syntax;

/// <summary>The part of the parser that reads expressions.</summary>
internal sealed partial class Parser
{
    /// <summary>A whole expression: operators, pipes and the conditional operator, which binds weakest.</summary>
    private ExpressionSyntax? ParseExpression()
    {
        if (!EnterDepth())
        {
            SkipToEnd();
            return null;
        }
        var expression = ParseConditional();
        depth--;
        return expression;
    }

    private ExpressionSyntax? ParseConditional()
    {
        if (ParsePipes() is not { } condition)
            return null;
        if (Current.Kind != TokenKind.Question)
            return condition;
        Advance();
        SkipNewLines();
        var whenTrue = ParseExpression();
        if (whenTrue is null || !Expect(TokenKind.Colon, ":"))
            return null;
        SkipNewLines();
        if (ParseExpression() is not { } whenFalse)
            return null;
        return WithHeight(
            new ConditionalSyntax(TextSpan.FromBounds(condition.Span.Start, whenFalse.Span.End), condition, whenTrue, whenFalse),
            condition, whenTrue, whenFalse);
    }

    /// <summary>
    /// Pipes take everything to their left as the first argument of the call to their right; what follows that call
    /// goes on with its result: <c>"12" | string.to_int + 1</c> is 13.
    /// </summary>
    private ExpressionSyntax? ParsePipes()
    {
        var isExpanded = Current.Kind == TokenKind.Caret;
        if (isExpanded)
            Advance();
        var left = ParseBinary(0);
        while (left is not null && IsPipe())
        {
            SkipNewLines();
            Advance();
            SkipNewLines();
            if (ParsePath() is not { } callee)
                return null;
            var arguments = ImmutableArray.CreateBuilder<CallArgument>();
            arguments.Add(new CallArgument(null, default, left, isExpanded));
            isExpanded = false;
            // `x | f` alone is a call as well as `x | f a`, `x | f(a)`.
            if (callee is CallSyntax call)
                arguments.AddRange(call.Arguments);
            else
                ParseArguments(arguments);
            callee = callee is CallSyntax { Callee: var inner } ? inner : callee;
            left = WithHeight(new CallSyntax(TextSpan.FromBounds(left.Span.Start, tokens[index - 1].End), callee, arguments.DrainToImmutable()), left, callee);
            left = ParseBinaryRest(left, 0);
        }
        return left;
    }

    // A pipe may open the next line as well as close its own.
    private bool IsPipe()
    {
        var ahead = index;
        while (tokens[ahead].Kind == TokenKind.NewLine)
            ahead++;
        return tokens[ahead].Kind == TokenKind.Pipe;
    }

    private ExpressionSyntax? ParseBinary(int minimum) => ParseUnary() is { } left ? ParseBinaryRest(left, minimum) : null;

    private ExpressionSyntax? ParseBinaryRest(ExpressionSyntax? left, int minimum)
    {
        while (left is not null && OperatorOf(Current.Kind) is { } op && PrecedenceOf(op) >= minimum)
        {
            Advance();
            SkipNewLines();
            if (!EnterDepth())
            {
                SkipToEnd();
                return null;
            }
            var right = ParseBinary(PrecedenceOf(op) + 1);
            depth--;
            if (right is null)
                return null;
            left = WithHeight(new BinarySyntax(TextSpan.FromBounds(left.Span.Start, right.Span.End), op, left, right), left, right);
        }
        return left;
    }

    private ExpressionSyntax? ParseUnary()
    {
        var start = Current;
        switch (start.Kind)
        {
            case TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus:
                return ParsePrefix(start, operand => new UnarySyntax(SpanFrom(start), UnaryOperatorOf(start.Kind), operand));
            case TokenKind.At:
                return ParsePrefix(start, operand => new AliasSyntax(SpanFrom(start), operand));
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                return ParsePrefix(start, operand => Increment(SpanFrom(start), operand, start.Kind, isPrefix: true));
            default:
                return ParseCall();
        }
    }

    private ExpressionSyntax? ParsePrefix(Token start, Func<ExpressionSyntax, ExpressionSyntax?> make)
    {
        if (!EnterDepth())
        {
            SkipToEnd();
            return null;
        }
        Advance();
        var operand = start.Kind == TokenKind.At ? ParsePath() : ParseUnary();
        depth--;
        return operand is not null && make(operand) is { } made ? WithHeight(made, operand) : null;
    }

    private static UnaryOperator UnaryOperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Exclamation => UnaryOperator.Not,
        TokenKind.Minus => UnaryOperator.Negate,
        _ => UnaryOperator.Plus,
    };

    private IncrementSyntax? Increment(TextSpan span, ExpressionSyntax target, TokenKind kind, bool isPrefix)
    {
        if (IsAssignable(target))
            return new IncrementSyntax(span, target, kind == TokenKind.PlusPlus ? 1 : -1, isPrefix);
        Report(TemplateMistakes.NotAssignable(At(target.Span)));
        return null;
    }

    /// <summary>A path, and the arguments behind it if there are any: <c>f a "b" (c + 1) d: 2</c>.</summary>
    private ExpressionSyntax? ParseCall()
    {
        if (ParsePath() is not { } callee)
            return null;
        if (Current.Kind is TokenKind.PlusPlus or TokenKind.MinusMinus && IsAssignable(callee))
        {
            var kind = Current.Kind;
            Advance();
            return Increment(TextSpan.FromBounds(callee.Span.Start, tokens[index - 1].End), callee, kind, isPrefix: false);
        }
        if (!IsCallable(callee) || !IsArgumentStart())
            return callee;
        var arguments = ImmutableArray.CreateBuilder<CallArgument>();
        ParseArguments(arguments);
        var call = new CallSyntax(TextSpan.FromBounds(callee.Span.Start, tokens[index - 1].End), callee, arguments.DrainToImmutable());
        return WithHeight(call, [callee, .. call.Arguments.Select(a => a.Value)]);
    }

    // `null 1 2` has the form of a call too; it is told that null is no function.
    private static bool IsCallable(ExpressionSyntax callee) =>
        callee is GlobalSyntax or LocalSyntax or MemberSyntax or IndexSyntax or ArgumentSyntax or WrappedBlockSyntax or LiteralSyntax { Value.IsNull: true };

    private bool IsArgumentStart() => Current.Kind switch
    {
        TokenKind.Identifier => IsWordArgument(),
        TokenKind.LocalIdentifier or TokenKind.Number or TokenKind.String or TokenKind.VerbatimString
            or TokenKind.InterpolationStart or TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace
            or TokenKind.At or TokenKind.Caret => true,
        _ => false,
    };

    private bool IsWordArgument()
    {
        var word = TextOf(Current);
        // The parameters of a `for` stand behind its iterator, where arguments would; a misspelt one is told as such.
        if (isForIterator && (word == "reversed" || (Next.Kind == TokenKind.Colon && Spelling.FindNearest(word, LoopParameters) is not null)))
            return false;
        return word is not ("end" or "else" or "when" or "in");
    }

    private void ParseArguments(ImmutableArray<CallArgument>.Builder arguments)
    {
        for (var isFirst = true; IsArgumentStart() || (!isFirst && IsSignedArgument()); isFirst = false)
        {
            if (ParseArgument() is not { } argument)
                return;
            AddArgument(arguments, argument);
        }
    }

    // `f 5 -1` hands over two arguments, as the sign belongs to its number; `f -1` and `f 5 - 1` subtract.
    private bool IsSignedArgument() => Current is { Kind: TokenKind.Minus or TokenKind.Plus, HasSpaceBefore: true } && !Next.HasSpaceBefore;

    private void AddArgument(ImmutableArray<CallArgument>.Builder arguments, CallArgument argument)
    {
        if (argument.Name is null && arguments.Count > 0 && arguments[^1].Name is not null)
            Report(TemplateMistakes.PositionalAfterNamed(At(argument.Value.Span)));
        arguments.Add(argument);
    }

    private CallArgument? ParseArgument()
    {
        var nameToken = Current;
        if (nameToken.Kind == TokenKind.Identifier && Next.Kind == TokenKind.Colon && !Next.HasSpaceBefore)
        {
            Advance();
            Advance();
            SkipNewLines();
            return ParseArgumentValue() is { } named ? new CallArgument(TextOf(nameToken), nameToken.Span, named, IsExpanded: false) : null;
        }
        var isExpanded = TryTake(TokenKind.Caret);
        return ParseArgumentValue() is { } value ? new CallArgument(null, default, value, isExpanded) : null;
    }

    // Without parentheses an argument is a single operand.
    private ExpressionSyntax? ParseArgumentValue() => Current.Kind switch
    {
        TokenKind.At or TokenKind.Minus or TokenKind.Plus or TokenKind.Exclamation => ParseArgumentPrefix(),
        _ => ParsePath(),
    };

    private ExpressionSyntax? ParseArgumentPrefix()
    {
        var start = Current;
        Advance();
        if (ParsePath() is not { } operand)
            return null;
        return WithHeight<ExpressionSyntax>(
            start.Kind == TokenKind.At
                ? new AliasSyntax(SpanFrom(start), operand)
                : new UnarySyntax(SpanFrom(start), UnaryOperatorOf(start.Kind), operand),
            operand);
    }

    /// <summary>A primary expression with its members, indexes and calls in parentheses.</summary>
    private ExpressionSyntax? ParsePath(bool withCalls = true)
    {
        var path = ParsePrimary();
        while (path is not null)
        {
            switch (Current.Kind)
            {
                case TokenKind.Dot or TokenKind.QuestionDot:
                    path = ParseMember(path);
                    break;
                case TokenKind.OpenBracket when !Current.HasSpaceBefore:
                    path = ParseIndex(path);
                    break;
                case TokenKind.OpenParenthesis when withCalls && !Current.HasSpaceBefore && IsCallable(path):
                    path = ParseParenthesizedCall(path);
                    break;
                default:
                    return path;
            }
        }
        return null;
    }

    private MemberSyntax? ParseMember(ExpressionSyntax target)
    {
        var isOptional = Current.Kind == TokenKind.QuestionDot;
        Advance();
        if (Current.Kind != TokenKind.Identifier)
        {
            ReportExpected(new("成员的名称", "the name of a member"));
            return null;
        }
        var name = Current;
        Advance();
        return WithHeight(new MemberSyntax(TextSpan.FromBounds(target.Span.Start, name.End), target, TextOf(name), name.Span, isOptional), target);
    }

    private IndexSyntax? ParseIndex(ExpressionSyntax target)
    {
        OpenBracket();
        var item = ParseExpression();
        if (!CloseBracket(TokenKind.CloseBracket, "]") || item is null)
            return null;
        return WithHeight(new IndexSyntax(TextSpan.FromBounds(target.Span.Start, tokens[index - 1].End), target, item), target, item);
    }

    private CallSyntax? ParseParenthesizedCall(ExpressionSyntax callee)
    {
        OpenBracket();
        var arguments = ImmutableArray.CreateBuilder<CallArgument>();
        while (Current.Kind is not (TokenKind.CloseParenthesis or TokenKind.EndOfFile))
        {
            var name = Current;
            var isNamed = name.Kind == TokenKind.Identifier && Next.Kind == TokenKind.Colon;
            if (isNamed)
            {
                Advance();
                Advance();
            }
            var isExpanded = TryTake(TokenKind.Caret);
            if (ParseExpression() is not { } value)
                break;
            AddArgument(arguments, new CallArgument(isNamed ? TextOf(name) : null, isNamed ? name.Span : default, value, isExpanded));
            if (!TryTake(TokenKind.Comma))
                break;
        }
        if (!CloseBracket(TokenKind.CloseParenthesis, ")"))
            return null;
        var call = new CallSyntax(TextSpan.FromBounds(callee.Span.Start, tokens[index - 1].End), callee, arguments.DrainToImmutable());
        return WithHeight(call, [callee, .. call.Arguments.Select(a => a.Value)]);
    }

    private void OpenBracket()
    {
        bracketDepth++;
        forIterators.Push(isForIterator);
        isForIterator = false;
        Advance();
    }

    private bool CloseBracket(TokenKind kind, string spelling)
    {
        if (forIterators.TryPop(out var saved))
            isForIterator = saved;
        if (Current.Kind == kind)
        {
            // Behind the bracket the end of the line counts again.
            bracketDepth = Math.Max(0, bracketDepth - 1);
            Advance();
            return true;
        }
        ReportExpected(new($"“{spelling}”", $"'{spelling}'"));
        bracketDepth = Math.Max(0, bracketDepth - 1);
        return false;
    }

    private static BinaryOperator? OperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.DoubleQuestion => BinaryOperator.Coalesce,
        TokenKind.QuestionExclamation => BinaryOperator.NotCoalesce,
        TokenKind.DoublePipe => BinaryOperator.Or,
        TokenKind.DoubleAmpersand => BinaryOperator.And,
        TokenKind.DoubleEqual => BinaryOperator.Equal,
        TokenKind.NotEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.Range => BinaryOperator.Range,
        TokenKind.RangeExclusive => BinaryOperator.RangeExclusive,
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.Asterisk => BinaryOperator.Multiply,
        TokenKind.Slash => BinaryOperator.Divide,
        TokenKind.DoubleSlash => BinaryOperator.DivideWhole,
        TokenKind.Percent => BinaryOperator.Modulo,
        _ => null,
    };

    private static int PrecedenceOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Coalesce or BinaryOperator.NotCoalesce => 0,
        BinaryOperator.Or => 1,
        BinaryOperator.And => 2,
        BinaryOperator.Equal or BinaryOperator.NotEqual => 3,
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => 4,
        BinaryOperator.Range or BinaryOperator.RangeExclusive => 5,
        BinaryOperator.Add or BinaryOperator.Subtract => 6,
        _ => 7,
    };

    private T WithHeight<T>(T expression, params ReadOnlySpan<ExpressionSyntax> children) where T : ExpressionSyntax
    {
        var height = 0;
        foreach (var child in children)
            height = Math.Max(height, child.Height);
        if (height >= MaxHeight)
        {
            ReportTooDeep(expression.Span, MaxHeight);
            SkipToEnd();
        }
        return expression with { Height = height + 1 };
    }

    // A chain such as `a + b + c + …` nests without end and without parentheses.
    private const int MaxHeight = 250;

    private static readonly string[] LoopParameters = ["offset", "limit", "reversed", "cols"];

    private readonly Stack<bool> forIterators = [];
}
