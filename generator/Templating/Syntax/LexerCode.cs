using BrandShowcase.Diagnostics;

namespace BrandShowcase.Templating.Syntax;

/// <summary>The part of the lexer that reads code.</summary>
internal sealed partial class Lexer
{
    // What is open inside the code block: '{' for an object, or the quote of an interpolated text around a hole.
    private readonly Stack<char> open = [];

    private void LexCode()
    {
        var enter = tokens.Count - 1;
        open.Clear();
        while (position < text.Length)
        {
            var c = text[position];
            if (c == '}' && IsCodeExit(out var strip))
            {
                var start = position;
                position += strip is '-' or '~' ? 3 : 2;
                Add(TokenKind.CodeExit, start, position);
                position = StripRight(position, strip);
                return;
            }
            if (c is '-' or '~' && IsCodeExit(out strip))
            {
                var start = position;
                position += 3;
                Add(TokenKind.CodeExit, start, position);
                position = StripRight(position, strip);
                return;
            }
            if (c == '}' && open.Count == 0)
            {
                LexHalfCodeExit();
                return;
            }
            // No code has two of these side by side: they open the next block.
            if (c == '{' && Peek(position + 1) == '{')
            {
                EndUnclosedCode(enter);
                return;
            }
            LexToken(c);
        }
        // A text without end has swallowed the end of the block: one cause, one report.
        if (tokens[^1].Kind != TokenKind.Invalid || tokens[^1].End < text.Length)
            EndUnclosedCode(enter);
    }

    /// <summary>
    /// Reports the block that is not closed, and keeps of it the first line that holds code: what was read as code behind
    /// that is text as a rule, and would only be reported once more.
    /// </summary>
    private void EndUnclosedCode(int enter)
    {
        diagnostics.Add(TemplateMistakes.Unterminated(new Place(source, new TextSpan(tokens[enter].Start, 2)), "}}"));
        tokens[enter] = tokens[enter] with { Kind = TokenKind.UnclosedCodeEnter };
        var last = enter + 1;
        while (last < tokens.Count && tokens[last].Kind == TokenKind.NewLine)
            last++;
        while (last < tokens.Count && tokens[last].Kind != TokenKind.NewLine)
            last++;
        tokens.RemoveRange(last, tokens.Count - last);
        Add(TokenKind.CodeExit, position, position);
    }

    /// <summary>
    /// Whether <c>}}</c> here closes the block. Inside an object it may close two objects instead: with one open, three
    /// braces are an object's end and the block's; with more, the braces belong to the objects.
    /// </summary>
    private bool IsCodeExit(out char strip)
    {
        strip = text[position] == '}' ? '\0' : text[position];
        var brace = strip == '\0' ? position : position + 1;
        if (Peek(brace) != '}' || Peek(brace + 1) != '}')
            return false;
        return open.Count switch
        {
            0 => true,
            1 => strip != '\0' || Peek(brace + 2) != '}',
            _ => false,
        };
    }

    /// <summary>A single <c>}</c> that closes nothing is one half of the block's end: the block ends here, and what follows is text.</summary>
    private void LexHalfCodeExit()
    {
        diagnostics.Add(TemplateMistakes.Expected(new Place(source, new TextSpan(position, 1)), new("“}}”", "'}}'"), new("“}”", "'}'")));
        // The parser takes an invalid token as reported.
        Add(TokenKind.Invalid, position, position + 1);
        position++;
        Add(TokenKind.CodeExit, position, position);
    }

    private void LexToken(char c)
    {
        var start = position;
        switch (c)
        {
            case '\n':
                position++;
                Add(TokenKind.NewLine, start, position);
                return;
            case '#':
                SkipComment();
                return;
            case '"' or '\'':
                LexString(c);
                return;
            case '`':
                LexVerbatimString();
                return;
            case '$' when Peek(position + 1) is '"' or '\'':
                position += 2;
                Add(TokenKind.InterpolationStart, start, position);
                LexInterpolationText(text[start + 1]);
                return;
            case '$':
                LexLocalIdentifier();
                return;
        }
        if (char.IsWhiteSpace(c))
            position++;
        else if (char.IsAsciiDigit(c))
            LexNumber();
        else if (IsIdentifierStart(c))
            LexIdentifier();
        else
            LexPunctuation(c);
    }

