using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Pages whose content is older than the site allows: by <c>updated</c>, or else by their latest source.</summary>
internal static class StaleContent
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        site.Model.Settings.Check.StaleAfter is not { } limit ? [] :
        from file in site.Files
        let header = file.Page.Header
        let date = header.Updated ?? header.Sources.Select(source => source.Date).Where(date => date is not null).MaxBy(date => date!.Value.SortKey)
        where date is not null
        let months = MonthsBetween(date.Value, site.Model.Today)
        where months > limit
        select PageMistakes.Stale(header.Updated is null ? file.TitlePlace : file.PlaceOf("updated"), date.Value.ToString(), months, limit);

    /// <summary>Whole months; what is not known of a date counts as its end, in favour of the page.</summary>
    private static int MonthsBetween(PartialDate date, DateOnly today)
    {
        var month = date.Month ?? 12;
        var isBeforeDay = today.Day < (date.Day ?? DateTime.DaysInMonth(date.Year, month));
        return ((today.Year - date.Year) * 12) + today.Month - month - (isBeforeDay ? 1 : 0);
    }
}
