using System.Globalization;
using System.Text;

namespace BrandShowcase.Templating.Values;

/// <summary>Dates as text, by the conversion characters that the language shares with strftime.</summary>
internal static class DateText
{
    /// <summary>How a date prints that is written without a format.</summary>
    public const string DefaultFormat = "%d %b %Y";

    /// <summary>The date by <paramref name="format"/>; an unknown conversion character stands as it is.</summary>
    public static string Format(DateTime date, string format)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                text.Append(format[i]);
                continue;
            }
            i++;
            var isShort = format[i] == '-' && i + 1 < format.Length;
            if (isShort)
                i++;
            var converted = Convert(date, format[i]);
            if (converted is null)
                text.Append('%').Append(isShort ? "-" : "").Append(format[i]);
            else
                text.Append(isShort && converted.Length > 1 ? converted.TrimStart('0', ' ') is { Length: > 0 } trimmed ? trimmed : "0" : converted);
        }
        return text.ToString();
    }

    private static string? Convert(DateTime date, char conversion) => conversion switch
    {
        'a' => date.ToString("ddd", CultureInfo.InvariantCulture),
        'A' => date.ToString("dddd", CultureInfo.InvariantCulture),
        'b' or 'h' => date.ToString("MMM", CultureInfo.InvariantCulture),
        'B' => date.ToString("MMMM", CultureInfo.InvariantCulture),
        'c' => date.ToString("ddd MMM dd HH:mm:ss yyyy", CultureInfo.InvariantCulture),
        'C' => (date.Year / 100).ToString("D2", CultureInfo.InvariantCulture),
        'd' => date.ToString("dd", CultureInfo.InvariantCulture),
        'D' or 'x' => date.ToString("MM/dd/yy", CultureInfo.InvariantCulture),
        'e' => date.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2),
        'F' => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        'g' => (ISOWeek.GetYear(date) % 100).ToString("D2", CultureInfo.InvariantCulture),
        'G' => ISOWeek.GetYear(date).ToString("D4", CultureInfo.InvariantCulture),
        'H' => date.ToString("HH", CultureInfo.InvariantCulture),
        'I' => date.ToString("hh", CultureInfo.InvariantCulture),
        'j' => date.DayOfYear.ToString("D3", CultureInfo.InvariantCulture),
        'k' => date.Hour.ToString(CultureInfo.InvariantCulture).PadLeft(2),
        'l' => date.ToString("%h", CultureInfo.InvariantCulture).PadLeft(2),
        'L' => date.ToString("fff", CultureInfo.InvariantCulture),
        'm' => date.ToString("MM", CultureInfo.InvariantCulture),
        'M' => date.ToString("mm", CultureInfo.InvariantCulture),
        'n' => "\n",
        'N' => date.ToString("fffffff00", CultureInfo.InvariantCulture),
        'p' => date.ToString("tt", CultureInfo.InvariantCulture),
        'P' => date.ToString("tt", CultureInfo.InvariantCulture).ToLowerInvariant(),
        'r' => date.ToString("hh:mm:ss tt", CultureInfo.InvariantCulture),
        'R' => date.ToString("HH:mm", CultureInfo.InvariantCulture),
        's' => ((DateTimeOffset)DateTime.SpecifyKind(date, DateTimeKind.Utc)).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        'S' => date.ToString("ss", CultureInfo.InvariantCulture),
        't' => "\t",
        'T' or 'X' => date.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        'U' => ((date.DayOfYear + 6 - (int)date.DayOfWeek) / 7).ToString("D2", CultureInfo.InvariantCulture),
        'v' => date.ToString("dd-MMM-yyyy", CultureInfo.InvariantCulture).ToUpperInvariant(),
        'V' => ISOWeek.GetWeekOfYear(date).ToString("D2", CultureInfo.InvariantCulture),
        'w' => ((int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        'W' => ((date.DayOfYear + 6 - (((int)date.DayOfWeek + 6) % 7)) / 7).ToString("D2", CultureInfo.InvariantCulture),
        'y' => date.ToString("yy", CultureInfo.InvariantCulture),
        'Y' => date.ToString("yyyy", CultureInfo.InvariantCulture),
        'Z' => date.ToString("zzz", CultureInfo.InvariantCulture),
        '%' => "%",
        _ => null,
    };
}