    /// <summary>Skips <c># … end of line</c> or <c>## … ##</c>; the end of the block closes both.</summary>
    private void SkipComment()
    {
        var isMultiLine = Peek(position + 1) == '#';
        position += isMultiLine ? 2 : 1;
        while (position < text.Length)
        {
            if (isMultiLine && text[position] == '#' && Peek(position + 1) == '#')
            {
                position += 2;
                return;
            }
            if (!isMultiLine && text[position] == '\n')
                return;
            if (text[position] == '}' && Peek(position + 1) == '}')
            {
                // The white space control before the braces belongs to them.
                if (text[position - 1] is '-' or '~')
                    position--;
                open.Clear();
                return;
            }
            position++;
        }
    }

    private void LexString(char quote)
    {
        var start = position++;
        while (position < text.Length && text[position] != quote)
            position += text[position] == '\\' ? 2 : 1;
        FinishText(TokenKind.String, start, quote.ToString());
    }

    private void LexVerbatimString()
    {
        var start = position++;
        while (position < text.Length)
        {
            if (text[position] != '`')
                position++;
            else if (Peek(position + 1) == '`')
                position += 2;
            else
                break;
        }
        FinishText(TokenKind.VerbatimString, start, "`");
    }

    private void FinishText(TokenKind kind, int start, string quote)
    {
        if (position >= text.Length)
        {
            position = text.Length;
            diagnostics.Add(TemplateMistakes.Unterminated(new Place(source, new TextSpan(start, 1)), quote));
            Add(TokenKind.Invalid, start, position);
            return;
        }
        position++;
        Add(kind, start, position);
    }

    /// <summary>Lexes an interpolated text up to its next hole or its end.</summary>
    private void LexInterpolationText(char quote)
    {
        var start = position;
        while (position < text.Length && text[position] != quote && text[position] != '{')
            position += text[position] == '\\' ? 2 : 1;
        if (position >= text.Length)
        {
            position = text.Length;
            diagnostics.Add(TemplateMistakes.Unterminated(new Place(source, new TextSpan(Math.Max(0, start - 1), 1)), quote.ToString()));
            Add(TokenKind.Invalid, start, position);
            return;
        }
        if (position > start)
            Add(TokenKind.InterpolationText, start, position);
        if (text[position] == quote)
        {
            Add(TokenKind.InterpolationEnd, position, position + 1);
        }
        else
        {
            Add(TokenKind.HoleOpen, position, position + 1);
            open.Push(quote);
        }
        position++;
    }

    private void LexLocalIdentifier()
    {
        var start = position++;
        if (Peek(position) == '$')
            position++;
        else
            SkipWhile(IsIdentifierPart);
        Add(TokenKind.LocalIdentifier, start, position);
    }

    private void LexIdentifier()
    {
        var start = position;
        SkipWhile(IsIdentifierPart);
        // The one name with a question mark: the special member of every object.
        var isMember = tokens.Count > 0 && tokens[^1].Kind is TokenKind.Dot or TokenKind.QuestionDot;
        if (isMember && text.AsSpan(start, position - start) is "empty" && Peek(position) == '?' && Peek(position + 1) != '.')
            position++;
        Add(TokenKind.Identifier, start, position);
    }

    private void LexNumber()
    {
        var start = position;
        if (text[position] == '0' && Peek(position + 1) is 'x' or 'X' or 'b' or 'B')
        {
            position += 2;
            SkipWhile(c => char.IsAsciiHexDigit(c) || c == '_');
            if (Peek(position) is 'u' or 'U')
                position++;
            Add(TokenKind.Number, start, position);
            return;
        }
        SkipWhile(IsDigitOrUnderscore);
        if (Peek(position) == '.' && char.IsAsciiDigit(Peek(position + 1)))
        {
            position++;
            SkipWhile(IsDigitOrUnderscore);
        }
        if (Peek(position) is 'e' or 'E' && (char.IsAsciiDigit(Peek(position + 1)) ||
            (Peek(position + 1) is '+' or '-' && char.IsAsciiDigit(Peek(position + 2)))))
        {
            position += 2;
            SkipWhile(char.IsAsciiDigit);
        }
        if (Peek(position) is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !IsIdentifierPart(Peek(position + 1)))
            position++;
        Add(TokenKind.Number, start, position);
    }

