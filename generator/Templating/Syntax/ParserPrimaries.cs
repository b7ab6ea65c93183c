using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Syntax;

/// <summary>The part of the parser that reads literals, names and brackets.</summary>
internal sealed partial class Parser
{
    private ExpressionSyntax? ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return ParseWord(token);
            case TokenKind.LocalIdentifier:
                Advance();
                return LocalOf(token);
            case TokenKind.Number:
                Advance();
                return new LiteralSyntax(token.Span, ParseNumber(token));
            case TokenKind.String:
                Advance();
                return new LiteralSyntax(token.Span, Value.From(Unescape(source.Text.AsSpan(token.Start + 1, token.Length - 2), token.Start + 1)));
            case TokenKind.VerbatimString:
                Advance();
                return new LiteralSyntax(token.Span, Value.From(source.Text.Substring(token.Start + 1, token.Length - 2).Replace("``", "`", StringComparison.Ordinal)));
            case TokenKind.InterpolationStart:
                return ParseInterpolation(token);
            case TokenKind.OpenParenthesis:
                return ParseParenthesized();
            case TokenKind.OpenBracket:
                return ParseArray(token);
            case TokenKind.OpenBrace:
                return ParseObject(token);
            case TokenKind.Invalid:
                // Reported by the lexer.
                Advance();
                SkipStatement();
                return null;
            default:
                ReportExpected(new("表达式", "an expression"));
                return null;
        }
    }

    private ExpressionSyntax? ParseWord(Token token)
    {
        var word = TextOf(token);
        switch (word)
        {
            case "for" or "while" or "tablerow" when Next.Kind == TokenKind.Dot:
                return ParseLoopMember(token, word);
            case "do":
                Advance();
                return ParseFunctionRest(token, name: null);
            case "end" or "else" or "when" when Next.Kind != TokenKind.Dot:
                ReportExpected(new("表达式", "an expression"));
                return null;
        }
        Advance();
        return word switch
        {
            "true" => new LiteralSyntax(token.Span, Value.From(true)),
            "false" => new LiteralSyntax(token.Span, Value.From(false)),
            "null" => new LiteralSyntax(token.Span, Value.Null),
            "empty" => new LiteralSyntax(token.Span, Comparison.Empty),
            "this" => new ThisSyntax(token.Span),
            _ => new GlobalSyntax(token.Span, word),
        };
    }

    private LoopMemberSyntax? ParseLoopMember(Token loop, string word)
    {
        Advance();
        Advance();
        if (Current.Kind != TokenKind.Identifier)
        {
            ReportExpected(new("循环变量的名称", "the name of a loop variable"));
            return null;
        }
        var name = TextOf(Current);
        Advance();
        var names = LoopMemberSyntax.NamesOf(word);
        if (!names.Contains(name))
            Report(TemplateMistakes.UnknownMember(At(SpanFrom(loop)), name, word, Spelling.FindNearest(name, names)));
        return new LoopMemberSyntax(SpanFrom(loop), word, name);
    }

    private ExpressionSyntax LocalOf(Token token)
    {
        var name = source.Text.AsSpan(token.Start + 1, token.Length - 1);
        if (name.IsEmpty)
            return new ArgumentsSyntax(token.Span);
        if (name is "$")
            return new WrappedBlockSyntax(token.Span);
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var argument))
            return new ArgumentSyntax(token.Span, argument);
        return new LocalSyntax(token.Span, name.ToString());
    }

    private ExpressionSyntax? ParseParenthesized()
    {
        OpenBracket();
        var expression = ParseExpression();
        if (!CloseBracket(TokenKind.CloseParenthesis, ")"))
            return null;
        // A function in parentheses is called, as a variable that holds one is.
        return expression is FunctionSyntax ? WithHeight(new CallSyntax(expression.Span, expression, []), expression) : expression;
    }

    private ArrayLiteralSyntax? ParseArray(Token start)
    {
        OpenBracket();
        var items = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        while (Current.Kind is not (TokenKind.CloseBracket or TokenKind.EndOfFile))
        {
            if (ParseExpression() is not { } item)
                break;
            items.Add(item);
            if (!TryTake(TokenKind.Comma))
                break;
        }
        return CloseBracket(TokenKind.CloseBracket, "]")
            ? WithHeight(new ArrayLiteralSyntax(SpanFrom(start), items.ToImmutable()), [.. items])
            : null;
    }

    private ObjectLiteralSyntax? ParseObject(Token start)
    {
        OpenBracket();
        var members = ImmutableArray.CreateBuilder<(string, ExpressionSyntax)>();
        while (Current.Kind is not (TokenKind.CloseBrace or TokenKind.EndOfFile))
        {
            var name = Current;
            if (name.Kind is not (TokenKind.Identifier or TokenKind.String))
            {
                ReportExpected(new("成员的名称", "the name of a member"));
                break;
            }
            Advance();
            if (!Expect(TokenKind.Colon, ":") || ParseExpression() is not { } value)
                break;
            members.Add((name.Kind == TokenKind.String ? Unescape(source.Text.AsSpan(name.Start + 1, name.Length - 2), name.Start + 1) : TextOf(name), value));
            if (!TryTake(TokenKind.Comma))
                break;
        }
        return CloseBracket(TokenKind.CloseBrace, "}")
            ? WithHeight(new ObjectLiteralSyntax(SpanFrom(start), members.ToImmutable()), [.. members.Select(m => m.Item2)])
            : null;
    }

    private InterpolationSyntax? ParseInterpolation(Token start)
    {
        var parts = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        var savedBrackets = bracketDepth;
        bracketDepth = 0;
        Advance();
        while (Current.Kind != TokenKind.InterpolationEnd)
        {
            var part = Current.Kind == TokenKind.HoleOpen ? ParseHole() : ParseInterpolationText();
            if (part is null)
            {
                bracketDepth = savedBrackets;
                return null;
            }
            parts.Add(part);
        }
        bracketDepth = savedBrackets;
        Advance();
        return WithHeight(new InterpolationSyntax(SpanFrom(start), parts.ToImmutable()), [.. parts]);
    }

    private ExpressionSyntax? ParseHole()
    {
        Advance();
        var expression = ParseExpression();
        return expression is not null && Expect(TokenKind.HoleClose, "}") ? expression : null;
    }

    private LiteralSyntax? ParseInterpolationText()
    {
        var token = Current;
        if (token.Kind != TokenKind.InterpolationText)
        {
            // The lexer has reported a text without an end.
            SkipStatement();
            return null;
        }
        Advance();
        return new LiteralSyntax(token.Span, Value.From(Unescape(source.Text.AsSpan(token.Start, token.Length), token.Start)));
    }

    private Value ParseNumber(Token token)
    {
        var text = TextOf(token).Replace("_", "", StringComparison.Ordinal);
        if (text.Length > 1 && text[0] == '0' && text[1] is 'x' or 'X' or 'b' or 'B')
            return ParseRadixNumber(token, text);
        var suffix = char.ToLowerInvariant(text[^1]);
        if (suffix is 'f' or 'd' or 'm')
            text = text[..^1];
        if (suffix == 'm' && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
            return Value.From(exact);
        var isWhole = suffix is not ('f' or 'd') && !text.AsSpan().ContainsAny(".") && !text.Contains("e-", StringComparison.OrdinalIgnoreCase);
        if (isWhole && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
            return Value.From(whole);
        if (isWhole && text.Length < 400 && HasSmallExponent(text))
            return Value.From(BigInteger.Parse(text, NumberStyles.AllowExponent, CultureInfo.InvariantCulture));
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return Value.From(number);
        Report(TemplateMistakes.InvalidNumber(At(token), TextOf(token)));
        return Value.From(0);
    }

    private static bool HasSmallExponent(string text)
    {
        var exponent = text.IndexOfAny(['e', 'E']);
        return exponent < 0 || (int.TryParse(text.AsSpan(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) && power <= 400);
    }

    private Value ParseRadixNumber(Token token, string text)
    {
        var digits = text.AsSpan(2).TrimEnd("uU");
        var isHex = text[1] is 'x' or 'X';
        // A leading zero keeps the number positive.
        if (!digits.IsEmpty && digits.Length <= 400 && BigInteger.TryParse(
            "0" + digits.ToString(), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture, out var number))
            return Value.From(number);
        Report(TemplateMistakes.InvalidNumber(At(token), TextOf(token)));
        return Value.From(0);
    }

    private string Unescape(ReadOnlySpan<char> content, int offset)
    {
        if (!content.Contains('\\'))
            return content.ToString();
        var text = new StringBuilder(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != '\\' || i + 1 == content.Length)
            {
                text.Append(content[i]);
                continue;
            }
            var start = i++;
            switch (content[i])
            {
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case 't': text.Append('\t'); break;
                case 'b': text.Append('\b'); break;
                case 'f': text.Append('\f'); break;
                case '0': text.Append('\0'); break;
                case '\n': break;
                case '\r' when i + 1 < content.Length && content[i + 1] == '\n': i++; break;
                case '\'' or '"' or '\\' or '{' or '}' or '`': text.Append(content[i]); break;
                case 'u' when TryHex(content, i + 1, 4, out var code): text.Append(code); i += 4; break;
                case 'x' when TryHex(content, i + 1, 2, out var code): text.Append(code); i += 2; break;
                default:
                    Report(TemplateMistakes.InvalidEscape(At(new TextSpan(offset + start, 2)), content[i]));
                    break;
            }
        }
        return text.ToString();
    }

    private static bool TryHex(ReadOnlySpan<char> content, int start, int length, out char code)
    {
        code = '\0';
        if (start + length > content.Length ||
            !ushort.TryParse(content.Slice(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return false;
        code = (char)value;
        return true;
    }
}
