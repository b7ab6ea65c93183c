using System.Globalization;
using System.Text.RegularExpressions;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A date that may be known only to the month or the year; what is not known stays so.</summary>
/// <param name="Year">The year, 1 to 9999.</param>
/// <param name="Month">The month, 1 to 12, or null.</param>
/// <param name="Day">The day of the month, or null; never given without a month.</param>
public readonly partial record struct PartialDate(int Year, int? Month, int? Day)
{
    /// <summary>The date that <paramref name="text"/> writes as <c>2024</c>, <c>2024-07</c> or <c>2024-07-01</c>, or null if it is none.</summary>
    public static PartialDate? Find(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
            return null;
        var year = Part(match, "year")!.Value;
        var month = Part(match, "month");
        var day = Part(match, "day");
        var isDate = year >= 1 && month is null or (>= 1 and <= 12) && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value)));
        return isDate ? new PartialDate(year, month, day) : null;
    }

    /// <summary>The date that a text such as 2023年4月, 2023.4.5 or 2023/04 means, or null.</summary>
    public static PartialDate? FindMeant(string? text) => MeantForm().Match(text ?? "") is { Success: true } match
        ? Find(string.Join('-', match.Groups["part"].Captures.Select(part => part.Value.PadLeft(2, '0'))))
        : null;

    /// <summary>Grows with time; what is not known counts as its beginning.</summary>
    public int SortKey => (Year * 10_000) + ((Month ?? 0) * 100) + (Day ?? 0);

    /// <summary>The date as people in China write it: 2024年7月1日, 2024年7月, 2024年.</summary>
    public string ToChinese() => (Month, Day) switch
    {
        (null, _) => $"{Year}年",
        (_, null) => $"{Year}年{Month}月",
        _ => $"{Year}年{Month}月{Day}日",
    };

    /// <summary>The date as in ISO 8601, as far as it is known.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => $"{Year:0000}",
        (_, null) => $"{Year:0000}-{Month:00}",
        _ => $"{Year:0000}-{Month:00}-{Day:00}",
    };

    private static int? Part(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<year>[0-9]{4})(-(?<month>[0-9]{1,2})(-(?<day>[0-9]{1,2}))?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(?<part>[0-9]{4})\s*[年./-]\s*((?<part>[0-9]{1,2})\s*([月./-]\s*((?<part>[0-9]{1,2})\s*[日号]?)?)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MeantForm();
}
