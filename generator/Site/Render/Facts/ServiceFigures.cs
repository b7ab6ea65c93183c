using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Figures;
using BrandShowcase.Site.Load;
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

    /// <summary>The strings that they ask of a theme.</summary>
    public static ImmutableArray<string> Strings { get; } =
    [
        "generator.services.all", "generator.services.branch", "generator.services.title", "generator.services.title_period", "generator.services.most",
        "generator.services.rough", "generator.services.rest", "generator.services.head_branch", "generator.services.head_metric", "generator.services.head_count",
    ];

    /// <summary>The figures; none where there is nothing to compare, or the theme has no words for them.</summary>
    /// <param name="branches">The branches.</param>
    /// <param name="strings">The words.</param>
    public static ImmutableArray<Figure> Of(ImmutableArray<Page<Branch>> branches, ThemeStrings strings) => !strings.Have(Strings) ? [] :
    [
        .. branches
            .SelectMany(branch => branch.Content.Achievements.CountedServices.Select(service => new Entry(branch, service)))
            // What covers the whole hospital, or a part of the branch, does not compare with the counts of branches.
            .Where(entry => Units.Contains(entry.Service.Unit) && entry.Service.Scope is null)
            .GroupBy(entry => (entry.Service.Unit, entry.Service.Period))
            .Where(group => group.Skip(1).Any())
            .Select((group, index) => Draw($"services-{index + 1}", group.Key.Unit, group.Key.Period, [.. group.OrderByDescending(entry => entry.Service.Quantity.Value).ThenByDescending(Leaning)], strings)),
    ];

    private static Figure Draw(string id, string unit, string? period, ImmutableArray<Entry> entries, ThemeStrings strings)
    {
        var metrics = entries.Select(entry => entry.Service.Metric).Distinct().ToArray();
        var hasManyBranches = entries.Select(entry => entry.Branch).Distinct().Skip(1).Any();
        var subject = metrics.Length == 1 ? metrics[0] : hasManyBranches ? strings.Get("generator.services.all") : strings.Get("generator.services.branch", entries[0].Branch.Title);
        var title = period is null ? strings.Get("generator.services.title", subject, unit) : strings.Get("generator.services.title_period", subject, period, unit);
        var shown = entries.Take(MostBars).ToArray();
        // Several may be the most, and be told differently: 20 and 约20.
        var most = shown.TakeWhile(entry => entry.Service.Quantity.Value == shown[0].Service.Quantity.Value && Leaning(entry) == Leaning(shown[0])).GroupBy(TextOf);
        var description = string.Concat(most.Select(group => strings.Get("generator.services.most", string.Join('、', group.Select(NameOf)), group.Key)))
            + (shown.Any(IsRough) ? strings.Get("generator.services.rough") : "")
            + (entries.Length > MostBars ? strings.Get("generator.services.rest", Number(entries.Length), Number(MostBars)) : "");
        return BarFigure.Draw(id, title, description,
            [.. shown.Select(entry => new Bar(NameOf(entry), entry.Service.Quantity.Value, TextOf(entry), IsRough(entry)))],
            new([strings.Get("generator.services.head_branch"), strings.Get("generator.services.head_metric"), strings.Get("generator.services.head_count")],
                [.. entries.Select(entry => ImmutableArray.Create(entry.Branch.Title, entry.Service.Metric, TextOf(entry)))]));

        string NameOf(Entry entry) => metrics.Length == 1 ? entry.Branch.Title : hasManyBranches ? $"{entry.Branch.Title} {entry.Service.Metric}" : entry.Service.Metric;
    }

    private static string TextOf(Entry entry) => entry.Service.Quantity.In(entry.Service.Unit);

    // 达 stresses a number and leaves it exact.
    private static bool IsRough(Entry entry) => entry.Service.Quantity.Qualifier is not (Qualifier.Exact or Qualifier.AsManyAs);

    /// <summary>Of two equal numbers, which is more: 1 for one that is exceeded, -1 for one that is not quite reached.</summary>
    private static int Leaning(Entry entry) => entry.Service.Quantity.Qualifier switch
    {
        Qualifier.AndMore or Qualifier.MoreThan => 1,
        Qualifier.Nearly => -1,
        _ => 0,
    };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private sealed record Entry(Page<Branch> Branch, CountedService Service);
}
