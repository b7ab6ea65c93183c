using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Syntax;

/// <summary>The part of the parser that reads statements.</summary>
internal sealed partial class Parser
{
    private StatementSyntax? ParseStatement()
    {
        var statement = IsKeywordStatement() ? ParseKeywordStatement(TextOf(Current)) : ParseExpressionStatement();
        if (!IsStatementEnd(Current.Kind))
        {
            if (statement is not null)
                ReportExpected(new("语句的结尾", "the end of the statement"));
            SkipStatement();
        }
        return statement;
    }

    private bool IsKeywordStatement()
    {
        if (Current.Kind != TokenKind.Identifier || Next.Kind is TokenKind.Dot or TokenKind.Equal)
            return false;
        return TextOf(Current) is "if" or "case" or "for" or "tablerow" or "while" or "break" or "continue" or "capture"
            or "with" or "wrap" or "func" or "readonly" or "import" or "ret";
    }

    private StatementSyntax? ParseKeywordStatement(string keyword)
    {
        var start = Current;
        var blockIndent = indent;
        Advance();
        return keyword switch
        {
            "if" => ParseIf(start),
            "case" => ParseCase(start),
            "for" => ParseFor(start, isTableRow: false),
            "tablerow" => ParseFor(start, isTableRow: true),
            "while" => ParseWhile(start),
            "capture" => ParseTarget("capture") is { } target ? new CaptureSyntax(SpanFrom(start), target, ParseBody(start)) : SkipBody(start),
            "with" => ParseWith(start),
            "wrap" => ParseWrap(start, blockIndent),
            "func" => ParseFunctionStatement(start),
            "readonly" => ParseVariable(keyword) is { } variable ? new ReadOnlySyntax(SpanFrom(start), variable) : null,
            "import" => ParseExpression() is { } imported ? new ImportSyntax(SpanFrom(start), imported) : null,
            "ret" => new ReturnSyntax(start.Span, IsStatementEnd(Current.Kind) ? null : ParseExpression()),
            _ => ParseJump(start, keyword),
        };
    }

    private JumpSyntax? ParseJump(Token start, string keyword)
    {
        if (loopDepth > 0)
            return new JumpSyntax(start.Span, keyword == "break");
        Report(TemplateMistakes.OutsideLoop(At(start), keyword));
        return null;
    }

    private StatementSyntax? ParseExpressionStatement()
    {
        var start = Current;
        if (ParseExpression() is not { } expression)
            return null;
        if (!IsAssignment(Current.Kind, out var compound))
            return new ExpressionStatementSyntax(expression.Span, expression, indent);

        if (expression is CallSyntax call && Current.Kind == TokenKind.Equal && InlineParameters(call) is { } parameters)
            return ParseInlineFunction(start, call, parameters);
        if (!IsAssignable(expression))
        {
            Report(TemplateMistakes.NotAssignable(At(expression.Span)));
            return null;
        }
        Advance();
        SkipNewLines();
        if (ParseAssignedValue() is not { } value)
            return null;
        return new AssignSyntax(TextSpan.FromBounds(start.Start, value.Span.End), expression, compound, value);
    }

    private ExpressionSyntax? ParseAssignedValue()
    {
        if (ParseExpression() is not { } value)
            return null;
        if (!IsAssignment(Current.Kind, out _))
            return value;
        Report(TemplateMistakes.NestedAssignment(At(value.Span)));
        return null;
    }

    private static bool IsAssignable(ExpressionSyntax expression) =>
        expression is GlobalSyntax or LocalSyntax or MemberSyntax or IndexSyntax or ArgumentSyntax;

