using System.Globalization;

namespace BrandShowcase.Templating.Values;

/// <summary>The parts of a date as they are read from a text by a format.</summary>
internal sealed class DateParts(string text, CultureInfo culture)
{
    private int position;
    private int year = 1;
    private int month = 1;
    private int day = 1;
    private int dayOfYear;
    private int hour;
    private int minute;
    private int second;
    private long fraction;
    private bool? isAfternoon;
    private long? seconds;

    /// <summary>Whether all of the text is read, but for white space.</summary>
    public bool IsAtEnd => text.AsSpan(position).IsWhiteSpace();

    /// <summary>Reads all that <paramref name="format"/> asks for.</summary>
    public bool TryRead(string format)
    {
        for (var i = 0; i < format.Length; i++)
        {
            if (char.IsWhiteSpace(format[i]))
            {
                SkipSpaces();
                continue;
            }
            if (format[i] != '%' || i + 1 == format.Length)
            {
                if (!TrySkip(format[i]))
                    return false;
                continue;
            }
            i++;
            if (format[i] == '-' && i + 1 < format.Length)
                i++;
            var isRead = DateText.Expand(format[i]) is { } expanded ? TryRead(expanded) : TryReadPart(format[i]);
            if (!isRead)
                return false;
        }
        return true;
    }

    /// <summary>Puts the parts together; false if there is no such date.</summary>
    public bool TryMake(out DateTime date)
    {
        date = default;
        if (seconds is { } sinceEpoch)
        {
            var ticks = (Int128)DateTime.UnixEpoch.Ticks + ((Int128)sinceEpoch * TimeSpan.TicksPerSecond);
            if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
                return false;
            date = new DateTime((long)ticks);
            return true;
        }
        if (isAfternoon is { } afternoon)
            hour = (hour % 12) + (afternoon ? 12 : 0);
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        if (hour > 23 || minute > 59 || second > 59 || dayOfYear > (DateTime.IsLeapYear(year) ? 366 : 365))
            return false;
        date = new DateTime(year, month, day, hour, minute, second).AddTicks(fraction);
        if (dayOfYear > 0)
            date = new DateTime(year, 1, 1).AddDays(dayOfYear - 1).Add(date.TimeOfDay);
        return true;
    }

    private bool TryReadPart(char conversion) => conversion switch
    {
        'a' => TryReadName(culture.DateTimeFormat.AbbreviatedDayNames, out _),
        'A' => TryReadName(culture.DateTimeFormat.DayNames, out _),
        'b' => TryReadMonth(culture.DateTimeFormat.AbbreviatedMonthNames),
        'B' => TryReadMonth(culture.DateTimeFormat.MonthNames),
        'd' or 'e' => TryReadNumber(2, out day),
        'H' or 'k' or 'I' or 'l' => TryReadNumber(2, out hour),
        'j' => TryReadNumber(3, out dayOfYear),
        'L' => TryReadFraction(3),
        'm' => TryReadNumber(2, out month),
        'M' => TryReadNumber(2, out minute),
        'n' or 't' => SkipSpaces(),
        'N' => TryReadFraction(9),
        'p' or 'P' => TryReadHalfOfDay(),
        's' => TryReadSeconds(),
        'S' => TryReadNumber(2, out second),
        'v' => TryRead("%e-%b-%Y"),
        'y' => TryReadShortYear(),
        'Y' => TryReadNumber(4, out year),
        'Z' => TryReadZone(),
        '%' => TrySkip('%'),
        _ => false,
    };

    private bool SkipSpaces()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return true;
    }

    private bool TrySkip(char expected)
    {
        if (position == text.Length || text[position] != expected)
            return false;
        position++;
        return true;
    }

    private ReadOnlySpan<char> ReadDigits(int atMost)
    {
        SkipSpaces();
        var start = position;
        while (position < text.Length && position - start < atMost && char.IsAsciiDigit(text[position]))
            position++;
        return text.AsSpan(start, position - start);
    }

    private bool TryReadNumber(int atMost, out int number) =>
        int.TryParse(ReadDigits(atMost), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private bool TryReadFraction(int width)
    {
        var digits = ReadDigits(width);
        if (digits.IsEmpty)
            return false;
        fraction = 0;
        for (var i = 0; i < 7; i++)
            fraction = (fraction * 10) + (i < digits.Length ? digits[i] - '0' : 0);
        return true;
    }

    private bool TryReadShortYear()
    {
        if (!TryReadNumber(2, out var number))
            return false;
        // As .NET and POSIX draw the line.
        year = number + (number < 69 ? 2000 : 1900);
        return true;
    }

    private bool TryReadSeconds()
    {
        var isNegative = TrySkip('-');
        if (!long.TryParse(ReadDigits(12), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        seconds = isNegative ? -number : number;
        return true;
    }

    private bool TryReadMonth(string[] names)
    {
        if (!TryReadName(names, out var index))
            return false;
        month = index + 1;
        return true;
    }

    // The longest name that fits: 11月 begins with 1月 in no culture, but 十一月 and 十月 share their beginning.
    private bool TryReadName(string[] names, out int index)
    {
        SkipSpaces();
        index = -1;
        for (var i = 0; i < names.Length; i++)
        {
            var isLonger = index < 0 || names[i].Length > names[index].Length;
            if (names[i].Length > 0 && isLonger && text.AsSpan(position).StartsWith(names[i], StringComparison.OrdinalIgnoreCase))
                index = i;
        }
        if (index < 0)
            return false;
        position += names[index].Length;
        return true;
    }

    private bool TryReadHalfOfDay()
    {
        if (!TryReadName([culture.DateTimeFormat.AMDesignator, culture.DateTimeFormat.PMDesignator], out var index))
            return false;
        isAfternoon = index == 1;
        return true;
    }

    private bool TryReadZone()
    {
        SkipSpaces();
        if (TrySkip('Z'))
            return true;
        if (!TrySkip('+') && !TrySkip('-'))
            return false;
        return TryReadNumber(2, out _) && (TrySkip(':') || true) && TryReadNumber(2, out _);
    }
}
