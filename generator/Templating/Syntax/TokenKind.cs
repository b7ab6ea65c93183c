namespace BrandShowcase.Templating.Syntax;

/// <summary>What a <see cref="Token"/> is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Text outside code, white space control already applied.</summary>
    Text,

    /// <summary><c>{{</c> with its white space control.</summary>
    CodeEnter,

    /// <summary><c>{{</c> of a block that is not closed, which the lexer has reported.</summary>
    UnclosedCodeEnter,

    /// <summary><c>}}</c> with its white space control.</summary>
    CodeExit,

    /// <summary>The end of a line, or <c>;</c>.</summary>
    NewLine,
    Semicolon,
    EndOfFile,

    Identifier,

    /// <summary><c>$</c>, <c>$$</c>, <c>$0</c>, <c>$name</c>.</summary>
    LocalIdentifier,

    Number,

    /// <summary>A text in single or double quotes.</summary>
    String,

    /// <summary>A text in backticks.</summary>
    VerbatimString,

    /// <summary><c>$"</c> or <c>$'</c>.</summary>
    InterpolationStart,

    /// <summary>The text between the holes of an interpolated text.</summary>
    InterpolationText,

    /// <summary><c>{</c> and <c>}</c> around a hole.</summary>
    HoleOpen,
    HoleClose,
    InterpolationEnd,

    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,

    Dot,
    QuestionDot,
    Range,
    RangeExclusive,
    Ellipsis,
    Comma,
    Colon,
    Question,
    DoubleQuestion,
    QuestionExclamation,
    Exclamation,
    Pipe,
    Caret,
    At,

    Plus,
    Minus,
    Asterisk,
    Slash,
    DoubleSlash,
    Percent,
    PlusPlus,
    MinusMinus,

    Equal,
    PlusEqual,
    MinusEqual,
    AsteriskEqual,
    SlashEqual,
    DoubleSlashEqual,
    PercentEqual,

    DoubleEqual,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    DoubleAmpersand,
    DoublePipe,

    /// <summary>What the lexer has reported already.</summary>
    Invalid,
}
