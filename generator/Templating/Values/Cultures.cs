using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace BrandShowcase.Templating.Values;

/// <summary>
/// The cultures that a template can ask for. They are written down here, since the culture data of the machine differ
/// from one machine to the next and would make different pages.
/// </summary>
internal static class Cultures
{
    private static readonly FrozenDictionary<string, CultureInfo> ByName =
        new[] { MakeChinese(), MakeAmerican(), MakeBritish(), MakeFrench(), MakeGerman() }
            .ToFrozenDictionary(culture => culture.Name, culture => culture.Info, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the cultures, in order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. ByName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The culture of a name such as <c>zh-CN</c>, the invariant one for an empty name, or null.</summary>
    public static CultureInfo? Find(string name) => name.Length == 0 ? CultureInfo.InvariantCulture : ByName.GetValueOrDefault(name);

    private static (string Name, CultureInfo Info) MakeChinese()
    {
        var culture = Make("/", "yyyy/M/d", "HH:mm:ss", "¥");
        SetNames(
            culture.DateTimeFormat,
            ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"],
            ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
            ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
            ["周日", "周一", "周二", "周三", "周四", "周五", "周六"]);
        (culture.DateTimeFormat.AMDesignator, culture.DateTimeFormat.PMDesignator) = ("上午", "下午");
        return ("zh-CN", CultureInfo.ReadOnly(culture));
    }

    private static (string Name, CultureInfo Info) MakeAmerican() =>
        ("en-US", CultureInfo.ReadOnly(Make("/", "M/d/yyyy", "h:mm:ss tt", "$")));

    private static (string Name, CultureInfo Info) MakeBritish() =>
        ("en-GB", CultureInfo.ReadOnly(Make("/", "dd/MM/yyyy", "HH:mm:ss", "£")));

    private static (string Name, CultureInfo Info) MakeFrench()
    {
        var culture = Make("/", "dd/MM/yyyy", "HH:mm:ss", "€");
        SetNames(
            culture.DateTimeFormat,
            ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
            ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
            ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
            ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."]);
        // French groups digits with a narrow no-break space.
        SetSeparators(culture.NumberFormat, decimals: ",", groups: "\u202F");
        return ("fr-FR", CultureInfo.ReadOnly(culture));
    }

    private static (string Name, CultureInfo Info) MakeGerman()
    {
        var culture = Make(".", "dd.MM.yyyy", "HH:mm:ss", "€");
        SetNames(
            culture.DateTimeFormat,
            ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
            ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
            ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
            ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"]);
        SetSeparators(culture.NumberFormat, decimals: ",", groups: ".");
        return ("de-DE", CultureInfo.ReadOnly(culture));
    }

    private static CultureInfo Make(string dateSeparator, string shortDate, string longTime, string currency)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.DateSeparator = dateSeparator;
        culture.DateTimeFormat.ShortDatePattern = shortDate;
        culture.DateTimeFormat.LongTimePattern = longTime;
        culture.NumberFormat.CurrencySymbol = currency;
        return culture;
    }

    private static void SetNames(DateTimeFormatInfo format, string[] months, string[] shortMonths, string[] days, string[] shortDays)
    {
        // .NET counts thirteen months, for calendars that have them.
        format.MonthNames = format.MonthGenitiveNames = [.. months, ""];
        format.AbbreviatedMonthNames = format.AbbreviatedMonthGenitiveNames = [.. shortMonths, ""];
        format.DayNames = days;
        format.AbbreviatedDayNames = shortDays;
    }

    private static void SetSeparators(NumberFormatInfo format, string decimals, string groups)
    {
        format.NumberDecimalSeparator = format.CurrencyDecimalSeparator = format.PercentDecimalSeparator = decimals;
        format.NumberGroupSeparator = format.CurrencyGroupSeparator = format.PercentGroupSeparator = groups;
        format.CurrencyPositivePattern = 3;
        format.CurrencyNegativePattern = 8;
    }
}
