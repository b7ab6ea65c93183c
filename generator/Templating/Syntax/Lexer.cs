using BrandShowcase.Diagnostics;

namespace BrandShowcase.Templating.Syntax;

/// <summary>Cuts a template into tokens, in one pass without going back.</summary>
internal sealed partial class Lexer
{
    private readonly SourceText source;
    private readonly string text;
    private readonly DiagnosticBag diagnostics;
    private readonly List<Token> tokens = [];
    private int position;

    private Lexer(SourceText source, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.diagnostics = diagnostics;
        text = source.Text;
    }

    /// <summary>The tokens of <paramref name="source"/>, closed by <see cref="TokenKind.EndOfFile"/>.</summary>
    public static List<Token> Lex(SourceText source, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(source, diagnostics);
        while (lexer.position < lexer.text.Length)
            lexer.LexText();
        lexer.Add(TokenKind.EndOfFile, lexer.text.Length, lexer.text.Length);
        return lexer.tokens;
    }

    /// <summary>Lexes text up to the next code or escape block, and that block.</summary>
    private void LexText()
    {
        var start = position;
        while (true)
        {
            var brace = text.IndexOf('{', position);
            if (brace < 0 || brace + 1 >= text.Length)
            {
                AddText(start, text.Length);
                position = text.Length;
                return;
            }
            if (text[brace + 1] == '{')
            {
                LexCodeBlock(start, brace);
                return;
            }
            var percents = CountPercents(brace + 1);
            if (percents > 0 && Peek(brace + 1 + percents) == '{')
            {
                LexEscapeBlock(start, brace, percents);
                return;
            }
            position = brace + 1 + percents;
        }
    }

    private int CountPercents(int from)
    {
        var end = from;
        while (Peek(end) == '%')
            end++;
        return end - from;
    }

    private void LexEscapeBlock(int textStart, int open, int percents)
    {
        var contentStart = open + percents + 2;
        var stripLeft = Peek(contentStart);
        AddText(textStart, StripLeft(textStart, open, stripLeft));
        if (stripLeft is '-' or '~')
            contentStart++;

        var close = "}" + new string('%', percents) + "}";
        var end = text.IndexOf(close, contentStart, StringComparison.Ordinal);
        if (end < 0)
        {
            diagnostics.Add(TemplateMistakes.Unterminated(new Place(source, TextSpan.FromBounds(open, contentStart)), close));
            AddText(contentStart, text.Length);
            position = text.Length;
            return;
        }
        var stripRight = end > contentStart ? text[end - 1] : '\0';
        AddText(contentStart, stripRight is '-' or '~' ? end - 1 : end);
        position = StripRight(end + close.Length, stripRight);
    }

    private void LexCodeBlock(int textStart, int open)
    {
        var strip = Peek(open + 2);
        AddText(textStart, StripLeft(textStart, open, strip));
        position = strip is '-' or '~' ? open + 3 : open + 2;
        Add(TokenKind.CodeEnter, open, position);
        LexCode();
    }

    /// <summary>Where text that begins at <paramref name="start"/> ends before a block with this white space control.</summary>
    private int StripLeft(int start, int end, char control)
    {
        if (control == '-')
        {
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
        }
        else if (control == '~')
        {
            while (end > start && text[end - 1] is not '\n' && char.IsWhiteSpace(text[end - 1]))
                end--;
        }
        return end;
    }

    /// <summary>Where text begins behind a block with this white space control.</summary>
    private int StripRight(int start, char control)
    {
        if (control == '-')
        {
            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
        }
        else if (control == '~')
        {
            while (start < text.Length && text[start] != '\n' && char.IsWhiteSpace(text[start]))
                start++;
            if (start < text.Length && text[start] == '\n')
                start++;
        }
        return start;
    }

    private void AddText(int start, int end)
    {
        if (end > start)
            Add(TokenKind.Text, start, end);
    }

    private void Add(TokenKind kind, int start, int end)
    {
        var hasSpaceBefore = start > 0 && start <= text.Length && char.IsWhiteSpace(text[start - 1]);
        tokens.Add(new Token(kind, start, end - start, hasSpaceBefore));
    }

    private char Peek(int offset) => offset < text.Length ? text[offset] : '\0';
}
