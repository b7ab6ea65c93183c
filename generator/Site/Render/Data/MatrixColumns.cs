using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Search;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Data;

/// <summary>A column of a matrix.</summary>
/// <param name="Key">What it shows, as in the words of the theme: <c>brand</c>.</param>
/// <param name="IsSparse">Whether so few rows know it that it is only shown to those who ask for it.</param>
/// <param name="IsLargestFirst">Whether people who sort by it want the largest on top.</param>
internal sealed record MatrixColumn(string Key, bool IsSparse, bool IsLargestFirst);

/// <summary>The columns that a matrix can have.</summary>
internal static class MatrixColumns
{
    /// <summary>The columns of a table of branches.</summary>
    public static MatrixColumns<Page<Branch>> OfBranches(SiteSettings settings, bool withHospital)
    {
        var (categories, levels) = (settings.Categories.ToList(), settings.HonourLevels.ToList());
        return new(
        [
            new("branch", IsAlwaysShown: true, IsLargestFirst: false, x => Pinyin.SortKeyOf(x.Title)),
            .. withHospital ? [new("hospital", IsAlwaysShown: true, IsLargestFirst: false, x => Pinyin.SortKeyOf(x.Parent!.Title))] : ImmutableArray<MatrixColumnRule<Page<Branch>>>.Empty,
            new("brand", IsAlwaysShown: true, IsLargestFirst: false, x => ByPinyin(x.Content.Brand.Name)),
            new("secretary", IsAlwaysShown: true, IsLargestFirst: false, x => ByPinyin(x.Content.Secretary?.Name)),
            new("category", IsAlwaysShown: false, IsLargestFirst: false, x => x.Content.Category is { } category ? ByNumber(categories.IndexOf(category)) : null),
            new("since", IsAlwaysShown: false, IsLargestFirst: false, x => ByNumber(x.Content.Brand.Since)),
            new("stars", IsAlwaysShown: false, IsLargestFirst: true, x => ByNumber(x.Content.Brand.Rating?.Stars)),
            new("members", IsAlwaysShown: false, IsLargestFirst: true, x => ByNumber(x.Content.Members)),
            new("achievements", IsAlwaysShown: false, IsLargestFirst: true, x => ByCount(x.Content.Achievements.CountedServices.Length + x.Content.Achievements.Sentences.Length)),
            new("honours", IsAlwaysShown: false, IsLargestFirst: true, x => ByHonours(x.Content.Achievements.Honours, levels)),
            new("partners", IsAlwaysShown: false, IsLargestFirst: true, x => ByCount(x.Content.Partners.Length)),
        ]);
    }

    /// <summary>The columns of a table of hospitals.</summary>
    public static MatrixColumns<Page<Hospital>> OfHospitals(SiteModel site) => new(
    [
        new("hospital", IsAlwaysShown: true, IsLargestFirst: false, x => Pinyin.SortKeyOf(x.Title)),
        new("place", IsAlwaysShown: false, IsLargestFirst: false, x => ByPinyin(x.Content.City + x.Content.District)),
        new("branches", IsAlwaysShown: true, IsLargestFirst: true, x => ByNumber(site.BranchesOf(x).Length)),
        new("brands", IsAlwaysShown: true, IsLargestFirst: true, x => ByNumber(site.BranchesOf(x).Count(branch => branch.Content.Brand.Name is not null))),
        new("dual_leaders", IsAlwaysShown: false, IsLargestFirst: true, x => ByCount(site.BranchesOf(x).Count(branch => branch.Content.Secretary is { IsDualLeader: true }))),
        new("honours", IsAlwaysShown: false, IsLargestFirst: true, x => ByCount(site.BranchesOf(x).Sum(branch => branch.Content.Achievements.Honours.Length))),
        new("partners", IsAlwaysShown: false, IsLargestFirst: true, x => ByCount(site.BranchesOf(x).Sum(branch => branch.Content.Partners.Length))),
    ]);

    private static string? ByPinyin(string? text) => string.IsNullOrEmpty(text) ? null : Pinyin.SortKeyOf(text);

    private static string? ByNumber(int? number) => number?.ToString("D10", CultureInfo.InvariantCulture);

    private static string? ByCount(int count) => count == 0 ? null : ByNumber(count);

    /// <summary>First by the highest level, then by how many there are.</summary>
    private static string? ByHonours(ImmutableArray<Honour> honours, List<Label> levels)
    {
        if (honours.IsEmpty)
            return null;
        var height = honours.Max(honour => honour.Level is null ? 0 : levels.Count - levels.IndexOf(honour.Level));
        return ByNumber(height) + ByNumber(honours.Length);
    }
}

/// <summary>The columns of a table.</summary>
/// <typeparam name="T">What a row shows.</typeparam>
/// <param name="rules">The columns, from left to right.</param>
internal sealed class MatrixColumns<T>(ImmutableArray<MatrixColumnRule<T>> rules)
{
    // Of a column that is rarely filled, visitors would mostly read 待补充.
    private const int LeastShareOfRows = 4;

    /// <summary>The columns.</summary>
    public ImmutableArray<MatrixColumn> Columns { get; private init; } = [];

    /// <summary>The columns of which at least one row knows something.</summary>
    public MatrixColumns<T> KnownIn(ImmutableArray<T> rows)
    {
        var known = rules.Select(rule => (Rule: rule, Count: rows.Count(row => rule.SortKeyOf(row) is not null))).Where(pair => pair.Rule.IsAlwaysShown || pair.Count > 0).ToArray();
        return new([.. known.Select(pair => pair.Rule)])
        {
            Columns = [.. known.Select(pair => new MatrixColumn(pair.Rule.Key, !pair.Rule.IsAlwaysShown && pair.Count * LeastShareOfRows < rows.Length, pair.Rule.IsLargestFirst))],
        };
    }

    /// <summary>For each row its place by each column, from 0; rows with the same content share one, and a hole is <c>-</c>.</summary>
    public ImmutableArray<string> Order(ImmutableArray<T> rows)
    {
        var places = rules.Select(rule => PlacesOf([.. rows.Select(rule.SortKeyOf)])).ToArray();
        return [.. rows.Select((_, row) => string.Join(' ', places.Select(column => column[row])))];
    }

    private static string[] PlacesOf(string?[] keys)
    {
        var places = keys.OfType<string>().Distinct().Order(StringComparer.Ordinal).Select((key, place) => (key, place)).ToDictionary(pair => pair.key, pair => pair.place);
        return [.. keys.Select(key => key is null ? "-" : places[key].ToString(CultureInfo.InvariantCulture))];
    }
}

/// <summary>How a table makes one of its columns.</summary>
/// <typeparam name="T">What a row shows.</typeparam>
/// <param name="Key">What it shows.</param>
/// <param name="IsAlwaysShown">Whether it is shown though little is known, since its holes are what staff should fill.</param>
/// <param name="IsLargestFirst">Whether people who sort by it want the largest on top.</param>
/// <param name="SortKeyOf">A key for sorting by ordinal comparison; null for a hole.</param>
internal sealed record MatrixColumnRule<T>(string Key, bool IsAlwaysShown, bool IsLargestFirst, Func<T, string?> SortKeyOf);