    /// <summary>Whether a token assigns, and the operator that it computes with before.</summary>
    private static bool IsAssignment(TokenKind kind, out ArithmeticOperator? compound)
    {
        compound = kind switch
        {
            TokenKind.PlusEqual => ArithmeticOperator.Add,
            TokenKind.MinusEqual => ArithmeticOperator.Subtract,
            TokenKind.AsteriskEqual => ArithmeticOperator.Multiply,
            TokenKind.SlashEqual => ArithmeticOperator.Divide,
            TokenKind.DoubleSlashEqual => ArithmeticOperator.DivideWhole,
            TokenKind.PercentEqual => ArithmeticOperator.Modulo,
            _ => null,
        };
        return kind == TokenKind.Equal || compound is not null;
    }

    private IfSyntax ParseIf(Token start)
    {
        var clauses = ImmutableArray.CreateBuilder<(ExpressionSyntax, BlockSyntax)>();
        BlockSyntax? otherwise = null;
        var condition = ParseCondition();
        while (true)
        {
            var body = ParseBlock();
            if (condition is not null)
                clauses.Add((condition, body));
            if (!IsKeyword("else"))
                break;
            Advance();
            if (!IsKeyword("if"))
            {
                SkipHeadRest();
                otherwise = ParseBlock();
                break;
            }
            Advance();
            condition = ParseCondition();
        }
        ExpectEnd(start);
        return new IfSyntax(SpanFrom(start), clauses.DrainToImmutable(), otherwise);
    }

    /// <summary>A condition or subject up to the end of its line; an assignment there is a mistake.</summary>
    private ExpressionSyntax? ParseCondition()
    {
        var condition = ParseAssignedValue();
        SkipHeadRest(isReported: condition is null);
        return condition;
    }

    /// <summary>After the head of a block statement only its end of line may follow.</summary>
    private void SkipHeadRest(bool isReported = false)
    {
        if (IsStatementEnd(Current.Kind))
            return;
        if (!isReported)
            ReportExpected(new("语句的结尾", "the end of the statement"));
        SkipStatement();
    }

    private CaseSyntax ParseCase(Token start)
    {
        var subject = ParseCondition();
        // What stands before the first `when` is never written.
        ParseBlock();
        var clauses = ImmutableArray.CreateBuilder<(ImmutableArray<ExpressionSyntax>, BlockSyntax)>();
        if (!IsKeyword("when"))
            Report(TemplateMistakes.Expected(At(Current), new("“when”", "'when'"), Describe(Current)));
        while (IsKeyword("when"))
        {
            Advance();
            var matches = ParseMatches();
            SkipHeadRest();
            clauses.Add((matches, ParseBlock()));
        }
        var otherwise = ParseElse();
        ExpectEnd(start);
        return new CaseSyntax(SpanFrom(start), subject ?? new LiteralSyntax(start.Span, Value.Null), clauses.DrainToImmutable(), otherwise);
    }

    private ImmutableArray<ExpressionSyntax> ParseMatches()
    {
        var matches = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        do
        {
            SkipNewLines();
            if (ParseBinary(PrecedenceOf(BinaryOperator.Or) + 1) is { } match)
                matches.Add(match);
        }
        while (TryTake(TokenKind.Comma) || TryTake(TokenKind.DoublePipe));
        return matches.DrainToImmutable();
    }

    private BlockSyntax? ParseElse()
    {
        if (!IsKeyword("else"))
            return null;
        Advance();
        SkipHeadRest();
        return ParseBlock();
    }

    private ForSyntax? ParseFor(Token start, bool isTableRow)
    {
        var variable = ParseVariable(TextOf(start));
        if (variable is null || !ExpectIn())
        {
            SkipBody(start);
            return null;
        }
        isForIterator = true;
        var iterator = ParseExpression();
        isForIterator = false;
        ExpressionSyntax? offset = null, limit = null, columns = null;
        var isReversed = false;
        while (Current.Kind == TokenKind.Identifier)
        {
            var nameToken = Current;
            var name = TextOf(nameToken);
            Advance();
            if (name == "reversed")
            {
                isReversed = true;
                continue;
            }
            if (!Expect(TokenKind.Colon, ":"))
                break;
            isForIterator = true;
            var value = ParseBinary(0);
            isForIterator = false;
            switch (name)
            {
                case "offset": offset = value; break;
                case "limit": limit = value; break;
                case "cols" when isTableRow: columns = value; break;
                default:
                    Report(TemplateMistakes.UnknownLoopParameter(At(nameToken), name, isTableRow));
                    break;
            }
        }
        SkipHeadRest();
        loopDepth++;
        var body = ParseBlock();
        loopDepth--;
        var otherwise = ParseElse();
        ExpectEnd(start);
        if (iterator is null)
            return null;
        return new ForSyntax(SpanFrom(start), variable, iterator, offset, limit, isReversed, isTableRow, columns, body, otherwise);
    }

