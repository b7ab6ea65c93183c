using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Figures;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Facts;

/// <summary>Honours by level and, where at least two years are known, by year.</summary>
internal static class HonourFigure
{
    private const string Title = "荣誉的级别与年份";
    private const string NoLevel = "级别未注明";
    private const string NoYear = "年份未注明";

    // What a phone has room for.
    private const int MostLevels = 7;

    // More years are read in the list.
    private const int MostYears = 12;

    /// <summary>The figure, or null where it would not show more than a number.</summary>
    /// <param name="honours">The honours.</param>
    /// <param name="levels">The levels, highest first.</param>
    public static Figure? Find(IReadOnlyCollection<Honour> honours, LabelList levels)
    {
        ImmutableArray<Label?> known = [.. levels.Append(null).Where(level => honours.Any(honour => honour.Level == level))];
        ImmutableArray<int> years = [.. honours.Select(honour => honour.Year).OfType<int>().Distinct().OrderDescending()];
        if (years.Length >= 2 && known.Length <= MostLevels)
            return DrawGrid(honours, known, years);
        return known.Length >= 2 ? DrawBars(honours, known) : null;
    }

    private static Figure DrawBars(IReadOnlyCollection<Honour> honours, ImmutableArray<Label?> levels)
    {
        var counts = levels.Select(level => (Name: level?.Text ?? NoLevel, Count: honours.Count(honour => honour.Level == level))).ToArray();
        return BarFigure.Draw("honour-levels", "荣誉的级别", $"共{honours.Count}项荣誉：{string.Join('，', counts.Select(level => $"{level.Name}{level.Count}项"))}。{(levels.Contains(null) ? "虚线框里的待核实级别。" : "")}",
            [.. counts.Select(level => new Bar(level.Name, level.Count, $"{level.Count}项", IsRough: level.Name == NoLevel))],
            new(["级别", "项数"], [.. counts.Select(level => ImmutableArray.Create(level.Name, Number(level.Count)))]));
    }

    private static Figure DrawGrid(IReadOnlyCollection<Honour> honours, ImmutableArray<Label?> levels, ImmutableArray<int> years)
    {
        var rows = years.Take(MostYears).Select(year => Row($"{year}年", honour => honour.Year == year)).ToList();
        if (years.Length > MostYears)
            rows.Add(Row($"{years[MostYears - 1]}年以前", honour => honour.Year < years[MostYears - 1]));
        if (honours.Any(honour => honour.Year is null))
            rows.Add(Row(NoYear, honour => honour.Year is null));
        ImmutableArray<string> names = [.. levels.Select(level => level?.Text ?? NoLevel)];
        return GridFigure.Draw("honour-levels", Title, $"共{honours.Count}项荣誉，{years[^1]}年至{years[0]}年；圆点里的数字是当年这一级的项数。", names, [.. rows],
            new(["年份", .. names], [.. rows.Select(row => ImmutableArray.Create([row.Title, .. row.Counts.Select(Number)]))]));

        (string Title, ImmutableArray<int> Counts) Row(string title, Func<Honour, bool> belongs) =>
            (title, [.. levels.Select(level => honours.Count(honour => honour.Level == level && belongs(honour)))]);
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
