using System.CommandLine;
using System.Globalization;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli;

/// <summary>Options that take a day.</summary>
internal static class DateOption
{
    /// <summary>An option that takes a day such as <c>2025-01-01</c>; today, where <see cref="Read"/> finds none.</summary>
    public static Option<DateOnly?> Create(string name, LocalizedText description, Language language) => new(name)
    {
        Description = description.In(language),
        HelpName = new LocalizedText("日期", "DATE").In(language),
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                return date;
            result.AddError(new LocalizedText($"{name} 要写日期，如 2025-01-01，而不是“{result.Tokens[0].Value}”", $"{name} takes a date such as 2025-01-01, not '{result.Tokens[0].Value}'").In(language));
            return null;
        },
    };

    /// <summary>The day that was given, or today.</summary>
    public static DateOnly Read(ParseResult arguments, Option<DateOnly?> option) => arguments.GetValue(option) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
}
