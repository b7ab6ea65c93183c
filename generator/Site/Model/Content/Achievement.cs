namespace BrandShowcase.Site.Model.Content;

/// <summary>Something a hospital, branch, consortium or activity has achieved: a sentence, a counted service or an honour.</summary>
public abstract record Achievement
{
    private protected Achievement()
    {
    }
}

/// <summary>An achievement told in one sentence.</summary>
/// <param name="Text">The sentence.</param>
public sealed record Sentence(string Text) : Achievement;

/// <summary>
/// A service that was counted. Counts of different units (人, 人次, 场次, 期) are never added up, nor are counts of
/// different periods.
/// </summary>
/// <param name="Metric">What was counted.</param>
/// <param name="Quantity">How many, and how exact that is.</param>
/// <param name="Unit">The unit, as the source has it.</param>
/// <param name="Period">The time it covers, as the source has it.</param>
/// <param name="Scope">What it covers, where that is not the page's subject as a whole.</param>
/// <param name="Note">What readers should know of it.</param>
public sealed record CountedService(string Metric, Quantity Quantity, string Unit, string? Period, string? Scope, string? Note) : Achievement;

/// <summary>An honour.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Level">Its level, a key of site.yml's <c>honour_levels</c>; null where the source does not say.</param>
/// <param name="Field">Whether it honours Party work or professional work.</param>
/// <param name="By">Who gave it.</param>
/// <param name="Year">The year, or null where the source does not say.</param>
/// <param name="Note">What readers should know of it.</param>
public sealed record Honour(string Name, Label? Level, Label? Field, string? By, int? Year, string? Note) : Achievement;
