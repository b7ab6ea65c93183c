using System.Globalization;

namespace BrandShowcase.Search.Quality;

/// <summary>The table: a row for each kind of query.</summary>
internal static class Report
{
    public static void Quality(GroundTruth truth, IReadOnlyDictionary<Query, Measured> complete, IReadOnlyList<Measured> firstTen)
    {
        Console.WriteLine();
        Console.WriteLine("| kind | queries | in full | recall | precision of the total | precision of the shown | precision at 10 | answered |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var kind in firstTen.GroupBy(measured => measured.Query.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var scores = kind.Select(measured => Score.Of(complete.GetValueOrDefault(measured.Query), measured, truth)).ToList();
            Console.WriteLine(Row(kind.Key, scores.Count, scores.Count(score => score.Recall is not null), Mean(scores, s => s.Recall), Mean(scores, s => s.PrecisionOfTotal), Mean(scores, s => s.PrecisionOfShown), Mean(scores, s => s.PrecisionAtTen), Mean(scores, s => s.Answered)));
        }
        var exact = firstTen.Where(measured => measured.Query.Kind == Query.Exact).Select(measured => ReciprocalRank(measured, truth)).ToList();
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"Mean reciprocal rank of the page whose brand or secretary is the query: {exact.Average():0.000} over {exact.Count} queries"));
    }

    public static void Cost(string title, IReadOnlyList<Measured> measured)
    {
        if (measured.Count == 0)
            return;
        Console.WriteLine(FormattableString.Invariant(
            $"| {title} | {measured.Count} | {Median(measured, m => m.Answer.Titles):0} | {Median(measured, m => m.Answer.Ten):0} | {Median(measured, m => m.Bytes) / 1024:0.0} | {Percentile(measured, m => m.Bytes, 0.95) / 1024:0.0} | {measured.Max(m => m.Bytes) / 1024.0:0.0} | {Median(measured, m => m.Requests):0} |"));
    }

    public static void CostHead()
    {
        Console.WriteLine();
        Console.WriteLine("| queries | number | titles, ms | ten snippets, ms | KiB, median | KiB, p95 | KiB, most | requests |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
    }

    public static double Median(IReadOnlyList<Measured> measured, Func<Measured, double> value) => Percentile(measured, value, 0.5);

    private static double Percentile(IReadOnlyList<Measured> measured, Func<Measured, double> value, double share)
    {
        var sorted = measured.Select(value).Order().ToList();
        return sorted[(int)Math.Min(sorted.Count - 1, Math.Ceiling(share * sorted.Count) - 1)];
    }

    private static double ReciprocalRank(Measured measured, GroundTruth truth)
    {
        var named = truth.PagesNamed(measured.Query);
        var rank = Array.FindIndex(measured.Answer.Urls, named.Contains);
        return rank < 0 ? 0 : 1.0 / (rank + 1);
    }

    private static string Row(string kind, int count, int inFull, params double?[] figures) =>
        $"| {kind} | {count} | {inFull} | {string.Join(" | ", figures.Select(figure => figure?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–"))} |";

    private static double? Mean(IReadOnlyList<Score> scores, Func<Score, double?> figure) => scores.Select(figure).Average();
}

/// <summary>How good one answer was; a figure that means nothing for its kind is null.</summary>
/// <param name="Recall">The share of the right pages that are among all results.</param>
/// <param name="PrecisionOfTotal">The number of right pages by the number the search says there are.</param>
/// <param name="PrecisionOfShown">The share of right pages among all results that can be paged through.</param>
/// <param name="PrecisionAtTen">The share of right pages among the first ten.</param>
/// <param name="Answered">1 for a slip that was corrected to what was meant, or for no result where there is none.</param>
internal sealed record Score(double? Recall, double? PrecisionOfTotal, double? PrecisionOfShown, double? PrecisionAtTen, double? Answered)
{
    /// <param name="complete">All results, or null where only the first ten were asked for.</param>
    /// <param name="firstTen">The first ten.</param>
    /// <param name="truth">What is right.</param>
    public static Score Of(Measured? complete, Measured firstTen, GroundTruth truth)
    {
        var query = firstTen.Query;
        var right = truth.PagesOf(query);
        if (query.Kind == Query.Absent)
            return new(null, null, null, null, right.Count == 0 && firstTen.Answer.Urls.Length == 0 ? 1 : 0);
        if (right.Count == 0)
            throw new InvalidDataException($"No page holds {query.Text}: the query measures nothing");
        var all = complete?.Answer.Urls;
        double? recall = all is null ? null : (double)all.Count(right.Contains) / right.Count;
        if (recall < 1 && !query.IsAmbiguous)
            Console.Error.WriteLine($"{query.Text}: misses {string.Join(' ', right.Except(all!).Order(StringComparer.Ordinal).Take(3))} of {right.Count}");
        return new(
            recall,
            query.IsAmbiguous ? null : Math.Min(1, (double)right.Count / Math.Max(1, firstTen.Answer.Total)),
            query.IsAmbiguous || all is null ? null : (double)all.Count(right.Contains) / Math.Max(1, all.Length),
            (double)firstTen.Answer.Urls.Count(right.Contains) / Math.Max(1, firstTen.Answer.Urls.Length),
            query.Kind == Query.Typing ? IsCorrected(firstTen, right) ? 1 : 0 : null);
    }

    private static bool IsCorrected(Measured measured, IReadOnlySet<string> right) =>
        measured.Answer.Suggestion is not null && measured.Answer.Urls.Any(right.Contains);
}
