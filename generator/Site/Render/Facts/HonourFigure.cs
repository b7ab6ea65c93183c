using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Figures;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Facts;

/// <summary>Honours by level and, where at least two years are known, by year.</summary>
internal static class HonourFigure
{
    // What a phone has room for.
    private const int MostLevels = 7;

    // More years are read in the list.
    private const int MostYears = 12;

    /// <summary>The strings that it asks of a theme.</summary>
    public static ImmutableArray<string> Strings { get; } =
    [
        "year", "no_year", "no_level", "generator.honours.title", "generator.honours.title_levels", "generator.honours.lead", "generator.honours.lead_levels",
        "generator.honours.level", "generator.honours.rough", "generator.honours.count", "generator.honours.before",
        "generator.honours.head_level", "generator.honours.head_count", "generator.honours.head_year",
    ];

    /// <summary>The figure, or null where it would not show more than a number, or the theme has no words for it.</summary>
    /// <param name="honours">The honours.</param>
    /// <param name="levels">The levels, highest first.</param>
    /// <param name="strings">The words.</param>
    public static Figure? Find(IReadOnlyCollection<Honour> honours, LabelList levels, ThemeStrings strings)
    {
        if (!strings.Have(Strings))
            return null;
        ImmutableArray<Label?> known = [.. levels.Append(null).Where(level => honours.Any(honour => honour.Level == level))];
        ImmutableArray<int> years = [.. honours.Select(honour => honour.Year).OfType<int>().Distinct().OrderDescending()];
        if (years.Length >= 2 && known.Length <= MostLevels)
            return DrawGrid(honours, known, years, strings);
        return known.Length >= 2 ? DrawBars(honours, known, strings) : null;
    }

    private static Figure DrawBars(IReadOnlyCollection<Honour> honours, ImmutableArray<Label?> levels, ThemeStrings strings)
    {
        var bars = levels.Select(level => new { Name = NameOf(level, strings), Count = honours.Count(honour => honour.Level == level), IsKnown = level is not null }).ToArray();
        var told = string.Join('，', bars.Select(bar => strings.Get("generator.honours.level", bar.Name, Number(bar.Count))));
        return BarFigure.Draw("honour-levels", strings.Get("generator.honours.title_levels"),
            strings.Get("generator.honours.lead_levels", Number(honours.Count), told) + (levels.Contains(null) ? strings.Get("generator.honours.rough") : ""),
            [.. bars.Select(bar => new Bar(bar.Name, bar.Count, strings.Get("generator.honours.count", Number(bar.Count)), IsRough: !bar.IsKnown))],
            new([strings.Get("generator.honours.head_level"), strings.Get("generator.honours.head_count")], [.. bars.Select(bar => ImmutableArray.Create(bar.Name, Number(bar.Count)))]));
    }

    private static Figure DrawGrid(IReadOnlyCollection<Honour> honours, ImmutableArray<Label?> levels, ImmutableArray<int> years, ThemeStrings strings)
    {
        var rows = years.Take(MostYears).Select(year => Row(strings.Get("year", Number(year)), honour => honour.Year == year)).ToList();
        if (years.Length > MostYears)
            rows.Add(Row(strings.Get("generator.honours.before", Number(years[MostYears - 1])), honour => honour.Year < years[MostYears - 1]));
        if (honours.Any(honour => honour.Year is null))
            rows.Add(Row(strings.Get("no_year"), honour => honour.Year is null));
        ImmutableArray<string> names = [.. levels.Select(level => NameOf(level, strings))];
        return GridFigure.Draw("honour-levels", strings.Get("generator.honours.title"),
            strings.Get("generator.honours.lead", Number(honours.Count), Number(years[^1]), Number(years[0])), names, [.. rows],
            new([strings.Get("generator.honours.head_year"), .. names], [.. rows.Select(row => ImmutableArray.Create([row.Title, .. row.Counts.Select(Number)]))]));

        (string Title, ImmutableArray<int> Counts) Row(string title, Func<Honour, bool> belongs) =>
            (title, [.. levels.Select(level => honours.Count(honour => honour.Level == level && belongs(honour)))]);
    }

    private static string NameOf(Label? level, ThemeStrings strings) => level?.Text ?? strings.Get("no_level");

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
