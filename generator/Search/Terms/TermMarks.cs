namespace BrandShowcase.Search.Terms;

/// <summary>The characters that mark terms which are not simply a piece of text. They separate, so no piece of text has them.</summary>
internal static class TermMarks
{
    /// <summary>Ends a term of one Han code point with which a run ends.</summary>
    public const char End = '$';

    /// <summary>Stands between a Han code point and the letter before it.</summary>
    public const char Before = '<';

    /// <summary>Ends the term of a stored union.</summary>
    public const char Union = '*';
}
