using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Templating.Syntax;

/// <summary>The part of the parser that reads functions.</summary>
internal sealed partial class Parser
{
    private FunctionStatementSyntax? ParseFunctionStatement(Token start)
    {
        if (ParseTarget("func") is not { } target)
        {
            SkipBody(start);
            return null;
        }
        var function = ParseFunctionRest(start, NameOf(target));
        return new FunctionStatementSyntax(function.Span, target, function);
    }

    /// <summary>What follows <c>func name</c> or <c>do</c>: parameters, body and <c>end</c>.</summary>
    private FunctionSyntax ParseFunctionRest(Token start, string? name)
    {
        var parameters = Current.Kind == TokenKind.OpenParenthesis ? ParseParameters() : (ImmutableArray<ParameterSyntax>?)null;
        SkipHeadRest();
        var (savedLoops, savedIterator) = (loopDepth, isForIterator);
        (loopDepth, isForIterator) = (0, false);
        var body = ParseBody(start);
        (loopDepth, isForIterator) = (savedLoops, savedIterator);
        return new FunctionSyntax(SpanFrom(start), name, parameters, body);
    }

    private ImmutableArray<ParameterSyntax> ParseParameters()
    {
        var parameters = ImmutableArray.CreateBuilder<ParameterSyntax>();
        OpenBracket();
        while (Current.Kind == TokenKind.Identifier)
        {
            if (parameters.Count > 0 && parameters[^1].IsVariadic)
                Report(TemplateMistakes.ParameterAfterVariadic(At(Current)));
            var nameToken = Current;
            Advance();
            ExpressionSyntax? defaultValue = null;
            if (TryTake(TokenKind.Equal))
                defaultValue = ParseExpression();
            else if (parameters.Count > 0 && parameters[^1].Default is not null && Current.Kind != TokenKind.Ellipsis)
                Report(TemplateMistakes.DefaultMissing(At(nameToken), TextOf(nameToken)));
            parameters.Add(new ParameterSyntax(TextOf(nameToken), defaultValue, TryTake(TokenKind.Ellipsis)));
            if (!TryTake(TokenKind.Comma))
                break;
        }
        CloseBracket(TokenKind.CloseParenthesis, ")");
        return parameters.DrainToImmutable();
    }

    /// <summary>The parameters that <c>f(x, y) = …</c> declares, if the call has the form of a declaration.</summary>
    private static ImmutableArray<ParameterSyntax>? InlineParameters(CallSyntax call)
    {
        if (!IsAssignable(call.Callee) || !call.Arguments.All(a => a is { Name: null, IsExpanded: false, Value: GlobalSyntax }))
            return null;
        return [.. call.Arguments.Select(a => new ParameterSyntax(((GlobalSyntax)a.Value).Name, Default: null, IsVariadic: false))];
    }

    private FunctionStatementSyntax? ParseInlineFunction(Token start, CallSyntax call, ImmutableArray<ParameterSyntax> parameters)
    {
        Advance();
        if (ParseAssignedValue() is not { } result)
            return null;
        var body = new BlockSyntax([new ReturnSyntax(result.Span, result)]);
        var function = new FunctionSyntax(SpanFrom(start), NameOf(call.Callee), parameters, body);
        return new FunctionStatementSyntax(function.Span, call.Callee, function);
    }

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        GlobalSyntax global => global.Name,
        LocalSyntax local => local.Name,
        MemberSyntax member => member.Name,
        _ => null,
    };
}