    private void LexPunctuation(char c)
    {
        var start = position;
        var (kind, length) = Punctuation(c, Peek(position + 1), Peek(position + 2));
        position += length;
        Add(kind, start, position);
        switch (kind)
        {
            case TokenKind.Invalid:
                diagnostics.Add(TemplateMistakes.UnexpectedCharacter(new Place(source, new TextSpan(start, length)), c));
                break;
            case TokenKind.OpenBrace:
                open.Push('{');
                break;
            case TokenKind.CloseBrace when open.TryPop(out var opener) && opener != '{':
                tokens[^1] = tokens[^1] with { Kind = TokenKind.HoleClose };
                LexInterpolationText(opener);
                break;
        }
    }

    private static (TokenKind Kind, int Length) Punctuation(char first, char second, char third) => (first, second, third) switch
    {
        (';', _, _) => (TokenKind.Semicolon, 1),
        ('(', _, _) => (TokenKind.OpenParenthesis, 1),
        (')', _, _) => (TokenKind.CloseParenthesis, 1),
        ('[', _, _) => (TokenKind.OpenBracket, 1),
        (']', _, _) => (TokenKind.CloseBracket, 1),
        ('{', _, _) => (TokenKind.OpenBrace, 1),
        ('}', _, _) => (TokenKind.CloseBrace, 1),
        (',', _, _) => (TokenKind.Comma, 1),
        (':', _, _) => (TokenKind.Colon, 1),
        ('^', _, _) => (TokenKind.Caret, 1),
        ('@', _, _) => (TokenKind.At, 1),
        ('.', '.', '<') => (TokenKind.RangeExclusive, 3),
        ('.', '.', '.') => (TokenKind.Ellipsis, 3),
        ('.', '.', _) => (TokenKind.Range, 2),
        ('.', _, _) => (TokenKind.Dot, 1),
        ('?', '.', not ('.' or >= '0' and <= '9')) => (TokenKind.QuestionDot, 2),
        ('?', '?', _) => (TokenKind.DoubleQuestion, 2),
        ('?', '!', not '=') => (TokenKind.QuestionExclamation, 2),
        ('?', _, _) => (TokenKind.Question, 1),
        ('!', '=', _) => (TokenKind.NotEqual, 2),
        ('!', _, _) => (TokenKind.Exclamation, 1),
        ('|', '|', _) => (TokenKind.DoublePipe, 2),
        ('|', _, _) => (TokenKind.Pipe, 1),
        ('&', '&', _) => (TokenKind.DoubleAmpersand, 2),
        ('=', '=', _) => (TokenKind.DoubleEqual, 2),
        ('=', _, _) => (TokenKind.Equal, 1),
        ('<', '=', _) => (TokenKind.LessOrEqual, 2),
        ('<', _, _) => (TokenKind.Less, 1),
        ('>', '=', _) => (TokenKind.GreaterOrEqual, 2),
        ('>', _, _) => (TokenKind.Greater, 1),
        ('+', '+', _) => (TokenKind.PlusPlus, 2),
        ('+', '=', _) => (TokenKind.PlusEqual, 2),
        ('+', _, _) => (TokenKind.Plus, 1),
        ('-', '-', _) => (TokenKind.MinusMinus, 2),
        ('-', '=', _) => (TokenKind.MinusEqual, 2),
        ('-', _, _) => (TokenKind.Minus, 1),
        ('*', '=', _) => (TokenKind.AsteriskEqual, 2),
        ('*', _, _) => (TokenKind.Asterisk, 1),
        ('/', '/', '=') => (TokenKind.DoubleSlashEqual, 3),
        ('/', '/', _) => (TokenKind.DoubleSlash, 2),
        ('/', '=', _) => (TokenKind.SlashEqual, 2),
        ('/', _, _) => (TokenKind.Slash, 1),
        ('%', '=', _) => (TokenKind.PercentEqual, 2),
        ('%', _, _) => (TokenKind.Percent, 1),
        _ => (TokenKind.Invalid, 1),
    };

    private void SkipWhile(Func<char, bool> condition)
    {
        while (position < text.Length && condition(text[position]))
            position++;
    }

    private static bool IsIdentifierStart(char c) => c == '_' || char.IsLetter(c);

    private static bool IsIdentifierPart(char c) => c == '_' || char.IsLetterOrDigit(c);

    private static bool IsDigitOrUnderscore(char c) => c == '_' || char.IsAsciiDigit(c);
}
