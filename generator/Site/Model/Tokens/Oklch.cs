namespace BrandShowcase.Site.Model.Tokens;

/// <summary>
/// A colour by lightness, chroma and hue of the Oklab space (CSS Color 4, section 9.2), in which equal steps look equal.
/// </summary>
/// <param name="Lightness">From 0, black, to 1, white.</param>
/// <param name="Chroma">From 0, grey, to about 0.37.</param>
/// <param name="Hue">In radians.</param>
public readonly record struct Oklch(double Lightness, double Chroma, double Hue)
{
    private const int Steps = 1000;

    /// <summary>The colour of an sRGB colour.</summary>
    public static Oklch Of(SrgbColor color)
    {
        var (r, g, b) = (SrgbColor.Linear(color.Red), SrgbColor.Linear(color.Green), SrgbColor.Linear(color.Blue));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        var lightness = (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s);
        var a = (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s);
        var bb = (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s);
        return new(lightness, Math.Sqrt((a * a) + (bb * bb)), Math.Atan2(bb, a));
    }

    /// <summary>The sRGB colour of this hue and lightness, with as much of the chroma as a screen can show.</summary>
    public SrgbColor ToSrgb()
    {
        if (FindSrgb(Chroma) is { } color)
            return color;
        // Grey is always within the gamut.
        var (inside, outside) = (0.0, Chroma);
        for (var i = 0; i < 16; i++)
        {
            var middle = (inside + outside) / 2;
            (inside, outside) = FindSrgb(middle) is null ? (inside, middle) : (middle, outside);
        }
        return FindSrgb(inside) ?? default;
    }

    /// <summary>The colour of the same hue and the nearest lightness that <paramref name="passes"/>, or null if none does.</summary>
    public static SrgbColor? FindNearest(SrgbColor color, Func<SrgbColor, bool> passes)
    {
        var start = Of(color);
        for (var step = 0; step <= Steps; step++)
        {
            foreach (var lightness in new[] { start.Lightness - ((double)step / Steps), start.Lightness + ((double)step / Steps) })
            {
                if (lightness is >= 0 and <= 1 && (start with { Lightness = lightness }).ToSrgb() is var candidate && passes(candidate))
                    return candidate;
            }
        }
        return null;
    }

    private SrgbColor? FindSrgb(double chroma)
    {
        var (a, b) = (chroma * Math.Cos(Hue), chroma * Math.Sin(Hue));
        var l = Math.Pow(Lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(Lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(Lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        return Channel((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)) is { } red
            && Channel((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)) is { } green
            && Channel((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s)) is { } blue
            ? new SrgbColor(red, green, blue)
            : null;
    }

    /// <summary>The channel of an intensity, or null if no screen shows it.</summary>
    private static byte? Channel(double linear)
    {
        var value = linear <= 0.0031308 ? linear * 12.92 : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;
        return Math.Round(value * 255) is >= 0 and <= 255 and var channel ? (byte)channel : null;
    }
}
