using System.Text;

namespace BrandShowcase.Search.Folding;

/// <summary>
/// Folds text, so that writings of one thing compare equal: full-width and half-width, capital and small, ligatures, circled numbers.
/// Each code point for itself is normalized (NFKC) and put in lower case, exactly as JavaScript's
/// <c>c.normalize('NFKC').toLowerCase()</c> does it. The framework's own normalization and casing depend on the machine and the
/// release; the table does not.
/// </summary>
internal static class Fold
{
    /// <summary>The most UTF-16 units that one code point becomes.</summary>
    public const int MaximumLength = 18;

    private static readonly FoldingTable Table = FoldingTable.Load();

    /// <summary>Writes what <paramref name="rune"/> becomes, and returns how many UTF-16 units that are.</summary>
    /// <param name="rune">The code point.</param>
    /// <param name="destination">Has room for <see cref="MaximumLength"/> units.</param>
    public static int Write(Rune rune, Span<char> destination)
    {
        if (rune.IsBmp && Table.TryFold((char)rune.Value, out var unit))
        {
            destination[0] = unit;
            return 1;
        }
        if (Table.Find(rune) is not { } folded)
            return rune.EncodeToUtf16(destination);
        folded.CopyTo(destination);
        return folded.Length;
    }

    /// <summary>Appends what <paramref name="rune"/> becomes.</summary>
    public static void Append(StringBuilder sink, Rune rune)
    {
        Span<char> folded = stackalloc char[MaximumLength];
        sink.Append(folded[..Write(rune, folded)]);
    }

    /// <summary>Folds a text. Halves of surrogate pairs become U+FFFD.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var sink = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && Table.TryFold((char)rune.Value, out var unit))
                sink.Append(unit);
            else
                Append(sink, rune);
        }
        return sink.ToString();
    }
}
