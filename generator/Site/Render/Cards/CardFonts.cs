using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BrandShowcase.Images;

namespace BrandShowcase.Site.Render.Cards;

/// <summary>Which characters the machine's fonts have. Not for several threads.</summary>
/// <param name="library">Sets the text.</param>
/// <param name="palette">The colours of the cards.</param>
internal sealed class CardFonts(ImageLibrary library, CardPalette palette)
{
    private readonly Dictionary<Rune, bool> known = [];

    /// <summary>Whether there is a font for Chinese.</summary>
    public bool HaveChinese { get; } = library.CanShow(new('国')) && library.CanShow(new('医'));

    /// <summary>Changes with the fonts that the machine sets cards in, so that what was drawn with others is not taken from the cache.</summary>
    public string Fingerprint { get; } = FingerprintOf(library, palette);

    /// <summary>The first character of <paramref name="text"/> that no font has, or null.</summary>
    public Rune? FindMissing(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsInEveryChineseFont(rune) && !CanShow(rune))
                return rune;
        }
        return null;
    }

    private static string FingerprintOf(ImageLibrary library, CardPalette palette)
    {
        var drawn = new ArrayBufferWriter<byte>();
        library.TryDraw(Encoding.UTF8.GetBytes(CardDrawing.DrawSample(palette)), RenditionFormat.Png, drawn, CancellationToken.None);
        return Convert.ToHexStringLower(SHA256.HashData(drawn.WrittenSpan));
    }

    private bool CanShow(Rune rune)
    {
        if (!known.TryGetValue(rune, out var canShow))
            known.Add(rune, canShow = Rune.IsWhiteSpace(rune) || IsInvisible(rune) || library.CanShow(rune));
        return canShow;
    }

    /// <summary>What no font draws: control characters, zero-width spaces, variation selectors.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format || rune.Value is >= 0xFE00 and <= 0xFE0F;

    /// <summary>ASCII, Chinese punctuation, and the characters that Unicode has had from its first edition.</summary>
    private static bool IsInEveryChineseFont(Rune rune) =>
        rune.IsAscii || rune.Value is (>= 0x3001 and <= 0x3011) or (>= 0x4E00 and <= 0x9FA5) or 0xB7 or 0x2014 or 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2026;
}
