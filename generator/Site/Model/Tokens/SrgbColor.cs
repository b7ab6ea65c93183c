using System.Globalization;

namespace BrandShowcase.Site.Model.Tokens;

/// <summary>A colour of sRGB, as CSS writes it in hexadecimal digits.</summary>
/// <param name="Red">The red channel.</param>
/// <param name="Green">The green channel.</param>
/// <param name="Blue">The blue channel.</param>
public readonly record struct SrgbColor(byte Red, byte Green, byte Blue)
{
    /// <summary>The colour that <paramref name="text"/> writes as <c>#rgb</c> or <c>#rrggbb</c>, or null.</summary>
    public static SrgbColor? Find(string text)
    {
        if (text.Length is not (4 or 7) || text[0] != '#' || !uint.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var digits))
            return null;
        return text.Length == 7
            ? new((byte)(digits >> 16), (byte)(digits >> 8), (byte)digits)
            : new((byte)((digits >> 8) * 17), (byte)(((digits >> 4) & 15) * 17), (byte)((digits & 15) * 17));
    }

    /// <summary>The relative luminance that WCAG 2.2 defines: 0 for black, 1 for white.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>The contrast ratio that WCAG 2.2 defines, from 1 to 21; the order of the colours does not matter.</summary>
    public static double Contrast(SrgbColor one, SrgbColor other)
    {
        var (a, b) = (one.Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The intensity of light, from 0 to 1, of a channel from 0 to 255.</summary>
    internal static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    /// <summary>The colour as <c>#rrggbb</c>.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";
}
