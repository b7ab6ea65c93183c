using System.Globalization;
using System.Text;

namespace BrandShowcase.Templating.Values;

/// <summary>Dates as text, by the conversion characters that the language shares with strftime.</summary>
internal static class DateText
{
    /// <summary>How a date prints that is written without a format.</summary>
    public const string DefaultFormat = "%d %b %Y";

    /// <summary>The date by <paramref name="format"/>; an unknown conversion character stands as it is.</summary>
    public static string Format(DateTime date, string format) => Format(date, format, CultureInfo.InvariantCulture);

    /// <summary>The date by <paramref name="format"/> with the names of <paramref name="culture"/>.</summary>
    public static string Format(DateTime date, string format, CultureInfo culture)
    {
        var text = new StringBuilder();
        Append(text, date, format == "%g" ? "%g" + DefaultFormat : format, culture);
        return text.ToString();
    }

    /// <summary>The format that a conversion character stands for, or null if it stands for a part of the date.</summary>
    public static string? Expand(char conversion) => conversion switch
    {
        'c' => "%a %b %e %T %Y",
        'D' => "%m/%d/%y",
        'F' => "%Y-%m-%d",
        'h' => "%b",
        'r' => "%I:%M:%S %p",
        'R' => "%H:%M",
        'T' => "%H:%M:%S",
        _ => null,
    };

    private static void Append(StringBuilder text, DateTime date, string format, CultureInfo culture)
    {
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
            if (format[i] == 'g')
                culture = CultureInfo.InvariantCulture;
            else if (Expand(format[i]) is { } expanded)
                Append(text, date, expanded, culture);
            else if (Convert(date, format[i], culture) is { } part)
                text.Append(isShort ? WithoutPadding(part) : part);
            else
                text.Append('%').Append(isShort ? "-" : "").Append(format[i]);
        }
    }

    private static string WithoutPadding(string part) =>
        part.TrimStart('0', ' ') is { Length: > 0 } trimmed ? trimmed : part[^1..];

    private static string? Convert(DateTime date, char conversion, CultureInfo culture) => conversion switch
    {
        'a' => culture.DateTimeFormat.GetAbbreviatedDayName(date.DayOfWeek),
        'A' => culture.DateTimeFormat.GetDayName(date.DayOfWeek),
        'b' => culture.DateTimeFormat.GetAbbreviatedMonthName(date.Month),
        'B' => culture.DateTimeFormat.GetMonthName(date.Month),
        'C' => Digits(date.Year / 100, 2),
        'd' => Digits(date.Day, 2),
        'e' => Blanks(date.Day),
        'H' => Digits(date.Hour, 2),
        'I' => Digits(HourOf12(date), 2),
        'j' => Digits(date.DayOfYear, 3),
        'k' => Blanks(date.Hour),
        'l' => Blanks(HourOf12(date)),
        'L' => Digits(date.Millisecond, 3),
        'm' => Digits(date.Month, 2),
        'M' => Digits(date.Minute, 2),
        'n' => "\n",
        'N' => Digits(date.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick, 9),
        'p' => date.ToString("tt", culture),
        'P' => date.ToString("tt", culture).ToLowerInvariant(),
        's' => ((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture),
        'S' => Digits(date.Second, 2),
        't' => "\t",
        'u' => Digits(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'U' => Digits((date.DayOfYear + 6 - (int)date.DayOfWeek) / 7, 2),
        'v' => $"{Blanks(date.Day)}-{date.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant()}-{Digits(date.Year, 4)}",
        'V' => Digits(ISOWeek.GetWeekOfYear(date), 2),
        'w' => Digits((int)date.DayOfWeek, 1),
        'W' => Digits((date.DayOfYear + 6 - (((int)date.DayOfWeek + 6) % 7)) / 7, 2),
        'x' => date.ToString("d", culture),
        'X' => date.ToString("T", culture),
        'y' => Digits(date.Year % 100, 2),
        'Y' => Digits(date.Year, 4),
        // A date has no time zone: the machine's own would make different pages elsewhere.
        'Z' => "+00:00",
        '%' => "%",
        _ => null,
    };

    private static int HourOf12(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    private static string Digits(long number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');

    private static string Blanks(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(2);
}