    private bool ExpectIn()
    {
        if (IsKeyword("in"))
        {
            Advance();
            return true;
        }
        ReportExpected(new("“in”", "'in'"));
        return false;
    }

    private WhileSyntax? ParseWhile(Token start)
    {
        var condition = ParseCondition();
        loopDepth++;
        var body = ParseBlock();
        loopDepth--;
        ExpectEnd(start);
        return condition is null ? null : new WhileSyntax(SpanFrom(start), condition, body);
    }

    private WithSyntax? ParseWith(Token start)
    {
        if (ParseExpression() is not { } target)
        {
            SkipBody(start);
            return null;
        }
        if (target is not (GlobalSyntax or LocalSyntax or ArgumentSyntax or ThisSyntax))
        {
            Report(TemplateMistakes.VariableExpected(At(target.Span), "with"));
            SkipBody(start);
            return null;
        }
        return new WithSyntax(SpanFrom(start), target, ParseBody(start));
    }

    private WrapSyntax? ParseWrap(Token start, string blockIndent)
    {
        if (ParseExpression() is not { } expression)
        {
            SkipBody(start);
            return null;
        }
        var call = expression as CallSyntax ?? new CallSyntax(expression.Span, expression, []);
        // The function that gets the block runs it whenever it likes: no loop around `wrap` can be left from inside.
        var savedLoops = loopDepth;
        loopDepth = 0;
        var body = ParseBody(start);
        loopDepth = savedLoops;
        return new WrapSyntax(SpanFrom(start), call, body, blockIndent);
    }

    private BlockSyntax ParseBody(Token start)
    {
        SkipHeadRest();
        var body = ParseBlock();
        ExpectEnd(start);
        return body;
    }

    private StatementSyntax? SkipBody(Token start)
    {
        SkipStatement();
        ParseBody(start);
        return null;
    }

    private void ExpectEnd(Token start)
    {
        // A second `else`, or a `when` outside `case`: its block is read, so that the `end` behind it is not wrong too.
        while (Current.Kind != TokenKind.EndOfFile && !IsKeyword("end"))
        {
            Report(TemplateMistakes.UnexpectedBlockKeyword(At(Current), TextOf(Current)));
            Advance();
            SkipStatement();
            ParseBlock();
        }
        if (Current.Kind == TokenKind.EndOfFile)
            Report(TemplateMistakes.MissingEnd(At(start), TextOf(start)));
        else
            Advance();
    }

    /// <summary>What <c>capture</c> and <c>func</c> assign to.</summary>
    private ExpressionSyntax? ParseTarget(string keyword)
    {
        if (ParsePath(withCalls: false) is not { } target)
            return null;
        if (IsAssignable(target))
            return target;
        Report(TemplateMistakes.VariableExpected(At(target.Span), keyword));
        return null;
    }

    private ExpressionSyntax? ParseVariable(string keyword)
    {
        if (ParsePrimary() is not { } expression)
            return null;
        if (expression is GlobalSyntax or LocalSyntax)
            return expression;
        Report(TemplateMistakes.VariableExpected(At(expression.Span), keyword));
        return null;
    }

    private TextSpan SpanFrom(Token start) => TextSpan.FromBounds(start.Start, tokens[Math.Max(0, index - 1)].End);
}
