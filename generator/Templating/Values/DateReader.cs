using System.Globalization;
using System.Text.RegularExpressions;

namespace BrandShowcase.Templating.Values;

/// <summary>
/// Reads dates. What a text leaves out is never taken from the clock, and a time zone in it is left aside: the date is
/// the one that is written.
/// </summary>
internal static partial class DateReader
{
    // No date of any format is longer; what is longer need not be looked at.
    private const int MaxLength = 64;

    private static readonly string[] NamedFormats =
        ["d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "MMM d, yyyy", "MMMM d, yyyy", "ddd, d MMM yyyy", "dddd, d MMMM yyyy"];

    private static readonly string[] YearFirstFormats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日", "yyyy-M", "yyyy/M"];

    private static readonly string[] DayFirstFormats = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    private static readonly string[] MonthFirstFormats = ["M/d/yyyy", "M-d-yyyy", "d.M.yyyy"];

    private static readonly string[] TimeFormats = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF", "h:mm tt", "h:mm:ss tt"];

    /// <summary>
    /// Reads a complete date, year first or as <paramref name="culture"/> orders day and month, with or without a time
    /// of day.
    /// </summary>
    public static bool TryRead(string text, CultureInfo culture, out DateTime date)
    {
        date = default;
        if (text.Length > MaxLength || DateAndTime().Match(text) is not { Success: true } parts)
            return false;
        var isDayFirst = culture.DateTimeFormat.ShortDatePattern.StartsWith('d');
        string[] formats = [.. YearFirstFormats, .. isDayFirst ? DayFirstFormats : MonthFirstFormats, .. NamedFormats];
        if (!DateOnly.TryParseExact(parts.Groups["date"].Value, formats, culture, DateTimeStyles.AllowWhiteSpaces, out var day))
            return false;
        var time = TimeOnly.MinValue;
        if (parts.Groups["time"].Success &&
            !TimeOnly.TryParseExact(parts.Groups["time"].Value, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out time))
            return false;
        date = day.ToDateTime(time);
        return true;
    }

    /// <summary>Reads a date by a format of <see cref="DateText"/>; what the format leaves out is the first of its kind.</summary>
    public static bool TryRead(string text, string format, CultureInfo culture, out DateTime date)
    {
        var parts = new DateParts(text, culture);
        date = default;
        return parts.TryRead(format) && parts.IsAtEnd && parts.TryMake(out date);
    }

    [GeneratedRegex(
        """
        ^\s*
        (?<date>.+?)
        ( (T|[ ]+) (?<time> \d{1,2}:\d{2} (:\d{2}(\.\d{1,7})?)? ([ ]*[AaPp][Mm])? )
          ([ ]*(Z|GMT|UTC|[+-]\d{2}:?\d{2}))? )?
        \s*$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DateAndTime();
}
