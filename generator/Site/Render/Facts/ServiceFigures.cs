using System.Collections.Immutable;
using BrandShowcase.Figures;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Facts;

/// <summary>What the branches of a hospital counted: one figure for each unit and period, which are never mixed.</summary>
internal static class ServiceFigures
{
    // The list of the matrix has them all.
    private const int MostBars = 24;

    // Acts of service. Heads, shares and years are told better by their number.
    private static readonly ImmutableHashSet<string> Units = ["人次", "场次", "场", "次", "期", "例", "台", "台次", "件", "份", "户次"];

    /// <summary>The figures; none where there is nothing to compare.</summary>
    /// <param name="branches">The branches.</param>
    public static ImmutableArray<Figure> Of(ImmutableArray<Page<Branch>> branches) =>
    [
        .. branches
            .SelectMany(branch => branch.Content.Achievements.CountedServices.Select(service => new Entry(branch, service)))
            .Where(entry => Units.Contains(entry.Service.Unit))
            .GroupBy(entry => (entry.Service.Unit, entry.Service.Period))
            .Where(group => group.Skip(1).Any())
            .Select((group, index) => Draw($"services-{index + 1}", group.Key.Unit, group.Key.Period, [.. group.OrderByDescending(entry => entry.Service.Quantity.Value)])),
    ];

    private static Figure Draw(string id, string unit, string? period, ImmutableArray<Entry> entries)
    {
        var metrics = entries.Select(entry => entry.Service.Metric).Distinct().ToArray();
        var hasManyBranches = entries.Select(entry => entry.Branch).Distinct().Skip(1).Any();
        var subject = metrics.Length == 1 ? metrics[0] : hasManyBranches ? "各支部的服务" : $"{entries[0].Branch.Title}的服务";
        var title = $"{subject}（{(period is null ? "" : $"{period}，")}单位：{unit}）";
        var shown = entries.Take(MostBars).ToArray();
        var description = $"最多的是{NameOf(shown[0])}，{TextOf(shown[0])}。"
            + (shown.Any(entry => IsRough(entry)) ? "虚线框是约数。" : "") + (entries.Length > MostBars ? $"共{entries.Length}项，图中是最多的{MostBars}项。" : "");
        return BarFigure.Draw(id, title, description,
            [.. shown.Select(entry => new Bar(NameOf(entry), entry.Service.Quantity.Value, TextOf(entry), IsRough(entry)))],
            new(["支部", "内容", "数量"], [.. entries.Select(entry => ImmutableArray.Create(entry.Branch.Title, entry.Service.Metric, TextOf(entry)))]));

        string NameOf(Entry entry) => metrics.Length == 1 ? entry.Branch.Title : hasManyBranches ? $"{entry.Branch.Title} {entry.Service.Metric}" : entry.Service.Metric;
    }

    private static string TextOf(Entry entry) => entry.Service.Quantity.In(entry.Service.Unit);

    private static bool IsRough(Entry entry) => entry.Service.Quantity.Qualifier != Qualifier.Exact;

    private sealed record Entry(Page<Branch> Branch, CountedService Service);
}
