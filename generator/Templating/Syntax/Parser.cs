using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Templating.Syntax;

/// <summary>
/// Makes a tree from the tokens of a template. It never fails: what it cannot read is reported, skipped up to the end
/// of the statement, and left out of the tree.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>How deep blocks and expressions may be nested in one another.</summary>
    public const int MaxDepth = 100;

    private readonly SourceText source;
    private readonly DiagnosticBag diagnostics;
    private readonly List<Token> tokens;
    private int index;
    private int steps;
    private int depth;

    // Inside parentheses, brackets and braces the ends of lines are white space.
    private int bracketDepth;
    private string indent = "";
    private int loopDepth;
    private bool isForIterator;
    private int lastReport = -1;
    private bool isTooDeepReported;

    // Inside a code block whose end is missing, which is reported already.
    private bool isUnclosed;

    private Parser(SourceText source, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.diagnostics = diagnostics;
        tokens = Lexer.Lex(source, diagnostics);
    }

    private Token Current => tokens[index];

    private Token Next => tokens[Math.Min(index + 1, tokens.Count - 1)];

    /// <summary>The statements of <paramref name="source"/>, and how many tokens it took to read them.</summary>
    public static (BlockSyntax Body, int Steps) Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var parser = new Parser(source, diagnostics);
        var body = parser.ParseTemplate();
        return (body, parser.steps);
    }

    private BlockSyntax ParseTemplate()
    {
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        while (true)
        {
            ParseStatements(statements);
            if (Current.Kind == TokenKind.EndOfFile)
                return new BlockSyntax(statements.DrainToImmutable());
            // An `end`, `else` or `when` that belongs to nothing.
            Report(TemplateMistakes.UnexpectedBlockKeyword(At(Current), TextOf(Current)));
            Advance();
            SkipStatement();
        }
    }

    /// <summary>Parses statements up to <c>end</c>, <c>else</c>, <c>when</c> or the end of the template.</summary>
    private void ParseStatements(ImmutableArray<StatementSyntax>.Builder statements)
    {
        while (true)
        {
            switch (Current.Kind)
            {
                case TokenKind.EndOfFile:
                    return;
                case TokenKind.Text:
                    statements.Add(new TextSyntax(Current.Span));
                    Advance();
                    break;
                case TokenKind.CodeEnter or TokenKind.UnclosedCodeEnter:
                    indent = IndentOf(index);
                    isUnclosed = Current.Kind == TokenKind.UnclosedCodeEnter;
                    Advance();
                    break;
                case TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                    Advance();
                    break;
                case TokenKind.Identifier when TextOf(Current) is "end" or "else" or "when" && Next.Kind is not (TokenKind.Dot or TokenKind.Equal):
                    return;
                default:
                    if (ParseStatement() is { } statement)
                        statements.Add(statement);
                    break;
            }
        }
    }

    private BlockSyntax ParseBlock()
    {
        if (!EnterDepth())
        {
            SkipToEnd();
            return BlockSyntax.Empty;
        }
        var savedBrackets = bracketDepth;
        bracketDepth = 0;
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        ParseStatements(statements);
        bracketDepth = savedBrackets;
        depth--;
        return new BlockSyntax(statements.DrainToImmutable());
    }

    /// <summary>The white space between the start of the line and a code block without white space control.</summary>
    private string IndentOf(int enter)
    {
        var token = tokens[enter];
        if (token.Length > 2)
            return "";
        var start = token.Start;
        while (start > 0 && source.Text[start - 1] is ' ' or '\t')
            start--;
        if (start == token.Start || (start > 0 && source.Text[start - 1] != '\n'))
            return "";
        // White space that a block before has stripped is gone.
        var isWritten = enter > 0 && tokens[enter - 1].Kind == TokenKind.Text && tokens[enter - 1].Start <= start && tokens[enter - 1].End == token.Start;
        return isWritten ? source.Text[start..token.Start] : "";
    }

    private bool EnterDepth()
    {
        if (depth < MaxDepth)
        {
            depth++;
            return true;
        }
        ReportTooDeep(Current.Span, MaxDepth);
        return false;
    }

    private void ReportTooDeep(TextSpan span, int limit)
    {
        Report(TemplateMistakes.NestedTooDeeply(At(span), limit));
        isTooDeepReported = true;
    }

    private void Report(Diagnostic diagnostic)
    {
        // One report for one monster: the rest of the template is not read, and much seems to be missing.
        if (!isTooDeepReported && !isUnclosed)
            diagnostics.Add(diagnostic);
    }

    private void SkipToEnd() => index = tokens.Count - 1;

    private void Advance()
    {
        steps++;
        if (index < tokens.Count - 1)
            index++;
        while (bracketDepth > 0 && tokens[index].Kind == TokenKind.NewLine)
            index++;
    }

    private void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine)
            Advance();
    }

    private static bool IsStatementEnd(TokenKind kind) =>
        kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile or TokenKind.Text or TokenKind.CodeEnter or TokenKind.UnclosedCodeEnter;

    private void SkipStatement()
    {
        bracketDepth = 0;
        while (!IsStatementEnd(Current.Kind))
            Advance();
    }

    private bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
            return false;
        Advance();
        return true;
    }

    /// <summary>Takes a token that must stand here; otherwise reports what is missing.</summary>
    private bool Expect(TokenKind kind, string spelling)
    {
        if (TryTake(kind))
            return true;
        ReportExpected(new($"“{spelling}”", $"'{spelling}'"));
        return false;
    }

    /// <summary>Reports what is missing here; once at one place, since all that follows has the same cause.</summary>
    private void ReportExpected(LocalizedText what)
    {
        if (lastReport != Current.Start && Current.Kind != TokenKind.Invalid)
            Report(TemplateMistakes.Expected(At(Current), what, Describe(Current)));
        lastReport = Current.Start;
    }

    private LocalizedText Describe(Token token) => token.Kind switch
    {
        TokenKind.NewLine => new("行尾", "the end of the line"),
        TokenKind.EndOfFile => new("文件末尾", "the end of the file"),
        TokenKind.CodeExit => new("代码块的结尾“}}”", "the end of the code block '}}'"),
        _ => new($"“{TextOf(token)}”", $"'{TextOf(token)}'"),
    };

    private string TextOf(Token token) => source.Text.Substring(token.Start, token.Length);

    private bool IsKeyword(string word) =>
        Current.Kind == TokenKind.Identifier && source.Text.AsSpan(Current.Start, Current.Length).SequenceEqual(word);

    private Place At(Token token) => new(source, token.Span);

    private Place At(TextSpan span) => new(source, span);
}
