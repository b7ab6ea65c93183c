using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Data;

/// <summary>A filter of a matrix.</summary>
/// <param name="Key">What it asks for, as in the words of the theme: <c>category</c>.</param>
/// <param name="Options">What can be chosen.</param>
internal sealed record MatrixFilter(string Key, ImmutableArray<Label> Options);

/// <summary>The filters that a matrix can have.</summary>
internal static class MatrixFilters
{
    /// <summary>The key of the filter by hospital.</summary>
    public const string Hospital = "hospital";

    /// <summary>The filters of a table of branches.</summary>
    public static MatrixFilters<Page<Branch>> OfBranches(SiteModel site, ImmutableArray<Page<Branch>> rows)
    {
        var (categories, levels, tags) = (site.Settings.Categories.ToList(), site.Settings.HonourLevels.ToList(), site.Pages.Tags.All.Select(tag => tag.Name).ToList());
        return MatrixFilters<Page<Branch>>.Dividing(rows,
        [
            new(Hospital, x => [LabelOf((Page<Hospital>)x.Parent!)], _ => 0),
            new("category", x => Known(x.Content.Category), label => categories.IndexOf(label)),
            new("level", x => x.Content.Achievements.Honours.Select(honour => honour.Level).OfType<Label>(), label => levels.IndexOf(label)),
            new("year", x => Known(x.Content.Brand.Since), Descending),
            new("stars", x => Known(x.Content.Brand.Rating?.Stars), Descending),
            new("tag", x => x.Header.Tags.Select(tag => new Label(tag, tag)), label => tags.IndexOf(label.Key)),
            new("dual", x => x.Content.Secretary is { IsDualLeader: true } ? [new("yes", "")] : [], _ => 0),
        ]);
    }

    /// <summary>The filters of a table of hospitals.</summary>
    public static MatrixFilters<Page<Hospital>> OfHospitals(ImmutableArray<Page<Hospital>> rows) =>
        MatrixFilters<Page<Hospital>>.Dividing(rows, [new("city", x => x.Content.City is { } city ? [new(city, city)] : [], _ => 0)]);

    /// <summary>What a filter finds the rows of a hospital by.</summary>
    public static string FacetOf(Page<Hospital> hospital) => $"{Hospital}:{LabelOf(hospital).Key}";

    private static Label LabelOf(Page<Hospital> hospital) => new(hospital.Url.Value.TrimEnd('/').Split('/')[^1], hospital.Content.ShortTitle ?? hospital.Title);

    private static IEnumerable<Label> Known(Label? label) => label is null ? [] : [label];

    private static IEnumerable<Label> Known(int? number) => number?.ToString(CultureInfo.InvariantCulture) is { } text ? [new(text, text)] : [];

    private static int Descending(Label number) => -int.Parse(number.Key, CultureInfo.InvariantCulture);
}

/// <summary>The filters of a table.</summary>
/// <typeparam name="T">What a row shows.</typeparam>
internal sealed class MatrixFilters<T>
{
    private readonly ImmutableArray<MatrixFilterRule<T>> rules;

    private MatrixFilters(ImmutableArray<MatrixFilterRule<T>> rules, ImmutableArray<MatrixFilter> filters) => (this.rules, Filters) = (rules, filters);

    /// <summary>The filters.</summary>
    public ImmutableArray<MatrixFilter> Filters { get; }

    /// <summary>Of some filters those that leave some rows and take others.</summary>
    public static MatrixFilters<T> Dividing(ImmutableArray<T> rows, ImmutableArray<MatrixFilterRule<T>> rules)
    {
        var dividing = rules
            .Select(rule => (Rule: rule, Counts: rows.SelectMany(row => rule.LabelsOf(row).Distinct()).CountBy(label => label).ToArray()))
            .Where(pair => pair.Counts.Any(count => count.Value < rows.Length))
            .ToArray();
        return new([.. dividing.Select(pair => pair.Rule)], [.. dividing.Select(pair => new MatrixFilter(pair.Rule.Key, [.. pair.Counts.Select(count => count.Key).OrderBy(pair.Rule.PositionOf)]))]);
    }

    /// <summary>Whether a filter is among them.</summary>
    public bool Has(string key) => rules.Any(rule => rule.Key == key);

    /// <summary>What the filters find a row by, as <c>filter:key</c>, each on a line.</summary>
    public string FacetsOf(T row) => string.Join('\n', rules.SelectMany(rule => rule.LabelsOf(row).Select(label => $"{rule.Key}:{label.Key}").Distinct()));
}

/// <summary>How a table makes one of its filters.</summary>
/// <typeparam name="T">What a row shows.</typeparam>
/// <param name="Key">What it asks for.</param>
/// <param name="LabelsOf">What of a row can be chosen.</param>
/// <param name="PositionOf">Where a label stands among the others; those of one position keep the order of the rows.</param>
internal sealed record MatrixFilterRule<T>(string Key, Func<T, IEnumerable<Label>> LabelsOf, Func<Label, int> PositionOf);
