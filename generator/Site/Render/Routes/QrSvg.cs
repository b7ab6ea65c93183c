using System.Collections;
using System.Globalization;
using System.Text;
using BrandShowcase.Templating.Values;
using QRCoder;

namespace BrandShowcase.Site.Render.Routes;

/// <summary>QR codes (ISO/IEC 18004) as SVG that goes into a page.</summary>
internal static class QrSvg
{
    // M mends 15 % of damage: a fold in a handout, a drop of rain on a poster. The largest code of that level holds so many bytes.
    private const QRCodeGenerator.ECCLevel Level = QRCodeGenerator.ECCLevel.M;
    private const int MostBytes = 2331;

    /// <summary>
    /// A code that holds <paramref name="address"/>, black on white, with the quiet zone of four modules around it; null if it
    /// is too long for one.
    /// </summary>
    /// <param name="address">The absolute address.</param>
    /// <param name="label">What the code is for, to those who cannot see it.</param>
    public static Html? Find(string address, string label)
    {
        if (!Fits(address))
            return null;
        var (side, dark) = Modules(address);
        var size = side.ToString(CultureInfo.InvariantCulture);
        return Html.FromTrustedMarkup(
            $"<svg class=\"qr\" viewBox=\"0 0 {size} {size}\" role=\"img\" aria-label=\"{XmlText.Escape(label)}\" shape-rendering=\"crispEdges\">"
            + $"<path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path fill=\"#000\" d=\"{dark}\"/></svg>");
    }

    /// <summary>Whether a code can hold <paramref name="address"/>.</summary>
    public static bool Fits(string address) => address.Length <= MostBytes;

    /// <summary>The code that holds <paramref name="address"/>, which must fit: the modules on a side, quiet zone included, and the path of the dark ones, each one unit wide.</summary>
    public static (int Side, string Dark) Modules(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, Level);
        return (code.ModuleMatrix.Count, DarkModules(code.ModuleMatrix));
    }

    /// <summary>One rectangle for each run of dark modules of a row.</summary>
    private static string DarkModules(List<BitArray> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (!rows[y][x])
                    continue;
                var start = x;
                while (x < rows[y].Count && rows[y][x])
                    x++;
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        }
        return path.ToString();
    }
}
