using System.Text;
using BrandShowcase.Search.Folding;

namespace BrandShowcase.Search.Terms;

/// <summary>Cuts texts into terms, as FORMAT.md says under "Text to terms".</summary>
/// <param name="sink">Takes the terms.</param>
internal sealed class TermCutter(ITermSink sink)
{
    /// <summary>A longer run of letters is cut into several tokens.</summary>
    public const int MaximumTokenLength = 32;

    private readonly char[] token = new char[MaximumTokenLength * 2];
    private Rune[] folded = new Rune[1024];
    private int length;

    /// <summary>Hands each term of a text to the sink, as often as it stands there.</summary>
    public void Cut(string text)
    {
        Read(text, withSeparators: true);
        CutFolded();
    }

    /// <summary>Cuts a short text as it is, and as people type it, without its punctuation and spaces.</summary>
    public void CutBothWays(string text)
    {
        Cut(text);
        var whole = length;
        Read(text, withSeparators: false);
        if (length < whole)
            CutFolded();
    }

    private void Read(string text, bool withSeparators)
    {
        length = 0;
        Span<char> units = stackalloc char[Fold.MaximumLength];
        foreach (var rune in text.EnumerateRunes())
        {
            foreach (var part in ((ReadOnlySpan<char>)units[..Fold.Write(rune, units)]).EnumerateRunes())
            {
                if (withSeparators || CharacterClasses.Of(part) != CharacterClass.Separator)
                    Keep(part);
            }
        }
    }

    private void Keep(Rune rune)
    {
        if (length == folded.Length)
            Array.Resize(ref folded, length * 2);
        folded[length++] = rune;
    }

    private void CutFolded()
    {
        var text = folded.AsSpan(0, length);
        for (var i = 0; i < text.Length;)
        {
            switch (CharacterClasses.Of(text[i]))
            {
                case CharacterClass.Han:
                    AddHan(text, i++);
                    break;
                case CharacterClass.Letter:
                    i += AddToken(text[i..]);
                    break;
                default:
                    i++;
                    break;
            }
        }
    }

    private void AddHan(ReadOnlySpan<Rune> text, int index)
    {
        var han = text[index];
        var isEnd = index + 1 == text.Length || CharacterClasses.Of(text[index + 1]) == CharacterClass.Separator;
        sink.Add(isEnd ? HanTerm.End(han) : HanTerm.Followed(han, text[index + 1]));
        if (index > 0 && CharacterClasses.Of(text[index - 1]) == CharacterClass.Letter)
            sink.Add(HanTerm.Preceded(han, text[index - 1]));
    }

    /// <summary>Adds the token that <paramref name="text"/> begins with, and returns its code points.</summary>
    private int AddToken(ReadOnlySpan<Rune> text)
    {
        var (count, units) = (0, 0);
        while (count < text.Length && count < MaximumTokenLength && CharacterClasses.Of(text[count]) == CharacterClass.Letter)
            units += text[count++].EncodeToUtf16(token.AsSpan(units));
        sink.Add(token.AsSpan(0, units));
        return count;
    }
}
