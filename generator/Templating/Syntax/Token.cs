using BrandShowcase.Diagnostics;

namespace BrandShowcase.Templating.Syntax;

/// <summary>One token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The offset of its first code unit.</param>
/// <param name="Length">Its length in code units.</param>
/// <param name="HasSpaceBefore">Whether white space stands before it, which tells an argument <c>f [1]</c> from an index <c>f[1]</c>.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, bool HasSpaceBefore)
{
    /// <summary>The offset behind the token.</summary>
    public int End => Start + Length;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, Length);
}
