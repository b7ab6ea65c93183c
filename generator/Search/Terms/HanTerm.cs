using System.Text;

namespace BrandShowcase.Search.Terms;

/// <summary>
/// A term that begins with a Han code point, as one number: a page has a thousand of them, which would be a thousand strings.
/// </summary>
/// <param name="Key">The code point, what the second one is to it, and the second one.</param>
internal readonly record struct HanTerm(ulong Key)
{
    private const int CodePointBits = 21;

    private enum Relation
    {
        End,
        Followed,
        Preceded,
    }

    /// <summary><c>c d</c> or <c>c x</c>: a Han code point or a letter stands directly after it.</summary>
    public static HanTerm Followed(Rune han, Rune next) => Create(han, Relation.Followed, next.Value);

    /// <summary><c>c $</c>: its run ends after it.</summary>
    public static HanTerm End(Rune han) => Create(han, Relation.End, 0);

    /// <summary><c>c &lt; x</c>: a token that ends in <paramref name="letter"/> stands directly before it.</summary>
    public static HanTerm Preceded(Rune han, Rune letter) => Create(han, Relation.Preceded, letter.Value);

    /// <summary>The term as the index writes it.</summary>
    public override string ToString()
    {
        var han = char.ConvertFromUtf32((int)(Key >> (CodePointBits + 2)));
        var other = (int)(Key & ((1 << CodePointBits) - 1));
        return (Relation)((Key >> CodePointBits) & 3) switch
        {
            Relation.End => han + TermMarks.End,
            Relation.Followed => han + char.ConvertFromUtf32(other),
            _ => han + TermMarks.Before + char.ConvertFromUtf32(other),
        };
    }

    private static HanTerm Create(Rune han, Relation relation, int other) =>
        new(((ulong)han.Value << (CodePointBits + 2)) | ((ulong)relation << CodePointBits) | (uint)other);
}
